import { compile } from '../kernel/compile.ts';
import { createUnitKernel, UNIT_RUNS, type Unit, type UnitKernel, type UnitResult } from '../kernel/unit-kernel.ts';
import { createGrid, type Grid } from './grid.ts';
import type { Problem, Run, RunStatus } from './problem.ts';
import { simulate } from './simulate.ts';

/**
 * Runs many problems of one program over the same time that save the same variables: the runs `simulate` would give, to the last bit, on the
 * compiled kernel. A method that chooses its own steps is not compiled; its problems are run one by one.
 *
 * RangeError where the problems do not share program, time and saved variables.
 */
export const simulateMany = (problems: readonly Problem[]): readonly Run[] => {
  const [first] = problems;
  if (first === undefined) return [];
  const shared = (problem: Problem): string => JSON.stringify([problem.time ?? {}, problem.save]);
  if (problems.some((each) => each.program !== first.program || shared(each) !== shared(first))) {
    throw new RangeError('runs that are computed together need one program, one time and the same saved variables');
  }
  const grid = createGrid({ ...first.program.time, ...first.time });
  const compilation = compile(first.program, grid, first.save);
  if (!compilation.ok) return problems.map(simulate);
  const kernel = createUnitKernel(compilation.compiled);
  const runs: Run[] = [];
  for (let start = 0; start < problems.length; start += UNIT_RUNS) {
    runs.push(...runUnit(kernel, grid, problems.slice(start, start + UNIT_RUNS)));
  }
  return runs;
};

const runUnit = (kernel: UnitKernel, grid: Grid, problems: readonly Problem[]): readonly Run[] => {
  const result = kernel.run(unitOf(grid, problems));
  return problems.map((problem, run) => runOf(problem, grid, result, run));
};

const unitOf = (grid: Grid, problems: readonly Problem[]): Unit => {
  const { inputs: declared } = (problems[0] as Problem).program;
  const inputs = new Float64Array(declared.length * UNIT_RUNS);
  const place = new Map(declared.map(({ name }, index) => [name, index]));
  declared.forEach(({ name, value }, index) => {
    problems.forEach((problem, run) => {
      inputs[index * UNIT_RUNS + run] = problem.inputs.get(name) ?? value;
    });
  });
  const changes = problems.flatMap((problem, run) =>
    problem.changes.toSorted((a, b) => a.time - b.time).map((change) => ({ ...change, run })),
  );
  return {
    runs: problems.length,
    inputs,
    changes: {
      count: changes.length,
      run: changes.map(({ run }) => run),
      step: changes.map(({ time }) => grid.nearestStep(time)),
      input: changes.map(({ input }) => place.get(input) as number),
      value: changes.map(({ value }) => value),
    },
  };
};

const runOf = ({ program, save }: Problem, grid: Grid, result: UnitResult, run: number): Run => {
  const saves = grid.saveTimes.length;
  const seriesOf = (index: number): Float64Array =>
    Float64Array.from({ length: saves }, (_, at) => result.series[(index * saves + at) * UNIT_RUNS + run] as number);
  return {
    time: grid.saveTimes,
    series: new Map(save.map((name, index) => [name, seriesOf(index)])),
    jumps: result.jumps
      .filter((jump) => jump.run === run)
      .map(({ step, jump }) => ({ time: grid.time(step), jump: program.jumps[jump]?.name as string })),
    status: statusOf(program, grid, result, run),
  };
};

const statusOf = (program: Problem['program'], grid: Grid, result: UnitResult, run: number): RunStatus => {
  const failure = result.failures.find((candidate) => candidate.run === run);
  if (failure === undefined) return { kind: 'done' };
  const variable = program.stocks[failure.stock]?.name as string;
  return { kind: failure.kind, variable, time: grid.time(failure.step) };
};
