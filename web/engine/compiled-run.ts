import { createGrid, type Problem, type Run, UNIT_RUNS, type UnitKernel } from '../../src/index.ts';

/**
 * Runs one problem with a compiled kernel that saves `problem.save`: the bits of `simulate`, some hundred times faster. Only the first of the
 * kernel's 128 lanes counts.
 */
export const runCompiled = (problem: Problem, kernel: UnitKernel): Run => {
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
      save.map((name, index) => [
        name,
        Float64Array.from({ length: saves }, (_, k) => result.series[(index * saves + k) * UNIT_RUNS]!),
      ]),
    ),
    jumps: result.jumps.map(({ jump, step }) => ({ time: grid.time(step), jump: program.jumps[jump]!.name })),
    status:
      failure === undefined
        ? { kind: 'done' }
        : { kind: failure.kind, variable: program.stocks[failure.stock]!.name, time: grid.time(failure.step) },
  };
};

const placeOf = (places: ReadonlyMap<string, number>, name: string): number => {
  const place = places.get(name);
  if (place === undefined) throw new RangeError(`the program has no input ${name}`);
  return place;
};
