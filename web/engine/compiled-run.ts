import { createGrid, type Problem, type Run, UNIT_RUNS, type UnitKernel } from '../../src/index.ts';

/**
 * Runs one problem with a compiled kernel that saves `problem.save`: the bits of `simulate`, some hundred times faster. Only the first of the
 * kernel's 128 lanes counts. `wanted` are the series that are read back, all of them unless said.
 */
export const runCompiled = (
  problem: Problem,
  kernel: UnitKernel,
  wanted: ReadonlySet<string> = new Set(problem.save),
): Run => {
  const { program, save } = problem;
  const grid = createGrid({ ...program.time, ...problem.time });
  const inputs = new Float64Array(program.inputs.length * UNIT_RUNS);
  const places = new Map(
    program.inputs.map(({ name, value }, index) => {
      inputs[index * UNIT_RUNS] = problem.inputs.get(name) ?? value;
      return [name, index];
    }),
  );
  const changes = problem.changes.toSorted((a, b) => a.time - b.time);
  const result = kernel.run({
    runs: 1,
    inputs,
    changes: {
      count: changes.length,
      run: new Int32Array(changes.length),
      step: changes.map(({ time }) => grid.nearestStep(time)),
      input: changes.map(({ input }) => placeOf(places, input)),
      value: changes.map(({ value }) => value),
    },
  });
  const saves = grid.saveTimes.length;
  const [failure] = result.failures;
  return {
    time: grid.saveTimes,
    series: new Map(
      [...save.entries()]
        .filter(([, name]) => wanted.has(name))
        .map(([index, name]) => [name, column(result.series, index, saves)]),
    ),
    jumps: result.jumps.map(({ jump, step }) => ({ time: grid.time(step), jump: program.jumps[jump]!.name })),
    status:
      failure === undefined
        ? { kind: 'done' }
        : { kind: failure.kind, variable: program.stocks[failure.stock]!.name, time: grid.time(failure.step) },
  };
};

/** The first lane of a saved series. */
const column = (series: Float64Array, index: number, saves: number): Float64Array => {
  const values = new Float64Array(saves);
  for (let k = 0; k < saves; k++) values[k] = series[(index * saves + k) * UNIT_RUNS]!;
  return values;
};

const placeOf = (places: ReadonlyMap<string, number>, name: string): number => {
  const place = places.get(name);
  if (place === undefined) throw new RangeError(`the program has no input ${name}`);
  return place;
};
