import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/simulate/problem.ts';
import { compareRuns, stepHalvingError } from '../../src/simulate/step-error.ts';
import { problemOf, visits } from './programs.ts';

const run = (trust: number[], jumps: Run['jumps']): Run => ({
  time: Float64Array.from(trust.keys()),
  series: new Map([['trust', Float64Array.from(trust)]]),
  jumps,
  status: { kind: 'done' },
});

describe('the step error of a run', () => {
  it('is the largest difference of a series as a share of its range', () => {
    const error = compareRuns(run([0, 5, 10], []), run([0, 5.5, 10], []));
    expect(error.series).toEqual({ name: 'trust', time: 1, share: 0.05 });
  });

  it('counts a jump that comes earlier as a shift in time, not as a difference of the series', () => {
    const error = compareRuns(
      run([0, 0, 0, 10], [{ time: 2, jump: 'signing' }]),
      run([0, 0, 10, 10], [{ time: 1, jump: 'signing' }]),
    );
    expect(error).toEqual({ series: null, jump: { name: 'signing', time: 2, shift: 1 }, unmatched: [] });
  });

  it('names jumps that one run has and the other has not', () => {
    const error = compareRuns(run([0, 0], [{ time: 0, jump: 'signing' }]), run([0, 0], [{ time: 0, jump: 'expiry' }]));
    expect(error.unmatched).toEqual(['signing', 'expiry']);
  });

  it('shrinks with the step as the method promises', () => {
    const share = (dt: number) =>
      stepHalvingError(problemOf(visits, { save: ['trust'], time: { dt } })).series?.share ?? 0;
    expect(share(0.25)).toBeGreaterThan(1.8 * share(0.125));
    expect(share(0.25)).toBeLessThan(0.05);
  });
});
