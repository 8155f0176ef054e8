import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ln } from '../../../src/kernel/elementary/ln.ts';
import { between, expectMonotonic, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => ln(o, x);
const truth = (x: number) => exactly(x).ln();

describe('ln', () => {
  it('is within 0.92 ulp of the truth, near 1 and where its halves meet most of all', () => {
    expectWithin(0.92, spread(0.5, 2, 700), computed, truth);
    expectWithin(0.92, spread(0.7, 0.72, 500), computed, truth);
    expectWithin(0.92, spread(1.39, 1.42, 500), computed, truth);
    const near1 = Array.from({ length: 200 }, (_, i) => [next(1, (i - 100) ** 5)]);
    expectWithin(
      0.92,
      near1.filter(([x]) => x !== 1),
      computed,
      truth,
    );
  });

  it('is within 0.92 ulp for any positive number, subnormals included', () => {
    expectWithinForAny(0.92, 500, fc.tuple(between(next(1), Number.MAX_VALUE)), computed, truth);
    expectWithinForAny(0.92, 500, fc.tuple(between(Number.MIN_VALUE, next(1, -1))), computed, truth);
    expectWithinForAny(0.92, 200, fc.tuple(between(Number.MIN_VALUE, 2 ** -1022)), computed, truth);
  });

  it('knows its special values', () => {
    expectValues(computed, [
      [[1], 0],
      [[Math.E], 1],
      [[0], -Infinity],
      [[-0], -Infinity],
      [[Infinity], Infinity],
      [[-5e-324], Number.NaN],
      [[-1], Number.NaN],
      [[-Infinity], Number.NaN],
      [[Number.NaN], Number.NaN],
      [[5e-324], -744.4400719213812],
      [[2 ** -1022], -708.3964185322641],
    ]);
  });

  it('never falls', () => {
    expectMonotonic(1, spread(0.001, 3, 2000), computed);
    expectMonotonic(1, spread(0.99, 1.01, 2000), computed);
  });
});
