import { UNIT_RUNS, type Unit, type UnitFailure, type UnitJump, type UnitKernel } from '../kernel/unit-kernel.ts';
import { createGrid } from '../simulate/grid.ts';
import type { InputChange } from '../simulate/problem.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Recipe } from './recipe.ts';

/** The plain kernel behind the interface of the compiled one, a run at a time: obviously right, slow, and of the same bits. */
export const interpretedKernel = (recipe: Recipe, save: readonly string[]): UnitKernel => {
  const { program, time } = recipe;
  const grid = createGrid(time);
  const saves = grid.saveTimes.length;
  const series = new Float64Array(save.length * saves * UNIT_RUNS);
  const changesOf = ({ changes }: Unit, run: number): readonly InputChange[] => {
    const own: InputChange[] = [];
    for (let k = 0; k < changes.count; k++) {
      if (changes.run[k] !== run) continue;
      const input = program.inputs[changes.input[k]!]!.name;
      own.push({ time: grid.time(changes.step[k]!), input, value: changes.value[k]! });
    }
    return own;
  };
  return {
    run: (unit) => {
      const failures: UnitFailure[] = [];
      const jumps: UnitJump[] = [];
      for (let run = 0; run < unit.runs; run++) {
        const result = simulate({
          program,
          inputs: new Map(program.inputs.map(({ name }, index) => [name, unit.inputs[index * UNIT_RUNS + run]!])),
          changes: changesOf(unit, run),
          save,
          time,
        });
        save.forEach((name, index) => {
          const values = result.series.get(name)!;
          for (let k = 0; k < saves; k++) series[(index * saves + k) * UNIT_RUNS + run] = values[k]!;
        });
        for (const { time: at, jump } of result.jumps) {
          const place = program.jumps.findIndex(({ name }) => name === jump);
          jumps.push({ run, jump: place, step: grid.nearestStep(at) });
        }
        const { status } = result;
        if (status.kind !== 'done') {
          const stock = program.stocks.findIndex(({ name }) => name === status.variable);
          failures.push({ run, step: grid.nearestStep(status.time), kind: status.kind, stock });
        }
      }
      return { series, failures, jumps };
    },
  };
};
