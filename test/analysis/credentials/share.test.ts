import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../src/analysis/credentials/share.ts';

describe('a share with its interval', () => {
  it('is that of Wilson: 6 of 11 at 90 %', () => {
    const { share, low, high } = shareOf(6, 11, 0.9);
    expect(share).toBeCloseTo(0.5455, 4);
    expect(low).toBeCloseTo(0.3151, 3);
    expect(high).toBeCloseTo(0.7579, 3);
  });

  it('says nothing of an empty count', () => {
    expect(shareOf(0, 0, 0.9)).toEqual({ count: 0, of: 0, share: Number.NaN, low: 0, high: 1 });
  });

  it('lies within its interval, and the interval within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const { share, low, high } = shareOf(Math.round(part * of), of, 0.9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
