import { describe, expect, it } from 'vitest';
import { compile } from '../../src/kernel/compile.ts';
import { createModule, createUnitKernel } from '../../src/kernel/unit-kernel.ts';
import { createGrid } from '../../src/simulate/grid.ts';
import { differences, unitOf } from './compile/both-kernels.ts';
import { smallProgram } from './compile/small-program.ts';

describe('a unit', () => {
  const program = smallProgram({
    inputs: { rate: 0.1 },
    varying: { push: 0 },
    stocks: { a: { initial: '1', derivative: 'rate * a + push' } },
    jumps: [{ when: 'a > 2', set: { a: 'a - 1' } }],
  });
  const runs = Array.from({ length: 128 }, (_, run) => ({
    inputs: new Map([['rate', run / 64]]),
    changes: run % 3 === 0 ? [{ time: 1 + run / 100, input: 'push', value: run / 10 }] : [],
  }));
  const grid = createGrid(program.time);
  const compiledOnce = () => {
    const result = compile(program, grid, ['a']);
    if (!result.ok) throw new Error(result.reason.en);
    return result.compiled;
  };

  it.each([1, 2, 3, 4, 5, 127, 128])('of %i runs gives each the result it has alone', (count) => {
    expect(differences(program, runs.slice(0, count), ['a'])).toEqual([]);
  });

  it('leaves nothing behind for the next', () => {
    const compiled = compiledOnce();
    const kernel = createUnitKernel(compiled, createModule(compiled));
    const copy = () => {
      const { series, failures, jumps } = kernel.run(unitOf(program, grid, runs.slice(0, 9)));
      return { series: series.slice(), failures, jumps };
    };
    const first = copy();
    kernel.run(unitOf(program, grid, runs.slice(20, 128)));
    const again = copy();
    expect(again.jumps).toEqual(first.jumps);
    for (let save = 0; save < 9; save += 1) {
      const row = (of: Float64Array) => of.subarray(save * 128, save * 128 + 9);
      expect(row(again.series)).toEqual(row(first.series));
    }
  });

  it('can be run by several kernels on one module', () => {
    const compiled = compiledOnce();
    const module = createModule(compiled);
    const [one, two] = [createUnitKernel(compiled, module), createUnitKernel(compiled, module)];
    const unit = unitOf(program, grid, runs);
    expect(one.run(unit).series).toEqual(two.run(unit).series);
  });
});
