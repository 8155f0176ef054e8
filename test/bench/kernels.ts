import type { Program } from '../../src/expression/program.ts';
import { compile } from '../../src/kernel/compile.ts';
import { createModule, createUnitKernel, UNIT_RUNS, type Unit } from '../../src/kernel/unit-kernel.ts';
import { createGrid } from '../../src/simulate/grid.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { type Contestant, median, processorSeconds, type Row } from './contestant.ts';

/** Input vectors of a benchmark, one array an input. */
export type Sample = readonly Float64Array[];

/** Vectors spread evenly over ranges, the same ones everywhere (multiples of the roots of primes). */
export const spreadSample = (ranges: readonly (readonly [number, number])[], runs: number): Sample => {
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];
  return ranges.map(([least, most], input) => {
    const step = Math.sqrt(primes[input % primes.length] as number) * (1 + Math.floor(input / primes.length));
    return Float64Array.from({ length: runs }, (_, run) => least + (((run + 1) * step) % 1) * (most - least));
  });
};

/** The compiled kernel, unit by unit; `sum` adds up all it saves in the first pass over the sample. */
export const kernelContestant = (
  name: string,
  program: Program,
  saved: readonly string[],
  sample: Sample,
  repeats: number,
): Contestant & { sum(): number } => {
  const compilation = compile(program, createGrid(program.time), saved);
  if (!compilation.ok) throw new Error(compilation.reason.en);
  const kernel = createUnitKernel(compilation.compiled);
  const runs = (sample[0] as Float64Array).length;
  const units = Array.from({ length: runs / UNIT_RUNS }, (_, unit): Unit => {
    const inputs = new Float64Array(sample.length * UNIT_RUNS);
    sample.forEach((values, input) => {
      inputs.set(values.subarray(unit * UNIT_RUNS, (unit + 1) * UNIT_RUNS), input * UNIT_RUNS);
    });
    return { runs: UNIT_RUNS, inputs, changes: { count: 0, run: [], step: [], input: [], value: [] } };
  });
  return {
    name,
    sum: () => units.flatMap((unit) => [...kernel.run(unit).series]).reduce((sum, value) => sum + value, 0),
    round: () => {
      const begun = processorSeconds();
      for (let repeat = 0; repeat < repeats; repeat += 1) for (const unit of units) kernel.run(unit);
      return (repeats * runs) / (processorSeconds() - begun);
    },
  };
};

/** The interpreter, on the first few vectors. */
export const interpreterContestant = (
  name: string,
  program: Program,
  saved: readonly string[],
  sample: Sample,
  runs: number,
): Contestant => {
  const problems = Array.from({ length: runs }, (_, run) => ({
    program,
    inputs: new Map(program.inputs.map((input, index) => [input.name, sample[index]?.[run] as number])),
    changes: [],
    save: saved,
  }));
  return {
    name,
    round: () => {
      const begun = processorSeconds();
      for (const problem of problems) simulate(problem);
      return runs / (processorSeconds() - begun);
    },
  };
};

/** How long it takes from a program to a kernel that can run: the first time in this process, and then the median. */
export const latencyRows = (
  name: string,
  program: Program,
  saved: readonly string[],
  rounds: number,
): readonly Row[] => {
  const grid = createGrid(program.time);
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    const compilation = compile(program, grid, saved);
    if (!compilation.ok) throw new Error(compilation.reason.en);
    createUnitKernel(compilation.compiled, createModule(compilation.compiled));
    return { milliseconds: performance.now() - begun, bytes: compilation.compiled.bytes.length };
  });
  const { bytes, milliseconds } = times[0] as { bytes: number; milliseconds: number };
  const sorted = times.map((time) => time.milliseconds).toSorted((a, b) => a - b);
  return [
    { name: `compile ${name}, first`, milliseconds, bytes },
    { name: `compile ${name}, warm`, milliseconds: median(sorted), bytes },
  ];
};
