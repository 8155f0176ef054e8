import { describe, expect, it } from 'vitest';
import { createWatch } from '../../src/simulate/watch.ts';

const watch = createWatch([
  { name: 'trust', derivative: null, range: [0, 1] },
  { name: 'budget', derivative: null, range: null },
]);

describe('the watch over stocks', () => {
  it('is content while all are finite and in range', () => {
    expect(watch(Float64Array.of(0.5, -1e9), 3)).toEqual({ kind: 'done' });
  });

  it('names the first that is not finite and when', () => {
    expect(watch(Float64Array.of(0.5, Number.NaN), 7)).toEqual({ kind: 'non-finite', variable: 'budget', time: 7 });
    expect(watch(Float64Array.of(Number.POSITIVE_INFINITY, 0), 7)).toMatchObject({ variable: 'trust' });
  });

  it('names one that left its range, but forgives rounding at the bound', () => {
    expect(watch(Float64Array.of(1.01, 0), 2)).toEqual({ kind: 'out-of-range', variable: 'trust', time: 2 });
    expect(watch(Float64Array.of(1 + 1e-12, 0), 2)).toEqual({ kind: 'done' });
  });
});
