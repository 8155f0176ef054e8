import type { ModelDocument } from '../model/document.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import type { RunnableModel } from '../scenario/runnable-model.ts';
import { createGrid } from '../simulate/grid.ts';
import { type BlockKey, type BlockShape, blockSize } from './block.ts';
import { littleEndianBytes } from './canonical.ts';
import { sha256 } from './digest.ts';
import { makeRecipe, type NamedPolicy } from './make-recipe.ts';
import type { OutcomeReader } from './outcome-reader.ts';
import type { Recipe } from './recipe.ts';
import type { Levels } from './sampling/factorial.ts';
import type { SamplerChoice } from './sampling/input-sampler.ts';

/** Everything that is needed to repeat a batch, as `plan.json` holds it: the same plan, the same digest, whoever computes it. */
export interface Plan {
  /** Version of the engine, and of the format of blocks. */
  readonly kembar: string;
  readonly format: 1;
  readonly seed: string;
  readonly runs: number;
  readonly sampler: PlannedSampler;
  readonly scenarios: readonly PlannedScenario[];
  readonly policies: readonly PlannedPolicy[];
  /** Variables whose series are kept for every run. */
  readonly save: readonly string[];
  /** Whether bands are exact quantiles or those of histograms over the declared ranges. */
  readonly quantiles: 'exact' | 'histogram';
}

/** A document by its id and the hash of what it says: comments and layout do not count. */
export interface PlannedDocument {
  readonly id: string;
  readonly hash: string;
}

export interface PlannedScenario extends PlannedDocument {
  readonly model: PlannedDocument;
  /** Hash of the program that was made of the model. */
  readonly program: string;
  readonly layout: Layout;
}

/** What the blocks of a scenario mean, so that they can be merged and summed up without its documents. */
export interface Layout {
  readonly shape: BlockShape;
  /** Months from the start of the run at which series are saved. */
  readonly time: { readonly start: number; readonly every: number };
  readonly stocks: readonly string[];
  /** Null where the model judges no outcomes; else its classes, and which of them are in force and delivering. */
  readonly classes: { readonly names: readonly string[]; readonly surviving: readonly number[] } | null;
  /** Declared ranges of the series; null where every value is kept. */
  readonly ranges: readonly (readonly [number, number])[] | null;
}

/** The policies of a set hold together; none is the baseline. */
export interface PlannedPolicy {
  readonly id: string;
  readonly documents: readonly PlannedDocument[];
}

export type PlannedSampler =
  | { readonly kind: 'random' | 'latin-hypercube' | 'sobol' | 'sobol-unscrambled' }
  | { readonly kind: 'factorial'; readonly levels: readonly Levels[] }
  | { readonly kind: 'csv'; readonly inputs: readonly string[]; readonly hash: string };

/** A plan with all it refers to: what a machine needs to compute it. */
export interface PreparedPlan {
  readonly plan: Plan;
  /** Hash of the plan; blocks carry it, so that those of another plan are told apart. */
  readonly id: string;
  readonly sampler: SamplerChoice;
  /** One a scenario. */
  readonly recipes: readonly Recipe[];
}

/** What a batch is asked for, documents opened and checked. */
export interface BatchRequest {
  readonly kembar: string;
  readonly seed: string;
  readonly runs: number;
  readonly sampler: SamplerChoice;
  readonly scenarios: readonly RequestedScenario[];
  readonly policies: readonly RequestedPolicy[];
  readonly save: readonly string[];
  readonly reader: OutcomeReader;
}

export interface RequestedScenario {
  readonly id: string;
  readonly document: ScenarioDocument;
  readonly modelId: string;
  readonly model: RunnableModel;
}

export interface RequestedPolicy {
  readonly id: string;
  readonly documents: readonly { readonly id: string; readonly document: PolicyDocument }[];
}

/** Values of series are kept up to this many bytes; past it they are counted in histograms. */
const exactBytes = 96 * 1024 * 1024;

