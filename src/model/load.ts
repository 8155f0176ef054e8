import { notADocument } from '../messages/documents.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkNames, EQUATION_SECTIONS, repeatedNames } from './checks/names.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkOutcomes } from './checks/outcomes.ts';
import { checkPublishable } from './checks/publishable.ts';
import { checkReferences } from './checks/references.ts';
import { checkTime } from './checks/time.ts';
import { PATTERNS } from './document/common.ts';
import { MODEL_SECTIONS, type ModelDocument, type ModelSection } from './document.ts';
import { type Draft, inOrder, issuesOf } from './draft.ts';
import { equationsIn } from './entry-equations.ts';
import type { Issue } from './issue.ts';
import type { LoadedModel } from './loaded.ts';
import { namesInUnknownSections, type Root, readHead } from './read-head.ts';
import { type ReadSection, readSection } from './read-section.ts';
import { unitTable } from './units.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export interface LoadOptions {
  /** Ask for all that a published model needs: words in both languages, ranges, evidence. Default: false. */
  readonly publishable?: boolean;
  /** Ids of the claims beside the model; without them, cited claims are not checked. */
  readonly claims?: ReadonlySet<string>;
}

export interface LoadResult {
  /** Null if the text holds no keys with values at all. */
  readonly model: LoadedModel | null;
  /** Every fault found, in the order of the text. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a model as far as it can be read and finds everything wrong with it that can be told without its equations.
 *
 *     text ─ yaml-source.ts ─→ values, places
 *          ─ read-head.ts, read-section.ts entry by entry ─→ draft: document, names
 *          ─ checks/ ─→ findings ─→ issues at their places
 */
export function loadModel(file: string, text: string, options: LoadOptions = {}): LoadResult {
  const yaml = readYaml(file, text);
  const root: Root | null = asRecord(yaml.value);
  if (root === null) {
    const nothing: Issue = { severity: 'error', at: yaml.locate([]), ...notADocument() };
    return { model: null, issues: yaml.issues.length > 0 ? yaml.issues : [nothing] };
  }
  const source = { ...yaml, lost: new Set([...yaml.lost, ...namesInUnknownSections(root)]) };
  const head = readHead(root, source);
  const sections = readSections(root, source);
  const draft: Draft = {
    document: { ...head.head, ...eachSection((section) => sections[section].entries) } as ModelDocument,
    names: eachSection((section) => sections[section].names),
    source,
  };
  const findings = [
    ...head.findings,
    ...Object.values(sections).flatMap((section) => section.findings),
    ...checkNames(draft),
    ...checkTime(draft),
    ...checkNumbers(draft),
    ...checkReferences(draft),
    ...checkOutcomes(draft),
    ...checkEvidence(draft, options.claims),
    ...(options.publishable === true ? checkPublishable(draft) : []),
  ];
  const issues = inOrder([...yaml.issues, ...issuesOf(findings, source)]);
  return { model: finish(draft, sections), issues };
}

type Sections = Readonly<Record<ModelSection, ReadSection>>;

function readSections(root: Root, source: YamlSource): Sections {
  const units = declaredUnits(root, source);
  const table = unitTable(units);
  const sections = eachSection((section) => readSection(section, root[section], source, table));
  // A unit with a faulty entry is a unit nevertheless: no equation need suffer from it.
  return { ...sections, units: { ...sections.units, entries: { ...units, ...sections.units.entries } } };
}

/** Every base unit by its name, with a label that only says the name. */
function declaredUnits(root: Root, source: YamlSource): Readonly<Record<string, unknown>> {
  const lost = source.isUnreadable(['units']) ? [...source.lost] : [];
  const names = [...Object.keys(asRecord(root.units) ?? {}), ...lost].filter((name) => PATTERNS.name.test(name));
  return Object.assign(Object.create(null), Object.fromEntries(names.map((name) => [name, { en: name, id: name }])));
}

/** The document without names that another section has already, and what is known of the parts left out. */
function finish(draft: Draft, sections: Sections): LoadedModel {
  const { document, names, source } = draft;
  const repeated = repeatedNames(draft).map(({ path: [section, name] }) => ({
    section: section as ModelSection,
    name: String(name),
  }));
  const kept = eachSection((section) => {
    const dropped = new Set(repeated.filter((entry) => entry.section === section).map(({ name }) => name));
    return Object.assign(
      Object.create(null),
      Object.fromEntries(Object.entries(document[section]).filter(([name]) => !dropped.has(name))),
    );
  });
  const stateValues = Object.values(document.states).flatMap(({ values }) => values);
  return {
    document: { ...document, ...kept },
    file: source.file,
    locate: source.locate,
    declared: new Set([...EQUATION_SECTIONS.flatMap((section) => [...names[section]]), ...stateValues, ...source.lost]),
    orphans: [
      ...Object.values(sections).flatMap((section) => section.orphans),
      ...repeated.flatMap(({ section, name }) => equationsIn(section, name, document[section][name])),
    ],
  };
}

function eachSection<T>(make: (section: ModelSection) => T): Record<ModelSection, T> {
  const sections = Object.keys(MODEL_SECTIONS) as ModelSection[];
  return Object.fromEntries(sections.map((section) => [section, make(section)])) as Record<ModelSection, T>;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  const keyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  return keyed ? (value as Readonly<Record<string, unknown>>) : null;
}
