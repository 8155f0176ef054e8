import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atan } from '../../../src/kernel/elementary/atan.ts';
import { anyFinite, expectMonotonic, expectValues, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => atan(o, x);
const truth = (x: number) => exactly(x).atan();

describe('atan', () => {
  it('is within 0.92 ulp of the truth, where its five parts meet too', () => {
    expectWithin(0.92, spread(-4, 4, 300), computed, truth);
    for (const edge of [0.4375, 0.6875, 1.1875, 2.4375]) {
      expectWithin(0.92, spread(edge - 0.01, edge + 0.01, 60), computed, truth);
    }
    expectWithinForAny(0.92, 250, fc.tuple(anyFinite.filter((x) => x !== 0)), computed, truth);
  });

  it('knows its special values and is odd', () => {
    expectValues(computed, [
      [[0], 0],
      [[-0], -0],
      [[5e-324], 5e-324],
      [[1], Math.PI / 4],
      [[1e308], Math.PI / 2],
      [[Infinity], Math.PI / 2],
      [[-Infinity], -Math.PI / 2],
      [[Number.NaN], Number.NaN],
    ]);
    for (const [x] of spread(0, 5, 200)) expect(computed(-x)).toBe(-computed(x));
  });

  it('never falls', () => expectMonotonic(1, spread(-5, 5, 3000), computed));
});
