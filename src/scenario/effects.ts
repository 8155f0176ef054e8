import type { LoweredEvent } from '../expression/events.ts';
import { evaluate, type Surroundings } from '../kernel/evaluate.ts';
import { createScalarLanes } from '../kernel/scalar-lanes.ts';
import type { InputChange } from '../simulate/problem.ts';
import type { ScheduledEvent } from './events.ts';
import type { RunnableModel } from './runnable-model.ts';
import { timeline, type Window } from './timeline.ts';

/**
 * What the events of a run change, and when.
 *
 * ```
 * event ─ set ────→ the impulses of its type and side at its month; the program's jumps do the rest
 *       ─ during ─→ a window on each input it drives; windows of one input combine as the input says (max or sum),
 *                   and outside them the input is at its base
 * ```
 *
 * An impulse before the start of a run does nothing; a window that began before the start is open from it on. `values` are
 * the inputs of the run by name: what `during` reads.
 */
export const eventChanges = (
  model: RunnableModel,
  values: ReadonlyMap<string, number>,
  events: readonly ScheduledEvent[],
): readonly InputChange[] => {
  const impulses: InputChange[] = [];
  const windows = new Map<string, Window[]>();
  for (const event of events) {
    const effect = model.effects.find(({ event: type, side }) => type === event.type && side === event.side);
    if (effect === undefined) continue;
    if (event.month >= 0) impulses.push(...impulsesOf(effect, event));
    const surroundings = surroundingsOf(model, values, effect, event);
    for (const { name, expression } of effect.during) {
      const value = evaluate(surroundings, expression);
      const to = event.month + (event.duration ?? 0);
      windows.set(name, [...(windows.get(name) ?? []), { from: Math.max(0, event.month), to, value }]);
    }
  }
  const driven = Object.entries(model.document.inputs).flatMap(([input, { value, combine }]) =>
    timeline(values.get(input) ?? value, windows.get(input) ?? [], combine).map(
      (step): InputChange => ({ time: step.time, input, value: step.value }),
    ),
  );
  return [...impulses, ...driven];
};

const impulsesOf = ({ fire, size }: LoweredEvent, event: ScheduledEvent): readonly InputChange[] => {
  if (fire === null) return [];
  const fired = { time: event.month, input: fire, value: 1 };
  if (size === null || event.size === undefined) return [fired];
  return [{ time: event.month, input: size, value: event.size }, fired];
};

const surroundingsOf = (
  { program }: RunnableModel,
  values: ReadonlyMap<string, number>,
  { size }: LoweredEvent,
  event: ScheduledEvent,
): Surroundings<number, boolean> => ({
  lanes: createScalarLanes(),
  read: (name) => {
    const value = name === size ? event.size : values.get(name);
    if (value === undefined) throw new RangeError(`what ${event.type} does cannot read ${name}`);
    return value;
  },
  lookups: new Map(program.lookups.map((lookup) => [lookup.name, lookup])),
});
