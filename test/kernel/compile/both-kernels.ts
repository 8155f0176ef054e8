import type { Program } from '../../../src/expression/program.ts';
import { compile } from '../../../src/kernel/compile.ts';
import { createUnitKernel, UNIT_RUNS, type Unit, type UnitResult } from '../../../src/kernel/unit-kernel.ts';
import { createGrid, type Grid } from '../../../src/simulate/grid.ts';
import type { InputChange, Run } from '../../../src/simulate/problem.ts';
import { simulate } from '../../../src/simulate/simulate.ts';

/** What one run of a unit is given. */
export interface RunGiven {
  readonly inputs: ReadonlyMap<string, number>;
  readonly changes: readonly InputChange[];
}

/** Every difference between the kernels over some runs of a program, in words; none where they agree to the last bit. */
export const differences = (
  program: Program,
  runs: readonly RunGiven[],
  save: readonly string[],
  heaviest?: number,
): string[] => {
  const grid = createGrid(program.time);
  const result = runUnit(program, grid, runs, save, heaviest);
  return runs.flatMap(({ inputs, changes }, run) => {
    const expected = simulate({ program, inputs, changes, save });
    return [
      ...seriesDifferences(expected, result, save, run),
      ...differs(`status of run ${run}`, statusOf(program, grid, result, run), expected.status),
      ...differs(`jumps of run ${run}`, jumpsOf(program, grid, result, run), expected.jumps),
    ];
  });
};

export const runUnit = (
  program: Program,
  grid: Grid,
  runs: readonly RunGiven[],
  save: readonly string[],
  heaviest?: number,
): UnitResult => {
  const compilation = compile(program, grid, save, heaviest);
  if (!compilation.ok) throw new Error(compilation.reason.en);
  return createUnitKernel(compilation.compiled).run(unitOf(program, grid, runs));
};

export const unitOf = (program: Program, grid: Grid, runs: readonly RunGiven[]): Unit => {
  const inputs = new Float64Array(program.inputs.length * UNIT_RUNS);
  program.inputs.forEach((input, index) => {
    runs.forEach((run, column) => {
      inputs[index * UNIT_RUNS + column] = run.inputs.get(input.name) ?? input.value;
    });
  });
  const changes = runs.flatMap((given, run) =>
    given.changes
      .toSorted((a, b) => a.time - b.time)
      .map(({ time, input, value }) => ({
        run,
        step: grid.nearestStep(time),
        input: program.inputs.findIndex(({ name }) => name === input),
        value,
      })),
  );
  return {
    runs: runs.length,
    inputs,
    changes: {
      count: changes.length,
      run: changes.map(({ run }) => run),
      step: changes.map(({ step }) => step),
      input: changes.map(({ input }) => input),
      value: changes.map(({ value }) => value),
    },
  };
};

/** The 64 bits of a number in hexadecimal, the same for every NaN. */
const bitsOf = (value: number): string => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Number.isNaN(value) ? Number.NaN : value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
};

const seriesDifferences = (expected: Run, result: UnitResult, save: readonly string[], run: number): string[] => {
  const saves = expected.time.length;
  const bits = new BigUint64Array(result.series.buffer, result.series.byteOffset, result.series.length);
  return save.flatMap((name, series) => {
    const values = expected.series.get(name) as Float64Array;
    const at = values.findIndex((value, index) => {
      return (
        bitsOf(value) !== (bits[(series * saves + index) * UNIT_RUNS + run] as bigint).toString(16).padStart(16, '0')
      );
    });
    if (at < 0) return [];
    const got = result.series[(series * saves + at) * UNIT_RUNS + run] as number;
    return [`${name} of run ${run} at save ${at}: interpreted ${values[at]}, compiled ${got}`];
  });
};

const statusOf = (program: Program, grid: Grid, result: UnitResult, run: number): Run['status'] => {
  const failure = result.failures.find((candidate) => candidate.run === run);
  if (failure === undefined) return { kind: 'done' };
  const variable = program.stocks[failure.stock]?.name as string;
  return { kind: failure.kind, variable, time: grid.time(failure.step) };
};

const jumpsOf = (program: Program, grid: Grid, result: UnitResult, run: number): Run['jumps'] =>
  result.jumps
    .filter((jump) => jump.run === run)
    .map(({ step, jump }) => ({ time: grid.time(step), jump: program.jumps[jump]?.name as string }));

const differs = (what: string, got: unknown, expected: unknown): string[] => {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(got)];
  return a === b ? [] : [`${what}: interpreted ${a}, compiled ${b}`];
};
