import fc from 'fast-check';
import { describe, it } from 'vitest';
import { acos } from '../../../src/kernel/elementary/acos.ts';
import { between, expectMonotonic, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => acos(o, x);
const truth = (x: number) => exactly(x).acos();

describe('acos', () => {
  it('is within 0.75 ulp of the truth, where its parts meet and at its ends too', () => {
    expectWithin(0.75, spread(-1, 1, 250), computed, truth);
    expectWithin(0.75, spread(0.45, 0.57, 250), computed, truth);
    expectWithin(
      0.75,
      Array.from({ length: 50 }, (_, i) => [1 - 2 ** -(i + 2)]),
      computed,
      truth,
    );
    expectWithinForAny(0.75, 250, fc.tuple(between(-1, next(1, -1))), computed, truth);
  });

  it('knows its special values', () => {
    expectValues(computed, [
      [[1], 0],
      [[0], Math.PI / 2],
      [[-0], Math.PI / 2],
      [[-1], Math.PI],
      [[0.5], 1.0471975511965979],
      [[5e-324], Math.PI / 2],
      [[next(1)], Number.NaN],
      [[-2], Number.NaN],
      [[-Infinity], Number.NaN],
      [[Number.NaN], Number.NaN],
    ]);
  });

  it('never rises', () => expectMonotonic(-1, spread(-0.999999, 0.999999, 3000), computed));
});
