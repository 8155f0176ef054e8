import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPoissonCount } from '../../src/random/poisson.ts';
import { createStream, uniformOf } from '../../src/random/stream.ts';

describe('a Poisson count', () => {
  it('has its mean and variance within four standard errors', () => {
    for (const mean of [0.05, 0.9, 7]) {
      const count = createPoissonCount(mean);
      const stream = createStream('demo', 0, `count ${mean}`);
      const draws = Array.from({ length: 50_000 }, () => count.quantile(stream.next()));
      const average = draws.reduce((sum, n) => sum + n, 0) / draws.length;
      const variance = draws.reduce((sum, n) => sum + (n - average) ** 2, 0) / draws.length;
      expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / draws.length));
      expect(Math.abs(variance - mean)).toBeLessThan(4 * Math.sqrt((mean + 2 * mean * mean) / draws.length));
    }
  });

  it('never exceeds its bound, not at the largest number a stream can give', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (mean) => {
        const count = createPoissonCount(mean);
        expect(count.quantile(uniformOf(0xffff_ffff))).toBeLessThanOrEqual(count.most);
        expect(count.quantile(uniformOf(0xffff_ffff))).toBeGreaterThanOrEqual(count.most - 1);
        expect(count.quantile(uniformOf(0))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is always 0 where nothing is expected, and refuses what is no mean', () => {
    expect(createPoissonCount(0).quantile(0.999)).toBe(0);
    for (const mean of [-1, 701, Number.NaN]) expect(() => createPoissonCount(mean)).toThrow(RangeError);
  });
});
