import { type CheckedModel, checkModel } from '../../src/expression/check.ts';
import type { Program } from '../../src/expression/program.ts';
import type { ModelDocument } from '../../src/model/document.ts';
import type { LoadedModel } from '../../src/model/loaded.ts';

/** The sections of a model that a test is about; units are `dmnl` and flows come from nowhere unless it says. */
export interface SmallModel {
  /** Month unless said. */
  readonly timeUnit?: string;
  readonly units?: readonly string[];
  readonly traits?: readonly string[];
  readonly parameters?: Readonly<Record<string, number | readonly [number, string]>>;
  readonly levers?: Readonly<Record<string, number>>;
  readonly inputs?: Readonly<Record<string, number>>;
  readonly lookups?: ModelDocument['lookups'];
  readonly states?: Readonly<Record<string, readonly string[]>>;
  readonly stocks?: Readonly<Record<string, string | number | readonly [string | number, string]>>;
  readonly flows?: Readonly<Record<string, { from?: string; to?: string; equation: string | number; unit?: string }>>;
  readonly auxiliaries?: Readonly<Record<string, string | number | readonly [string | number, string]>>;
  readonly jumps?: ModelDocument['jumps'];
  readonly events?: Readonly<Record<string, Pick<ModelDocument['events'][string], 'size' | 'sides'>>>;
  readonly loops?: Readonly<Record<string, Pick<ModelDocument['loops'][string], 'path' | 'cut'>>>;
  /** Names of entries that were left out as faulty, and their equations. */
  readonly faulty?: readonly string[];
  readonly orphans?: LoadedModel['orphans'];
}

const words = { en: 'x', id: 'x' };

const each = <A, B>(section: Readonly<Record<string, A>> | undefined, make: (entry: A) => B): Record<string, B> =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(section ?? {}).map(([name, entry]) => [name, make(entry)])),
  );

const named = <B>(names: readonly string[] | undefined, value: B): Record<string, B> =>
  each(Object.fromEntries((names ?? []).map((name) => [name, value])), (entry) => entry);

const withUnit = <T>(entry: T | readonly [T, string]): readonly [T, string] =>
  Array.isArray(entry) ? (entry as unknown as readonly [T, string]) : [entry as T, 'dmnl'];

/** A loaded model whose places tell the path as the file and the offset as the column. */
function smallModel(given: SmallModel): LoadedModel {
  const document: ModelDocument = {
    kembar: 1,
    title: words,
    time: { unit: given.timeUnit ?? 'month', start: 0, stop: 10, dt: 0.25, saveEvery: 1, method: 'euler' },
    units: named(given.units, words),
    sources: named([], ''),
    traits: named(given.traits, {
      side: 'home',
      label: words,
      doc: words,
      levels: [words, words, words, words, words],
      prior: { distribution: 'normal', mean: 1.5, sd: 1, min: 0, max: 4 },
    }),
    parameters: each(given.parameters, (entry) => {
      const [value, unit] = withUnit<number>(entry);
      return { value, unit };
    }),
    levers: each(given.levers, (value) => ({ default: value, unit: 'dmnl', range: [0, 1] })),
    inputs: each(given.inputs, (value) => ({ value, unit: 'dmnl', combine: 'max' })),
    lookups: each(given.lookups, (lookup) => lookup),
    states: each(given.states, (values) => ({ values, initial: values[0]! })),
    stocks: each(given.stocks, (entry) => {
      const [initial, unit] = withUnit<string | number>(entry);
      return { initial, unit };
    }),
    flows: each(given.flows, ({ from = null, to = null, equation, unit = '1/month' }) => ({
      from,
      to,
      equation,
      unit,
    })),
    auxiliaries: each(given.auxiliaries, (entry) => {
      const [equation, unit] = withUnit<string | number>(entry);
      return { equation, unit };
    }),
    jumps: each(given.jumps, (jump) => jump),
    events: each(given.events, (event) => ({ label: words, doc: words, ...event })),
    processes: named([], { kind: 'poisson', event: '', side: 'home', rate: 0 }),
    loops: each(given.loops, (loop) => ({ kind: 'reinforcing', ...loop })),
  };
  const { traits, parameters, levers, inputs, lookups, states, stocks, flows, auxiliaries } = document;
  const sections = [traits, parameters, levers, inputs, lookups, states, stocks, flows, auxiliaries];
  return {
    document,
    file: 'model.yaml',
    locate: (path, offset = 0) => ({ file: path.join('.'), line: 1, column: offset }),
    declared: new Set([
      ...sections.flatMap((section) => Object.keys(section)),
      ...Object.values(states).flatMap(({ values }) => values),
      ...(given.faulty ?? []),
    ]),
    orphans: given.orphans ?? [],
  };
}

export function check(given: SmallModel): CheckedModel {
  return checkModel(smallModel(given));
}

/** The issues as `path:offset: problem | mend`. */
export function issuesOf(given: SmallModel): string[] {
  return check(given).issues.map(({ at, problem, mend }) => `${at.file}:${at.column}: ${problem.en} | ${mend.en}`);
}

/** The program of a model without faults. */
export function programOf(given: SmallModel): Program {
  const { program, issues } = check(given);
  if (program === null) throw new Error(issues.map(({ at, problem }) => `${at.file}: ${problem.en}`).join('\n'));
  return program;
}
