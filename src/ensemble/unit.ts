import type { UnitResult as KernelResult, UnitKernel } from '../kernel/unit-kernel.ts';
import { unitSize } from '../random/stream.ts';
import { createGrid, type Grid } from '../simulate/grid.ts';
import { canonicaliseNaN } from './canonical.ts';
import { createFutures } from './futures.ts';
import { createNoise } from './noise.ts';
import { type JudgedRun, judgedNames, type OutcomeReader } from './outcome-reader.ts';
import type { Recipe } from './recipe.ts';
import { createInputSampler, type SamplerChoice } from './sampling/input-sampler.ts';
import { createScheduler } from './schedule.ts';

/** What the runs of one scenario need beside their recipe. */
export interface UnitSetting {
  readonly seed: string;
  readonly runs: number;
  readonly sampler: SamplerChoice;
}

/** The columns of some runs of one scenario: of one unit, or of the eight units of a block. */
export interface RunColumns {
  readonly runs: number;
  /** Drawn inputs, then how many events each process gave, [column][run]. */
  readonly inputs: Float64Array;
}

/** What came of these runs under one policy. */
export interface PolicyColumns {
  /** [column][run]; NaN where the run failed. */
  readonly outcomes: Float64Array;
  /** Class at the end, by its place in the reader's list; −1 where the run failed or the model judges nothing. */
  readonly endClass: Int32Array;
  readonly status: Int32Array;
  /** Which stock of the program failed first, and when; −1 and NaN where none did. */
  readonly failedStock: Int32Array;
  readonly failedTime: Float64Array;
  /** Class at each save time, [run][save]; 255 where the run failed. */
  readonly classes: Uint8Array;
  /** Saved values, [series][run][save]. */
  readonly series: Float64Array;
}

/** One unit of runs under the policies asked for. */
export interface UnitResult extends RunColumns {
  readonly policies: readonly PolicyColumns[];
}

/** How a run ended, as a number in a column. */
export const runStatus = { done: 0, nonFinite: 1, outOfRange: 2 } as const;

/** What stands for the class of a failed run. */
export const noClass = 255;

/** Names of the variables a kernel has to save: those that are kept, then those that are only judged. */
export const savedNames = (recipe: Recipe): readonly string[] => [
  ...new Set([...recipe.save, ...(recipe.outcomes === null ? [] : judgedNames(recipe.outcomes))]),
];

/**
 * Makes a function that computes a unit of runs under some of the recipe's policies: pure, so that any worker, at any time, gives the same
 * numbers.
 *
 * ```
 * sampler, streams ─ futures.ts ─→ drawn inputs, events ┐            (once a unit)
 *                  ─ noise.ts ───→ noise                ├ schedule.ts ─→ changes ─ kernel ─→ series ─ reader ─→ columns
 *                                  policy ──────────────┘            (once a policy)
 * ```
 */
export const createUnit = (
  recipe: Recipe,
  setting: UnitSetting,
  kernel: UnitKernel,
  reader: OutcomeReader,
): ((unit: number, policies: readonly number[]) => UnitResult) => {
  const sampler = createInputSampler(setting.sampler, recipe.drawn, setting.seed, setting.runs);
  const drawFutures = createFutures(recipe, sampler, setting.seed);
  const drawNoise = createNoise(recipe, setting.seed);
  const schedule = createScheduler(recipe);
  const judge = createJudge(recipe, reader);
  const inputs = new Float64Array(recipe.program.inputs.length * unitSize);
  return (unit, policies) => {
    const runs = Math.min(unitSize, setting.runs - unit * unitSize);
    const futures = drawFutures(unit);
    const noise = drawNoise(unit, futures);
    recipe.base.forEach((value, index) => {
      inputs.fill(value, index * unitSize, (index + 1) * unitSize);
    });
    recipe.drawn.forEach(({ input }, index) => {
      if (input === -1) return;
      inputs.set(futures.values.subarray(index * unitSize, (index + 1) * unitSize), input * unitSize);
    });
    const kept = new Float64Array((recipe.drawn.length + recipe.processes.length) * runs);
    keepRuns(futures.values, recipe.drawn.length, runs, kept, 0);
    keepRuns(futures.counts, recipe.processes.length, runs, kept, recipe.drawn.length * runs);
    return {
      runs,
      inputs: kept,
      policies: policies.map((policy) => {
        const levers = recipe.policies[policy]!.atStart;
        for (const { input, value } of levers) inputs.fill(value, input * unitSize, (input + 1) * unitSize);
        const changes = schedule(futures, noise, policy);
        return judge(kernel.run({ runs, inputs, changes }), futures.values, runs);
      }),
    };
  };
};

