import { partAt } from './document/concepts.ts';
import type { ModelSection } from './document.ts';
import type { Finding } from './draft.ts';
import type { UnitTable } from './units.ts';

/** Where units stand in the entries of each section. */
const unitPaths: Readonly<Partial<Record<ModelSection, readonly (readonly string[])[]>>> = {
  parameters: [['unit']],
  levers: [['unit']],
  inputs: [['unit']],
  lookups: [['xUnit'], ['yUnit']],
  stocks: [['unit']],
  flows: [['unit']],
  auxiliaries: [['unit']],
  events: [
    ['size', 'unit'],
    ['duration', 'unit'],
  ],
};

/** Checks that the units in an entry, which may be of any shape, can be read. */
export function checkEntryUnits(section: ModelSection, name: string, entry: unknown, units: UnitTable): Finding[] {
  return (unitPaths[section] ?? []).flatMap((path) => {
    const text = partAt(entry, path);
    if (typeof text !== 'string' || text.trim() === '') return [];
    const parsed = units.parse(text);
    return parsed.ok ? [] : [{ ...parsed.fault, path: [section, name, ...path] }];
  });
}
