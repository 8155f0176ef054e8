import type { ModelDocument, PolicyDocument, ScenarioDocument } from '../../src/index.ts';
import { type Library, modelOf, type Named, scenarioNamed } from './library.ts';

/**
 * What a person has chosen, as little as says it: a scenario, and what differs from it. Everything else follows, so that a link, a saved
 * scenario and an exported file all say the same.
 */
export interface Choice {
  /** Id of the scenario it starts from. */
  readonly scenario: string;
  /** Levers that are not at their default. */
  readonly levers: Readonly<Record<string, number>>;
  /** Months from the start of the scenario between which the levers are set; null: to the end. */
  readonly start: number;
  readonly stop: number | null;
  /** Parameters held at a value instead of being drawn. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** Grades of traits that differ from the scenario's; null: unknown. */
  readonly profile: Readonly<Record<string, number | null>>;
  /** Variables of the two graphs. */
  readonly graphs: readonly [string, string];
}

/** The two documents a choice comes to: what the engine runs, and what an export writes. */
export interface ChosenDocuments {
  readonly scenario: Named<ScenarioDocument>;
  readonly policy: Named<PolicyDocument>;
  readonly baseline: Named<PolicyDocument>;
}

/** How sure an own answer is: the spread of a grade that a person gives, in grades. */
const ownSpread = 0.5;

/** Nothing changed from a scenario. */
export const untouched = (scenario: string, graphs: Choice['graphs']): Choice => ({
  scenario,
  levers: {},
  start: 0,
  stop: null,
  assumptions: {},
  profile: {},
  graphs,
});

/** Makes the documents of a choice. A scenario or policy that is just as shipped keeps its name, and so its digest. */
export const documentsOf = (library: Library, choice: Choice): ChosenDocuments => {
  const base = scenarioNamed(library, choice.scenario);
  if (base === undefined) throw new RangeError(`no scenario ${choice.scenario}`);
  const { model } = modelOf(library, base.document);
  return {
    scenario: scenarioOf(base, choice),
    policy: policyOf(library, model.document, base.document, choice),
    baseline: { id: 'none', document: emptyPolicy(base.document.model) },
  };
};

const scenarioOf = (base: Named<ScenarioDocument>, { profile, assumptions }: Choice): Named<ScenarioDocument> => {
  if (Object.keys(profile).length === 0 && Object.keys(assumptions).length === 0) return base;
  const grades = Object.entries({ ...base.document.profile }).filter(([name]) => !Object.hasOwn(profile, name));
  const own = Object.entries(profile).flatMap(([name, level]) =>
    level === null ? [] : [[name, { level, spread: ownSpread }] as const],
  );
  const held = Object.entries(assumptions).map(
    ([name, value]) => [name, { distribution: 'discrete' as const, values: [value] }] as const,
  );
  return {
    id: `${base.id}-changed`,
    document: {
      ...base.document,
      profile: Object.fromEntries([...grades, ...own]),
      uncertainty: { ...base.document.uncertainty, ...Object.fromEntries(held) },
    },
  };
};

const emptyPolicy = (model: string): PolicyDocument => ({
  title: { en: 'Baseline', id: 'Garis dasar' },
  model,
  levers: {},
  start: 0,
});

const policyOf = (
  library: Library,
  model: ModelDocument,
  scenario: ScenarioDocument,
  { levers, start, stop }: Choice,
): Named<PolicyDocument> => {
  const own = Object.entries(levers).filter(([name, value]) => model.levers[name]?.default !== value);
  if (own.length === 0) return { id: 'none', document: emptyPolicy(scenario.model) };
  const document: PolicyDocument = {
    title: { en: 'My policy', id: 'Kebijakan saya' },
    model: scenario.model,
    levers: Object.fromEntries(own),
    start,
    ...(stop === null ? {} : { stop }),
  };
  const shipped = library.policies.find((policy) => isSamePolicy(policy.document, document));
  return shipped ?? { id: 'my-policy', document };
};

/** Whether two policies do the same, whatever they are called. */
const isSamePolicy = (a: PolicyDocument, b: PolicyDocument): boolean =>
  a.model === b.model &&
  a.start === b.start &&
  a.stop === b.stop &&
  Object.keys(a.levers).length === Object.keys(b.levers).length &&
  Object.entries(a.levers).every(([name, value]) => b.levers[name] === value);

/** Whether two choices come to the same. */
export const isSameChoice = (a: Choice, b: Choice): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (choice: Choice): unknown => [
  choice.scenario,
  ...[choice.levers, choice.assumptions, choice.profile].map((part) =>
    Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  choice.start,
  choice.stop,
  choice.graphs,
];

/** The same choice with one lever moved; at its default it is no longer said. */
export const withLever = (choice: Choice, model: ModelDocument, name: string, value: number): Choice => ({
  ...choice,
  levers: changed(choice.levers, name, value === model.levers[name]?.default ? undefined : value),
});

/** The same choice with one assumption held; undefined lets it be drawn again. */
export const withAssumption = (choice: Choice, name: string, value: number | undefined): Choice => ({
  ...choice,
  assumptions: changed(choice.assumptions, name, value),
});

/** The same choice with one answer of the questionnaire; undefined goes back to what the scenario says. */
export const withGrade = (choice: Choice, name: string, level: number | null | undefined): Choice => ({
  ...choice,
  profile: changed(choice.profile, name, level),
});

const changed = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined,
): Readonly<Record<string, T>> => {
  const { [name]: _, ...others } = record;
  return value === undefined ? others : { ...others, [name]: value };
};
