import { emptyValue, wrongType } from '../messages/documents.ts';
import { PATTERNS } from './document/common.ts';
import { MODEL_SECTIONS, type ModelSection } from './document.ts';
import type { Finding } from './draft.ts';
import { equationsIn } from './entry-equations.ts';
import { checkEntryUnits } from './entry-units.ts';
import type { OrphanEquation } from './loaded.ts';
import { nameFault, shapeFaults } from './schema-faults.ts';
import type { UnitTable } from './units.ts';
import type { YamlSource } from './yaml-source.ts';

/** One section as far as it can be read. */
export interface ReadSection {
  /** Without a prototype. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** Names of all entries, those left out included. */
  readonly names: ReadonlySet<string>;
  readonly orphans: readonly OrphanEquation[];
  readonly findings: readonly Finding[];
}

/** Reads the entries of a section one by one; a faulty one is left out, and what is wrong with it is found. */
export function readSection(section: ModelSection, value: unknown, source: YamlSource, units: UnitTable): ReadSection {
  const entries: Record<string, unknown> = Object.create(null);
  const names = new Set<string>();
  const orphans: OrphanEquation[] = [];
  const findings: Finding[] = [];
  const keyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!keyed && value !== undefined) {
    const remark = value === null ? emptyValue(section, 'section') : wrongType(section, value, 'section');
    findings.push({ path: [section], ...remark });
  }
  for (const [name, entry] of keyed ? Object.entries(value) : []) {
    names.add(name);
    if (source.isUnreadable([section, name])) continue;
    const read = readEntry(section, name, entry, units);
    findings.push(...read.findings);
    if (read.findings.length === 0) entries[name] = read.entry;
    else orphans.push(...equationsIn(section, name, entry));
  }
  return { entries, names, orphans, findings };
}

function readEntry(
  section: ModelSection,
  name: string,
  value: unknown,
  units: UnitTable,
): { entry: unknown; findings: Finding[] } {
  const { key, entry } = MODEL_SECTIONS[section];
  const findings: Finding[] = [];
  if (!PATTERNS[key].test(name)) findings.push({ path: [section, name], onKey: true, ...nameFault(name, key) });
  const parsed = entry.safeParse(value);
  const faults = parsed.success ? [] : shapeFaults(entry, value, parsed.error.issues, name);
  findings.push(...faults.map((fault) => ({ ...fault, path: [section, name, ...fault.path] })));
  findings.push(...checkEntryUnits(section, name, value, units));
  return { entry: parsed.data, findings };
}
