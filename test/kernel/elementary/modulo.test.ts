import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modulo } from '../../../src/kernel/elementary/modulo.ts';
import { anyFinite, decompose, expectValues, next, o } from './numbers.ts';

const computed = (a: number, b: number) => modulo(o, a, b);

/** The remainder of the sizes in integers, then the divisor added in binary64 where the signs differ. */
const truth = (a: number, b: number): number => {
  const [m, e] = decompose(Math.abs(a));
  const [n, f] = decompose(Math.abs(b));
  const least = Math.min(e, f);
  const rest = (m << BigInt(e - least)) % (n << BigInt(f - least));
  if (rest === 0n) return b < 0 ? -0 : 0;
  // Below the 53 bits of b, so nothing is rounded; in two products because 2^least alone may be 0.
  const size = fromInteger(rest, least);
  const signed = a < 0 ? -size : size;
  return a < 0 === b < 0 ? signed : signed + b;
};

const fromInteger = (integer: bigint, exponent: number): number => {
  const spare = Math.max(integer.toString(2).length - 53, 0);
  return Number(integer >> BigInt(spare)) * 2 ** Math.max(exponent + spare, -1074);
};

const nonZero = anyFinite.filter((b) => b !== 0);

describe('modulo', () => {
  it('is the remainder with the sign of the divisor', () => {
    expectValues(computed, [
      [[7, 3], 1],
      [[-7, 3], 2],
      [[7, -3], -2],
      [[-7, -3], -1],
      [[5.5, 2], 1.5],
      [[240.25, 12], 0.25],
      [[0.3, 0.1], 0.09999999999999998],
      [[1, 0.1], 0.09999999999999995],
    ]);
  });

  it('gives a zero the sign of the divisor', () => {
    expectValues(computed, [
      [[6, 3], 0],
      [[-6, 3], 0],
      [[6, -3], -0],
      [[0, 3], 0],
      [[-0, 3], 0],
      [[0, -3], -0],
    ]);
  });

  it('has no value for a divisor of zero or an endless dividend, and knows endless divisors', () => {
    expectValues(computed, [
      [[1, 0], Number.NaN],
      [[0, 0], Number.NaN],
      [[1, -0], Number.NaN],
      [[Infinity, 3], Number.NaN],
      [[-Infinity, Infinity], Number.NaN],
      [[Number.NaN, 3], Number.NaN],
      [[3, Number.NaN], Number.NaN],
      [[5, Infinity], 5],
      [[-5, -Infinity], -5],
      [[-5, Infinity], Infinity],
      [[0, Infinity], 0],
    ]);
  });

  it('is the truth for any two numbers', () => {
    fc.assert(
      fc.property(anyFinite, nonZero, (a, b) => Object.is(computed(a, b), truth(a, b))),
      { numRuns: 3000 },
    );
  });

  it('is the truth next to multiples, where a rounded quotient is one too many', () => {
    const multiple = fc.tuple(nonZero, fc.integer({ min: -(2 ** 24), max: 2 ** 24 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(multiple, ([b, n, places]) => {
        const a = b * n === 0 ? 0 : next(b * n, places);
        return !Number.isFinite(a) || Object.is(computed(a, b), truth(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the truth at the ends of the range', () => {
    for (const a of [Number.MAX_VALUE, 5e-324, 2 ** -1022, 1e300, -1e-310, 2 ** 970]) {
      for (const b of [Number.MAX_VALUE, -5e-324, 3e-323, 2 ** -1022, 7e-309, 1e-300, -3, 1e300, 2 ** -900, 2 ** 900]) {
        expect(computed(a, b), `${a} modulo ${b}`).toBe(truth(a, b));
      }
    }
  });
});
