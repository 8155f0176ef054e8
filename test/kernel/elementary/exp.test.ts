import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../../src/kernel/elementary/exp.ts';
import { between, expectMonotonic, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => exp(o, x);
const truth = (x: number) => exactly(x).exp();

describe('exp', () => {
  it('is within 0.54 ulp of the truth where results are normal', () => {
    expectWithin(0.54, spread(-2, 2, 500), computed, truth);
    expectWithin(0.54, spread(-707, 709.78, 500), computed, truth);
    expectWithinForAny(0.54, 400, fc.tuple(between(-707, 709.78)), computed, truth);
  });

  it('is within 0.54 ulp where an argument falls between two entries of its table', () => {
    const edges = Array.from({ length: 400 }, (_, i) => (i * 2 - 399) * (Math.LN2 / 128));
    expectWithin(
      0.54,
      edges.flatMap((x) => [[x], [next(x)]]),
      computed,
      truth,
    );
  });

  it('underflows gradually, within 0.78 of the spacing there', () => {
    expectWithin(0.78, spread(-745.1, -707, 600), computed, truth);
  });

  it('overflows and underflows where IEEE 754 does, and knows its special values', () => {
    expect(computed(709.782712893384)).toBeLessThan(Infinity);
    expectValues(computed, [
      [[0], 1],
      [[-0], 1],
      [[5e-324], 1],
      [[-1e-300], 1],
      [[709.7827128933841], Infinity],
      [[1e308], Infinity],
      [[Infinity], Infinity],
      [[-745.1332191019411], 5e-324],
      [[-745.1332191019412], 0],
      [[-1e308], 0],
      [[-Infinity], 0],
      [[Number.NaN], Number.NaN],
    ]);
  });

  it('never falls', () => {
    expectMonotonic(1, spread(-745, 709, 2000), computed);
    expectMonotonic(1, spread(-1, 1, 2000), computed);
  });
});
