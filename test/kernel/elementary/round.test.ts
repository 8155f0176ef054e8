import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../src/kernel/elementary/round.ts';
import { expectValues, o } from './numbers.ts';

const computed = (x: number) => round(o, x);

describe('round', () => {
  it('takes halves away from zero and keeps the sign of what becomes zero', () => {
    expectValues(computed, [
      [[0.5], 1],
      [[-0.5], -1],
      [[1.5], 2],
      [[2.5], 3],
      [[-2.5], -3],
      [[0.49999999999999994], 0],
      [[-0.49999999999999994], -0],
      [[0], 0],
      [[-0], -0],
      [[4503599627370495.5], 4503599627370496],
      [[4503599627370497], 4503599627370497],
      [[1e308], 1e308],
      [[Infinity], Infinity],
      [[-Infinity], -Infinity],
      [[Number.NaN], Number.NaN],
    ]);
  });

  it('is the floor of x + ½ in exact arithmetic, for positive x', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 0, max: 1023 }), (whole, part) => {
        expect(computed(whole + part / 1024)).toBe(whole + (part >= 512 ? 1 : 0));
      }),
    );
  });
});
