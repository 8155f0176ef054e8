import { describe, expect, it } from 'vitest';
import { sin } from '../../../src/kernel/elementary/sin.ts';
import { anyFinite, expectValues, next, o, spread } from './numbers.ts';
import { angle, expectWithin, expectWithinForAny } from './truth.ts';

const computed = (x: number) => sin(o, x);
const truth = (x: number) => angle(x).sin();

describe('sin', () => {
  it('is within 0.88 ulp of the truth over the first turns, and where quarters of a turn meet', () => {
    expectWithin(0.88, spread(-7, 7, 600), computed, truth);
    expectWithin(0.88, spread(-2000, 2000, 300), computed, truth);
    const meetings = Array.from({ length: 200 }, (_, i) => [next(((2 * i + 1) * Math.PI) / 4, i % 7)]);
    expectWithin(0.88, meetings, computed, truth);
  });

  it('is within 0.88 ulp next to the multiples of a quarter turn, where all but a few bits cancel', () => {
    const multiples = Array.from({ length: 200 }, (_, i) => [next(((i * i + 1) * Math.PI) / 2, (i % 5) - 2)]);
    expectWithin(0.88, multiples, computed, truth);
    // The binary64 nearest of all to a multiple of π/2 (J.-M. Muller, Elementary Functions, chapter 11), and its kin.
    const nearest = Array.from({ length: 60 }, (_, i) => [6381956970095103 * 2 ** (737 + i)]);
    expectWithin(0.88, nearest, computed, truth);
  });

  it('is within 0.88 ulp for angles of any size', () => {
    expectWithin(
      0.88,
      [[1e5], [1e22], [2 ** 1023], [-Number.MAX_VALUE], [51000], [next(51000)], [1e300]],
      computed,
      truth,
    );
    const powers = Array.from({ length: 250 }, (_, i) => [1.2345 * 2 ** (i * 4 + 10)]);
    expectWithin(0.88, powers, computed, truth);
    expectWithinForAny(
      0.88,
      400,
      anyFinite.filter((x) => x !== 0).map((x) => [x]),
      computed,
      truth,
    );
  });

  it('keeps the sign of zero, is odd, and has no value at infinity', () => {
    expectValues(computed, [
      [[0], 0],
      [[-0], -0],
      [[5e-324], 5e-324],
      [[-1e-310], -1e-310],
      [[Math.PI / 2], 1],
      [[Math.PI], 1.2246467991473532e-16],
      [[Infinity], Number.NaN],
      [[-Infinity], Number.NaN],
      [[Number.NaN], Number.NaN],
    ]);
    for (const [x] of spread(-1e5, 1e5, 200)) expect(computed(-x)).toBe(-computed(x));
  });
});