/** Copies columns of a unit, leaving out the runs past the last. */
const keepRuns = (from: Float64Array, columns: number, runs: number, into: Float64Array, offset: number): void => {
  for (let column = 0; column < columns; column++) {
    into.set(from.subarray(column * unitSize, column * unitSize + runs), offset + column * runs);
  }
};

/** Makes a function that reads the columns of a unit off what the kernel gives. */
const createJudge = (recipe: Recipe, reader: OutcomeReader) => {
  const names = savedNames(recipe);
  const { program, outcomes: rules } = recipe;
  const grid = createGrid(recipe.time);
  const saves = grid.saveTimes.length;
  const columns = rules === null ? [] : reader.columns;
  const row = new Float64Array(columns.length);
  const readInput = rules === null ? () => Number.NaN : createInputReader(recipe);
  const judged = (rules === null ? [] : judgedNames(rules)).map((name) => ({
    place: names.indexOf(name),
    values: new Float64Array(saves),
  }));
  const isSetter = program.jumps.map(({ set }) => set.some(({ name }) => name === rules?.agreement.state));
  return (result: KernelResult, values: Float64Array, runs: number): PolicyColumns => {
    const outcomes = new Float64Array(columns.length * runs).fill(Number.NaN);
    const classes = new Uint8Array(runs * saves).fill(noClass);
    const endClass = new Int32Array(runs).fill(-1);
    const series = new Float64Array(recipe.save.length * runs * saves);
    const ends = readEnds(result, runs, grid);
    const agreementJumps = readJumps(result, runs, isSetter, grid);
    for (let run = 0; run < runs; run++) {
      recipe.save.forEach((_, index) => {
        const into = (index * runs + run) * saves;
        for (let k = 0; k < saves; k++) series[into + k] = result.series[(index * saves + k) * unitSize + run]!;
      });
      if (rules === null || ends.status[run] !== runStatus.done) continue;
      for (const { place, values: own } of judged) {
        for (let k = 0; k < saves; k++) own[k] = result.series[(place * saves + k) * unitSize + run]!;
      }
      const judgedRun: JudgedRun = {
        time: grid.saveTimes,
        agreement: judged[0]!.values,
        deliveries: judged[1]!.values,
        sustainability: judged[2]!.values,
        cost: judged[3]?.values ?? null,
        agreementJumps: agreementJumps[run]!,
        activeThreshold: readInput(rules.activeThreshold, values, run),
        dormantThreshold: readInput(rules.dormantThreshold, values, run),
      };
      endClass[run] = reader.read(judgedRun, rules, row, classes.subarray(run * saves, (run + 1) * saves));
      for (let column = 0; column < columns.length; column++) outcomes[column * runs + run] = row[column]!;
    }
    canonicaliseNaN(series);
    canonicaliseNaN(outcomes);
    return { outcomes, endClass, classes, series, ...ends };
  };
};

/** How each run ended. */
const readEnds = ({ failures }: KernelResult, runs: number, grid: Grid) => {
  const status = new Int32Array(runs).fill(runStatus.done);
  const failedStock = new Int32Array(runs).fill(-1);
  const failedTime = new Float64Array(runs).fill(Number.NaN);
  for (const { run, step, kind, stock } of failures) {
    status[run] = kind === 'non-finite' ? runStatus.nonFinite : runStatus.outOfRange;
    failedStock[run] = stock;
    failedTime[run] = grid.time(step);
  }
  return { status, failedStock, failedTime };
};

/** Times of the jumps that set the agreement, by run. */
const readJumps = (
  { jumps }: KernelResult,
  runs: number,
  isSetter: readonly boolean[],
  grid: Grid,
): readonly (readonly number[])[] => {
  const times: number[][] = Array.from({ length: runs }, () => []);
  for (const { run, jump, step } of jumps) {
    if (isSetter[jump] === true) times[run]!.push(grid.time(step));
  }
  return times;
};

/** Reads an input of a run by name: as drawn, or as the recipe has it. */
const createInputReader = (recipe: Recipe) => {
  const drawn = new Map(recipe.drawn.map(({ name }, index) => [name, index]));
  return (name: string, values: Float64Array, run: number): number => {
    const index = drawn.get(name);
    if (index !== undefined) return values[index * unitSize + run]!;
    const value = recipe.values.get(name);
    if (value === undefined) throw new RangeError(`no input is called ${name}`);
    return value;
  };
};