/** Makes the plan of a batch. RangeError where series do not fit the memory and one of them declares no range to count it over. */
export const preparePlan = async (request: BatchRequest): Promise<PreparedPlan> => {
  const policies: readonly NamedPolicy[] = request.policies.map(({ id, documents }) => ({
    id,
    documents: documents.map(({ document }) => document),
  }));
  const recipes = request.scenarios.map(({ id, model, document }) =>
    makeRecipe(id, model, document, policies, request.save, request.reader.costStock),
  );
  const quantiles = seriesBytes(request) <= exactBytes ? 'exact' : 'histogram';
  const plan: Plan = {
    kembar: request.kembar,
    format: 1,
    seed: request.seed,
    runs: request.runs,
    sampler: await plannedSampler(request.sampler),
    scenarios: await Promise.all(
      request.scenarios.map(async (scenario, index) => ({
        ...(await planned(scenario.id, scenario.document)),
        model: await planned(scenario.modelId, scenario.model.document),
        program: await hashOf(scenario.model.program),
        layout: layoutOf(recipes[index]!, scenario.model.document, request.reader, quantiles),
      })),
    ),
    policies: await Promise.all(
      request.policies.map(async ({ id, documents }) => ({
        id,
        documents: await Promise.all(documents.map(({ id: own, document }) => planned(own, document))),
      })),
    ),
    save: request.save,
    quantiles,
  };
  return { plan, id: await planId(plan), sampler: request.sampler, recipes };
};

/** The hash of a plan. */
export const planId = (plan: Plan): Promise<string> => hashOf(plan);

/** Names of the saved variables of which no quantiles can be had: there are too many runs to keep, and they declare no range. */
export const uncountable = (
  request: Pick<BatchRequest, 'scenarios' | 'policies' | 'runs' | 'save'>,
): readonly string[] =>
  seriesBytes(request) <= exactBytes
    ? []
    : request.save.filter((name) => request.scenarios.some(({ model }) => rangeOf(model.document, name) === null));

/** What all series of a batch take. */
const seriesBytes = ({
  scenarios,
  policies,
  runs,
  save,
}: Pick<BatchRequest, 'scenarios' | 'policies' | 'runs' | 'save'>): number =>
  scenarios.reduce((sum, { document, model }) => {
    const saves = Math.floor(document.months / model.program.time.saveEvery) + 1;
    return sum + 8 * save.length * saves * runs * policies.length;
  }, 0);

const declaredRange = (model: ModelDocument, name: string): readonly [number, number] => {
  const range = rangeOf(model, name);
  if (range === null) throw new RangeError(`${name} declares no range`);
  return range;
};

const rangeOf = (model: ModelDocument, name: string): readonly [number, number] | null => {
  if (name === model.outcomes?.sustainability) return [0, 100];
  const state = model.states[name];
  // Numbers of values, each in the middle of a stretch of its own.
  if (state !== undefined) return [-0.5, state.values.length - 0.5];
  return model.stocks[name]?.range ?? null;
};

const layoutOf = (
  recipe: Recipe,
  model: ModelDocument,
  reader: OutcomeReader,
  quantiles: Plan['quantiles'],
): Layout => ({
  shape: {
    inputs: [...recipe.drawn.map(({ name }) => name), ...recipe.processes.map(({ name }) => name)],
    outcomes: recipe.outcomes === null ? [] : reader.columns,
    series: recipe.save,
    saves: createGrid(recipe.time).saveTimes.length,
  },
  time: { start: recipe.time.start, every: recipe.time.saveEvery },
  stocks: recipe.program.stocks.map(({ name }) => name),
  classes: recipe.outcomes === null ? null : { names: reader.classes, surviving: reader.surviving },
  ranges: quantiles === 'exact' ? null : recipe.save.map((name) => declaredRange(model, name)),
});

/** Every block of a plan, in the order of its digest: scenario by scenario, policy by policy. */
export const blocksOf = (plan: Plan): readonly BlockKey[] =>
  plan.scenarios.flatMap((scenario) =>
    plan.policies.flatMap((policy) =>
      Array.from({ length: blockCount(plan) }, (_, index) => ({ scenario: scenario.id, policy: policy.id, index })),
    ),
  );

/** Blocks of one scenario under one policy. */
export const blockCount = (plan: Plan): number => Math.ceil(plan.runs / blockSize);

/** Where two plans differ, as paths such as `seed` or `scenarios.0.hash`. */
export const planDifferences = (a: unknown, b: unknown, path = ''): readonly string[] => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b) ? [] : [path];
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    planDifferences(left[key], right[key], path === '' ? key : `${path}.${key}`),
  );
};

const plannedSampler = async (sampler: SamplerChoice): Promise<PlannedSampler> => {
  if (sampler.kind !== 'csv') return sampler;
  const { inputs, values } = sampler.table;
  return { kind: 'csv', inputs, hash: await sha256(littleEndianBytes(values)) };
};

const planned = async (id: string, document: object): Promise<PlannedDocument> => ({
  id,
  hash: await hashOf(document),
});

const hashOf = (value: object): Promise<string> => sha256(new TextEncoder().encode(JSON.stringify(value)));
