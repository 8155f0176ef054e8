import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/analysis/paired.ts';
import { createStream } from '../../src/random/stream.ts';

/** Close to normal: the sum of twelve uniform numbers. */
const bell = (next: () => number): number => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);

describe('the difference between two policies on the same futures', () => {
  it('is taken run by run', () => {
    const found = pairedDifference([10, 20, 30, 40, 50], [11, 22, 33, 40, 49])!;
    expect(found.mean).toBeCloseTo(1, 12);
    expect(found).toMatchObject({ p50: 1, p05: -0.8, higher: 0.6, lower: 0.2, pairs: 5 });
    expect(found.p95).toBeCloseTo(2.8, 12);
  });

  it('has a 90 % interval that covers the true difference in about nine of ten batches', () => {
    let covered = 0;
    const batches = 400;
    for (let batch = 0; batch < batches; batch++) {
      const { next } = createStream('paired', batch, 'test');
      const reference = Array.from({ length: 60 }, () => 5 * bell(next));
      const other = reference.map((value) => value + 2 + bell(next));
      const { low, high } = pairedDifference(reference, other)!;
      if (low <= 2 && 2 <= high) covered++;
    }
    expect(covered / batches).toBeGreaterThan(0.86);
    expect(covered / batches).toBeLessThan(0.94);
  });

  it('is far narrower than that of two separate batches', () => {
    const { next } = createStream('paired', 0, 'luck');
    const luck = Array.from({ length: 200 }, () => 100 * next());
    const { low, high } = pairedDifference(
      luck,
      luck.map((value, k) => value + 1 + (k % 2)),
    )!;
    expect(high - low).toBeLessThan(0.2);
  });

  it('leaves out runs that failed under either', () => {
    expect(pairedDifference([1, Number.NaN, 3, 4], [2, 2, Number.NaN, 6])).toMatchObject({ mean: 1.5, pairs: 2 });
  });

  it('is nothing where fewer than two pairs are left', () => {
    expect(pairedDifference([1, Number.NaN], [2, 3])).toBeNull();
  });

  it('refuses runs that are not pairs', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow(RangeError);
  });
});
