import type { ModelDocument } from '../model/document.ts';
import { dimensionless, type Unit } from '../model/unit.ts';
import { unitTable } from '../model/units.ts';
import { eventEffects } from './equations.ts';
import { impulseNames } from './impulses.ts';
import type { UnitSurroundings } from './unit-check.ts';

/** The units of a model's variables and lookups, read once; one that cannot be read is undefined. */
export function modelUnits(document: ModelDocument): Omit<UnitSurroundings, 'report'> {
  const table = unitTable(document.units);
  const read = (text: string): Unit | undefined => {
    const parsed = table.parse(text);
    return parsed.ok ? parsed.unit : undefined;
  };
  const timeUnit = read(document.time.unit);
  const units = new Map<string, Unit | undefined>([
    ['time', timeUnit],
    ['dt', timeUnit],
  ]);
  // A grade is a plain number, and so is the place of a value among those of its state.
  for (const name of [...Object.keys(document.traits), ...Object.keys(document.states)]) units.set(name, dimensionless);
  const { parameters, levers, inputs, stocks, flows, auxiliaries } = document;
  for (const section of [parameters, levers, inputs, stocks, flows, auxiliaries]) {
    for (const [name, { unit }] of Object.entries(section)) units.set(name, read(unit));
  }
  for (const { event, side } of eventEffects(document)) {
    const size = document.events[event]?.size;
    if (size !== undefined) units.set(impulseNames(event, side).size, read(size.unit));
  }
  return {
    timeUnit,
    unitOf: (name) => units.get(name),
    lookupUnits: (name) => {
      const lookup = document.lookups[name];
      return { x: lookup && read(lookup.xUnit), y: lookup && read(lookup.yUnit) };
    },
  };
}
