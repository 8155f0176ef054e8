import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asin } from '../../../src/kernel/elementary/asin.ts';
import { between, expectMonotonic, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => asin(o, x);
const truth = (x: number) => exactly(x).asin();

describe('asin', () => {
  it('is within 0.75 ulp of the truth, where its halves meet and at its ends too', () => {
    expectWithin(0.75, spread(-1, 1, 250), computed, truth);
    expectWithin(0.75, spread(0.45, 0.55, 250), computed, truth);
    expectWithin(
      0.75,
      Array.from({ length: 50 }, (_, i) => [1 - 2 ** -(i + 2)]),
      computed,
      truth,
    );
    expectWithinForAny(0.75, 250, fc.tuple(between(-1, 1).filter((x) => x !== 0)), computed, truth);
  });

  it('knows its special values and is odd', () => {
    expectValues(computed, [
      [[0], 0],
      [[-0], -0],
      [[5e-324], 5e-324],
      [[1], Math.PI / 2],
      [[-1], -Math.PI / 2],
      [[0.5], 0.5235987755982989],
      [[next(1)], Number.NaN],
      [[-2], Number.NaN],
      [[Infinity], Number.NaN],
      [[Number.NaN], Number.NaN],
    ]);
    for (const [x] of spread(0, 1, 200)) expect(computed(-x)).toBe(-computed(x));
  });

  it('never falls', () => expectMonotonic(1, spread(-0.999999, 0.999999, 3000), computed));
});
