import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../src/simulate/grid.ts';
import { differences, runUnit } from './both-kernels.ts';
import { smallProgram, withInputs } from './small-program.ts';

describe('compiled watching of stocks', () => {
  const program = smallProgram({
    inputs: { rate: 0, start: 1 },
    stocks: {
      free: { initial: 'start', derivative: 'rate * free * free' },
      other: { initial: 'start', derivative: 'rate' },
      bounded: { initial: '0.5', derivative: 'rate', range: [0, 1] },
    },
  });
  const save = ['free', 'other', 'bounded'];

  it('tells the first step at which a run left its bounds, and why', () => {
    const rates = [0, 0.1, -0.3, 1e200, -Infinity, Number.NaN, 0.125, 2e-10];
    const runs = [
      ...rates.map((rate) => withInputs({ rate })),
      ...[Infinity, Number.NaN].map((start) => withInputs({ start })),
    ];
    expect(differences(program, runs, save)).toEqual([]);
    const { failures } = runUnit(program, createGrid(program.time), runs, []);
    expect(failures.find(({ run }) => run === 2)).toEqual({ run: 2, kind: 'out-of-range', stock: 2, step: 4 });
    expect(failures.find(({ run }) => run === 8)).toEqual({ run: 8, kind: 'non-finite', stock: 0, step: 0 });
  });

  it('takes no offence at stocks so large that only their sum is infinite', () => {
    const runs = [withInputs({ start: 1.7e308 })];
    expect(differences(program, runs, save)).toEqual([]);
    expect(runUnit(program, createGrid(program.time), runs, []).failures).toEqual([]);
  });

  it('forgets the failures of one unit before the next', () => {
    const grid = createGrid(program.time);
    expect(runUnit(program, grid, [withInputs({ rate: Number.NaN })], []).failures).toHaveLength(1);
    expect(runUnit(program, grid, [withInputs()], []).failures).toHaveLength(0);
  });
});
