import { unitSize } from '../random/stream.ts';
import { createGrid } from '../simulate/grid.ts';
import type { InputChange } from '../simulate/problem.ts';
import { simulate } from '../simulate/simulate.ts';
import type { ChangeSchedule } from './change-list.ts';
import type { Recipe } from './recipe.ts';

/** How a run ended, as a number in a column. */
export const runStatus = { done: 0, nonFinite: 1, outOfRange: 2 } as const;

/** What came of the runs of a unit. Buffers are reused: read them before the next call. */
export interface UnitRuns {
  /** Saved values, [series][save][run of the unit]. */
  readonly series: Float64Array;
  /** One of `runStatus` a run; and of those that failed, which stock of the program failed first, and when. */
  readonly status: Int32Array;
  readonly failedStock: Int32Array;
  readonly failedTime: Float64Array;
  /** Jumps of run k: `firstJump[k] … firstJump[k + 1] − 1`, in the order they happened; `jump` is a place among the program's jumps. */
  readonly firstJump: Int32Array;
  readonly jump: ArrayLike<number>;
  readonly jumpTime: ArrayLike<number>;
}

/**
 * Simulates a unit of runs: `inputs` holds the values at the start, input-major, `unitSize` an input of the program. The interpreter
 * and the compiled kernel both stand behind this, and give the same bits.
 */
export type UnitKernel = (inputs: Float64Array, changes: ChangeSchedule) => UnitRuns;

/** The plain kernel, one run after the other: obviously right, and slow. */
export const interpretedKernel = (recipe: Recipe, save: readonly string[]): UnitKernel => {
  const { program, time } = recipe;
  const grid = createGrid(time);
  const saves = grid.saveTimes.length;
  const series = new Float64Array(save.length * saves * unitSize);
  const status = new Int32Array(unitSize);
  const failedStock = new Int32Array(unitSize);
  const failedTime = new Float64Array(unitSize);
  const firstJump = new Int32Array(unitSize + 1);
  const jumpNames = program.jumps.map(({ name }) => name);
  return (inputs, changes) => {
    const jump: number[] = [];
    const jumpTime: number[] = [];
    for (let run = 0; run < unitSize; run++) {
      const dated: InputChange[] = [];
      for (let k = changes.first[run]!; k < changes.first[run + 1]!; k++) {
        const input = program.inputs[changes.input[k]!]!.name;
        dated.push({ time: grid.time(changes.step[k]!), input, value: changes.value[k]! });
      }
      const result = simulate({
        program,
        inputs: new Map(program.inputs.map(({ name }, index) => [name, inputs[index * unitSize + run]!])),
        changes: dated,
        save,
        time,
      });
      save.forEach((name, index) => {
        const values = result.series.get(name)!;
        for (let k = 0; k < saves; k++) series[(index * saves + k) * unitSize + run] = values[k]!;
      });
      const { status: end } = result;
      status[run] =
        end.kind === 'done' ? runStatus.done : end.kind === 'non-finite' ? runStatus.nonFinite : runStatus.outOfRange;
      failedStock[run] = end.kind === 'done' ? -1 : program.stocks.findIndex(({ name }) => name === end.variable);
      failedTime[run] = end.kind === 'done' ? Number.NaN : end.time;
      for (const fired of result.jumps) {
        jump.push(jumpNames.indexOf(fired.jump));
        jumpTime.push(fired.time);
      }
      firstJump[run + 1] = jump.length;
    }
    return { series, status, failedStock, failedTime, firstJump, jump, jumpTime };
  };
};
