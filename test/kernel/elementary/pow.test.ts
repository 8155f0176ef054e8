import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pow } from '../../../src/kernel/elementary/pow.ts';
import { anyFinite, between, expectValues, next, o, spread } from './numbers.ts';
import { exactly, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number, y: number) => pow(o, x, y);
const truth = (x: number, y: number) => exactly(y).times(exactly(x).ln()).exp();

/** An exponent that takes x to e^target, or near enough. */
const exponentFor = (x: number, target: number): number => target / Math.log(x);

describe('pow', () => {
  it('is within 0.54 ulp of the truth over the exponents models use', () => {
    const bases = spread(0, 20, 300).map(([x]) => x);
    expectWithin(
      0.54,
      bases.map((x, i) => [x, 0.15 + i / 460]),
      computed,
      truth,
    );
    expectWithin(
      0.54,
      bases.map((x) => [x, 1.5]),
      computed,
      truth,
    );
    expectWithin(
      0.54,
      bases.map((x, i) => [x, i / 10 - 15]),
      computed,
      truth,
    );
  });

  it('is within 0.54 ulp for results of any size, from bases far from 1 and next to it', () => {
    const targets = spread(-706, 709, 250).map(([t]) => t);
    const near1 = targets.map((t, i) => [next(1, (i - 125) ** 5 + 1), t] as const);
    expectWithin(
      0.54,
      near1.map(([x, t]) => [x, exponentFor(x, t)]),
      computed,
      truth,
    );
    expectWithinForAny(
      0.54,
      400,
      fc.tuple(between(5e-324, 1e308), between(-706, 709)).map(([x, t]) => [x, exponentFor(x, x === 1 ? 1 : t)]),
      computed,
      truth,
    );
  });

  it('underflows gradually, within 0.78 of the spacing there', () => {
    const points = spread(-745.1, -707, 300).map(([t], i) => [2 + i / 7, exponentFor(2 + i / 7, t)]);
    expectWithin(0.78, points, computed, truth);
  });

  it('is exact for integer powers of small integers while they are exact', () => {
    for (let base = -20; base <= 20; base += 1) {
      let power = 1;
      for (let n = 0; n <= 53 && Math.abs(power) <= 2 ** 53; n += 1) {
        expect(computed(base, n), `${base}^${n}`).toBe(power);
        power *= base;
      }
    }
  });

  it('is the nearest number for a reciprocal of such a power', () => {
    for (const base of [2, 3, 5, 7, 10, -2, -10]) {
      for (let n = 1; Math.abs(base) ** n < 2 ** 53; n += 1) expect(computed(base, -n)).toBe(1 / computed(base, n));
    }
    for (let n = -1074; n <= 1023; n += 1) expect(computed(2, n)).toBe(Number(exactly(2).pow(n).toPrecision(30)));
  });

  it('follows IEEE 754 where an argument is zero, infinite, NaN or one', () => {
    const { NaN: nan } = Number;
    expectValues(computed, [
      [[nan, 0], 1],
      [[nan, -0], 1],
      [[0, 0], 1],
      [[-Infinity, 0], 1],
      [[1, nan], 1],
      [[1, Infinity], 1],
      [[1, -Infinity], 1],
      [[-1, Infinity], 1],
      [[-1, -Infinity], 1],
      [[nan, 1], nan],
      [[2, nan], nan],
      [[-1, nan], nan],
      [[0, nan], nan],
      [[0, 3], 0],
      [[-0, 3], -0],
      [[-0, 2], 0],
      [[-0, 2.5], 0],
      [[0, -3], Infinity],
      [[-0, -3], -Infinity],
      [[-0, -2], Infinity],
      [[-0, -2.5], Infinity],
      [[0, Infinity], 0],
      [[-0, -Infinity], Infinity],
      [[Infinity, 0.5], Infinity],
      [[Infinity, -0.5], 0],
      [[-Infinity, 3], -Infinity],
      [[-Infinity, 2], Infinity],
      [[-Infinity, 0.5], Infinity],
      [[-Infinity, -3], -0],
      [[-Infinity, -2], 0],
      [[-Infinity, -0.5], 0],
      [[-Infinity, Infinity], Infinity],
      [[0.5, Infinity], 0],
      [[0.5, -Infinity], Infinity],
      [[-2, Infinity], Infinity],
      [[-2, -Infinity], 0],
    ]);
  });

  it('gives a negative base its sign by the parity of an integer exponent, and NaN for any other', () => {
    expectValues(computed, [
      [[-3, 5], -243],
      [[-3, 4], 81],
      [[-2, -3], -0.125],
      [[-2, 0.5], Number.NaN],
      [[-1, 2 ** 53], 1],
      [[-1, 2 ** 53 - 1], -1],
      [[-1, -1e308], 1],
      [[-1e-320, 1], -1e-320],
      [[-1e200, 3], -Infinity],
      [[-1e-200, 3], -0],
    ]);
  });

  it('holds x¹ = x and overflows and underflows for huge exponents', () => {
    fc.assert(fc.property(anyFinite, (x) => Object.is(computed(x, 1), x)));
    expectValues(computed, [
      [[next(1), 1e308], Infinity],
      [[next(1, -1), 1e308], 0],
      [[next(1), -1e308], 0],
      [[1.5, 5e-324], 1],
      [[5e-324, 1e-308], 1],
      [[10, 308], 1e308],
      [[10, 309], Infinity],
      [[2, -1075], 0],
      [[2, -1074], 5e-324],
    ]);
  });
});
