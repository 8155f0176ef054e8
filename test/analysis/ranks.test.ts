import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks } from '../../src/analysis/ranks.ts';

describe('ranks', () => {
  it('count from 1, the smallest first', () => {
    expect([...ranks([30, 10, 20])]).toEqual([3, 1, 2]);
  });

  it('are shared by equal values', () => {
    expect([...ranks([5, 1, 5, 5, 9])]).toEqual([3, 1, 3, 3, 5]);
  });

  it('add up to n(n + 1)/2 and do not change under a rising transformation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const own = ranks(values);
        expect(own.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
        expect(ranks(values.map((value) => value * value * value))).toEqual(own);
      }),
    );
  });

  it('refuse what has none', () => {
    expect(() => ranks([1, Number.NaN])).toThrow('value 1');
  });
});
