import type { Program } from '../../expression/program.ts';
import { watchedBounds } from '../bounds.ts';
import { LANES, type Memory, PAIR, ROW, UNIT_RUNS, wordsOf } from './memory.ts';

/** The steps of a run, as far as a kernel needs them; `simulate/grid.ts` makes them. Step k is at `time(k)` = start + k·dt. */
export interface Steps {
  readonly dt: number;
  readonly method: 'euler' | 'rk4' | 'rk45';
  readonly steps: number;
  readonly stepsPerSave: number;
  time(step: number): number;
}

/** Addresses of the areas drawn in `memory.ts`. */
export interface Areas {
  readonly time: number;
  readonly moment: number;
  readonly failed: number;
  /** Bytes of one copy of the stocks; the copies follow one another. */
  readonly stockBytes: number;
  readonly stocks: number;
  readonly slopes: number;
  readonly buffers: number;
  readonly bounds: number;
  readonly stages: number;
  readonly inputs: number;
  readonly failedAt: number;
  readonly snapshot: number;
  readonly histories: number;
  readonly historyBytes: number;
  readonly series: number;
  readonly saves: number;
}

/** Bytes of one fixed delay: what it gives out, and its length. */
export const BUFFER = 2 * PAIR;
/** Bytes of one stage of rk4. */
export const STAGE = 2 * PAIR;

/** Reserves every area whose size is known before anything is emitted. */
export const placeAreas = (memory: Memory, program: Program, steps: Steps, series: number): Areas => {
  const time = memory.place(16);
  const moment = memory.place(16);
  const failed = memory.place(PAIR);
  const stockBytes = program.stocks.length * PAIR;
  const stocks = memory.place(3 * stockBytes);
  const slopes = memory.place(stockBytes);
  const buffers = memory.place(program.buffers.length * BUFFER);
  const bounds = memory.place(stockBytes);
  const stages = memory.place(4 * STAGE);
  const inputs = memory.place(program.inputs.length * ROW);
  const failedAt = memory.place(4 * UNIT_RUNS);
  const snapshot = memory.place(program.stocks.length * ROW);
  const historyBytes = (steps.steps + 2) * PAIR;
  const histories = memory.place(program.buffers.length * historyBytes);
  const saves = Math.floor(steps.steps / steps.stepsPerSave) + 1;
  const seriesAt = memory.place(series * saves * ROW);

  memory.fill(
    bounds,
    watchedBounds(program.stocks).flatMap(([least, most]) => [
      ...splat(Math.max(least, -Number.MAX_VALUE)),
      ...splat(Math.min(most, Number.MAX_VALUE)),
    ]),
  );
  if (steps.method === 'rk4') memory.fill(stages, stageWords(steps.dt));
  return {
    time,
    moment,
    failed,
    stockBytes,
    stocks,
    slopes,
    buffers,
    bounds,
    stages,
    inputs,
    failedAt,
    snapshot,
    histories,
    historyBytes,
    series: seriesAt,
    saves,
  };
};

const splat = (value: number): readonly number[] => [...wordsOf(value), ...wordsOf(value)];

/** What each stage of rk4 multiplies its slope by in the sum and in the step to the next stage; `integrate.ts` uses it. */
const stageWords = (dt: number): readonly number[] => {
  const half = dt / 2;
  const weights = [1, 2, 2, 1];
  const lengths = [half, half, dt, dt / 6];
  const mask = (set: boolean): readonly number[] => new Array<number>(LANES).fill(set ? -1 : 0);
  return weights.flatMap((weight, stage) => [
    ...splat(weight),
    ...splat(lengths[stage] as number),
    ...mask(stage === 0),
    ...mask(stage === 3),
  ]);
};
