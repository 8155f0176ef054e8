import fc from 'fast-check';
import { expect } from 'vitest';
import { createScalarLanes } from '../../../src/kernel/scalar-lanes.ts';

export const o = createScalarLanes();

/** The significand as an integer and the exponent that goes with it: x is their ldexp. */
export const decompose = (x: number): readonly [bigint, number] => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const field = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const integer = field === 0 ? fraction : fraction | 0x10000000000000n;
  return [x < 0 ? -integer : integer, Math.max(field, 1) - 1075];
};

/** The binary64 so many places further from zero. */
export const next = (x: number, places = 1): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(places));
  return bits.getFloat64(0);
};

/** `count` numbers between two ends, kept off round numbers by an irrational step. */
export const spread = (from: number, to: number, count: number): [number][] =>
  Array.from({ length: count }, (_, i) => [from + (to - from) * (((i + 1) * 0.6180339887498949) % 1)]);

/** Any finite number, all exponents alike, subnormals and zeros among them. */
export const anyFinite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Any number between two ends, all exponents alike. */
export const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Fails unless the function takes each argument list to the value beside it, the sign of a zero included. */
export const expectValues = (
  computed: (...point: number[]) => number,
  table: readonly (readonly [readonly number[], number])[],
): void => {
  for (const [point, value] of table) expect(computed(...point), `at ${point.join(', ')}`).toBe(value);
};

/**
 * Fails where the function falls (or, with −1, rises) between neighbours: at each of the points, some steps of the last
 * place on.
 */
export const expectMonotonic = (
  direction: 1 | -1,
  points: readonly (readonly [number])[],
  computed: (x: number) => number,
): void => {
  for (const [x] of points) {
    let before = computed(x);
    for (let places = 1; places <= 4; places += 1) {
      const after = computed(next(x, x < 0 ? -places : places));
      expect(direction * (after - before), `after ${x}`).toBeGreaterThanOrEqual(0);
      before = after;
    }
  }
};
