import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log10 } from '../../../src/kernel/elementary/log10.ts';
import { between, expectMonotonic, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => log10(o, x);
const truth = (x: number) => exactly(x).log(10);

describe('log10', () => {
  it('is within 0.501 ulp of the truth', () => {
    expectWithin(0.501, spread(0.5, 2, 600), computed, truth);
    const near1 = Array.from({ length: 200 }, (_, i) => [next(1, (i - 100) ** 5)]);
    expectWithin(
      0.501,
      near1.filter(([x]) => x !== 1),
      computed,
      truth,
    );
    expectWithinForAny(0.501, 300, fc.tuple(between(next(1), Number.MAX_VALUE)), computed, truth);
    expectWithinForAny(0.501, 300, fc.tuple(between(Number.MIN_VALUE, next(1, -1))), computed, truth);
  });

  it('is exact for the powers of ten that are', () => {
    for (let n = 0; n <= 22; n += 1) expect(computed(Number(`1e${n}`))).toBe(n);
  });

  it('is the nearest integer for the powers of ten that are rounded', () => {
    for (let n = -323; n <= 308; n += 1) expect(computed(Number(`1e${n}`))).toBeCloseTo(n, 1);
    expectValues(computed, [
      [[0.1], -1],
      [[0.001], -3],
      [[1e-300], -300],
      [[1e300], 300],
    ]);
  });

  it('knows its special values and never falls', () => {
    expectValues(computed, [
      [[1], 0],
      [[0], -Infinity],
      [[-0], -Infinity],
      [[Infinity], Infinity],
      [[-1], Number.NaN],
      [[Number.NaN], Number.NaN],
    ]);
    expectMonotonic(1, spread(0.001, 3, 2000), computed);
  });
});
