import type { Shard } from '../ensemble/batch.ts';
import type { OutcomeReader } from '../ensemble/outcome-reader.ts';
import { type BatchRequest, type PreparedPlan, preparePlan, uncountable } from '../ensemble/plan.ts';
import { prepareProcess } from '../ensemble/process.ts';
import { factorialRuns, type Levels } from '../ensemble/sampling/factorial.ts';
import type { SamplerChoice } from '../ensemble/sampling/input-sampler.ts';
import { sobolDimensions } from '../ensemble/sampling/sobol.ts';
import { readSample } from '../ensemble/sampling/table.ts';
import {
  badLevels,
  badRuns,
  badShard,
  badWorkers,
  designNeeds,
  designRuns,
  differentPolicies,
  noDrawnInput,
  noRange,
  runsMissing,
  tooManyDimensions,
  tooManyEvents,
  twoOfOneName,
  unknownSampler,
} from '../messages/ensemble.ts';
import { uncertainInputs } from '../scenario/profile.ts';
import { readChoices } from './choices.ts';
import { issuesText } from './issues-text.ts';
import { readText } from './library.ts';
import { nearestNames } from './nearest-names.ts';
import { noPolicy, type OpenScenario, openScenario } from './open-runs.ts';
import { createReader } from './reader.ts';
import { misused, Stop } from './stop.ts';

/** What `batch` takes, as written. */
export interface BatchFlags {
  readonly runs?: string;
  readonly seed: string;
  readonly policy: readonly string[];
  readonly sampler?: string;
  readonly levels: readonly string[];
  readonly sample?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly shard?: string;
  readonly resume?: true;
  readonly save: readonly string[];
  readonly json?: true;
}

const mostRuns = 1_000_000_000;

/** Opens what a batch is asked for and makes its plan. Stops at the first thing that does not fit. */
export const prepareBatch = async (
  named: readonly string[],
  flags: BatchFlags,
  version: string,
  outcomes: OutcomeReader,
): Promise<PreparedPlan> => {
  const reader = createReader('to run');
  const opened = named.map((word) => openScenario(reader, word, flags.policy));
  const twice = opened.find(({ scenario }, k) => opened.findIndex((other) => other.scenario.id === scenario.id) < k);
  if (twice !== undefined) throw misused(twoOfOneName(twice.scenario.id));
  const sets = opened.map(({ policies }) => policies.map((set) => set.map(({ id }) => id).join('+') || noPolicy));
  const [ids] = sets;
  if (ids === undefined || sets.some((other) => other.join() !== ids.join())) throw misused(differentPolicies());
  const repeated = ids.find((id, k) => ids.indexOf(id) < k);
  if (repeated !== undefined) throw misused(twoOfOneName(repeated));
  const sampler = readSampler(flags, opened);
  const request: BatchRequest = {
    kembar: version,
    seed: flags.seed,
    runs: readRuns(flags.runs, sampler),
    sampler,
    scenarios: opened.map(({ scenario, model }) => ({ ...scenario, modelId: model.id, model: model.runnable })),
    policies: ids.map((id, k) => ({ id, documents: opened[0]!.policies[k]! })),
    save: readSave(flags.save, opened),
    reader: outcomes,
  };
  const [withoutRange] = uncountable(request);
  if (withoutRange !== undefined) throw new Stop(1, noRange(withoutRange));
  const prepared = await preparePlan(request);
  for (const { scenario, drawn, processes } of prepared.recipes) {
    if (sampler.kind.startsWith('sobol') && drawn.length > sobolDimensions) {
      throw new Stop(1, tooManyDimensions(scenario, drawn.length, sobolDimensions));
    }
    for (const process of processes) {
      try {
        prepareProcess(process);
      } catch (error) {
        if (error instanceof RangeError) throw new Stop(1, tooManyEvents(process.name));
        throw error;
      }
    }
  }
  return prepared;
};

/** The index that outcomes are judged by, and whatever else is asked for. */
const readSave = (words: readonly string[], opened: readonly OpenScenario[]): readonly string[] => {
  const none = { set: [], fromProfile: [], without: [], cut: [] };
  const names = opened.flatMap(({ model, scenario }) => [
    model.outcomes.sustainability,
    ...readChoices({ ...none, save: words }, model.runnable.document, scenario).save,
  ]);
  return [...new Set(names)];
};

const samplers = ['random', 'latin-hypercube', 'sobol', 'sobol-unscrambled', 'factorial', 'csv'] as const;

const readSampler = (flags: BatchFlags, opened: readonly OpenScenario[]): SamplerChoice => {
  const stated =
    flags.sampler ?? (flags.sample === undefined ? (flags.levels.length > 0 ? 'factorial' : 'random') : 'csv');
  const kind = samplers.find((name) => name === stated);
  if (kind === undefined) throw misused(unknownSampler(stated, samplers));
  if ((kind === 'csv') !== (flags.sample !== undefined)) throw misused(designNeeds('csv', '--sample'));
  if ((kind === 'factorial') !== flags.levels.length > 0) throw misused(designNeeds('factorial', '--levels'));
  if (kind === 'factorial') return { kind, levels: flags.levels.map((word) => readLevels(word, opened)) };
  if (kind !== 'csv') return { kind };
  const sample = readSample(readText(flags.sample!), flags.sample!, drawnNames(opened));
  if (!sample.ok) throw new Stop(1, issuesText(sample.issues));
  return { kind, table: sample.value };
};

/** Names of the traits and parameters that are drawn in every scenario. */
const drawnNames = (opened: readonly OpenScenario[]): readonly string[] => {
  const lists = opened.map(({ model, scenario }) =>
    uncertainInputs(model.runnable.document, scenario.document)
      .filter(({ distribution }) => distribution !== null)
      .map(({ name }) => name),
  );
  return (lists[0] ?? []).filter((name) => lists.every((names) => names.includes(name)));
};

const readLevels = (word: string, opened: readonly OpenScenario[]): Levels => {
  const [, input = '', list = ''] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(word) ?? [];
  const values = list.split(',').map((text) => (text === '' ? Number.NaN : Number(text)));
  if (!values.every(Number.isFinite)) throw misused(badLevels(word));
  const names = drawnNames(opened);
  if (!names.includes(input)) throw misused(noDrawnInput(input, nearestNames(input, names)));
  return { input, values };
};

/** A design has as many runs as it has; any other batch is told how many. */
const readRuns = (stated: string | undefined, sampler: SamplerChoice): number => {
  const designed =
    sampler.kind === 'factorial'
      ? factorialRuns(sampler.levels)
      : sampler.kind === 'csv'
        ? sampler.table.runs
        : undefined;
  if (stated === undefined) {
    if (designed === undefined) throw misused(runsMissing());
    return designed;
  }
  const runs = Number(stated.replaceAll('_', ''));
  if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) throw misused(badRuns(stated));
  if (designed !== undefined && runs !== designed) throw misused(designRuns(runs, designed));
  return runs;
};

/** `2/3` is the second of three parts. */
export const readShard = (stated: string | undefined): Shard => {
  if (stated === undefined) return { part: 1, of: 1 };
  const [, part = Number.NaN, of = Number.NaN] = (/^(\d+)\/(\d+)$/.exec(stated) ?? []).map(Number);
  if (!(part >= 1 && part <= of)) throw misused(badShard(stated));
  return { part, of };
};

export const readWorkers = (stated: string | undefined, available: number): number => {
  if (stated === undefined) return available;
  const workers = Number(stated);
  if (!Number.isInteger(workers) || workers < 1 || workers > 256) throw misused(badWorkers(stated));
  return workers;
};
