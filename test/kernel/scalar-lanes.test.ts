import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScalarLanes } from '../../src/kernel/scalar-lanes.ts';

const o = createScalarLanes();
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const normal = fc.double({ min: 2 ** -1022, max: Number.MAX_VALUE, noNaN: true });

const bitsOf = (x: number): bigint => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0);
};

describe('lanes of plain numbers', () => {
  it('round to the nearest integer with ties to even, and keep the sign of zero', () => {
    const cases = [
      [0.5, 0],
      [-0.5, -0],
      [1.5, 2],
      [2.5, 2],
      [-2.5, -2],
      [-3.5, -4],
      [0.49999999999999994, 0],
      [0, 0],
      [-0, -0],
      [-0.2, -0],
      [4503599627370495.5, 4503599627370496],
      [-4503599627370494.5, -4503599627370494],
      [4503599627370497, 4503599627370497],
      [-9007199254740991, -9007199254740991],
      [1e300, 1e300],
      [Infinity, Infinity],
      [-Infinity, -Infinity],
      [Number.NaN, Number.NaN],
    ] as const;
    for (const [x, nearest] of cases) expect(o.nearest(x), `${x}`).toBe(nearest);
  });

  it('let NaN through min and max and put −0 below +0', () => {
    expect(o.min(Number.NaN, 1)).toBeNaN();
    expect(o.max(1, Number.NaN)).toBeNaN();
    expect(o.min(0, -0)).toBe(-0);
    expect(o.max(-0, 0)).toBe(0);
  });

  it('cut towards zero and keep the sign there', () => {
    expect([o.truncate(-0.5), o.truncate(2.7), o.truncate(-2.7)]).toEqual([-0, 2, -2]);
    expect([o.ceil(-0.5), o.floor(-0.5), o.floor(-0)]).toEqual([-0, -1, -0]);
  });

  it('see the sign of a zero', () => {
    expect([o.isSignNegative(-0), o.isSignNegative(0), o.isSignNegative(-5e-324)]).toEqual([true, false, true]);
    expect([o.copySign(3, -0), o.copySign(-3, 0), o.copySign(-0, 1), o.copySign(0, -1)]).toEqual([-3, 3, 0, -0]);
    expect(o.copySign(-Infinity, 2)).toBe(Infinity);
  });

  it('find no order with NaN', () => {
    expect([o.less(Number.NaN, 1), o.lessOrEqual(1, Number.NaN), o.equal(Number.NaN, Number.NaN)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(o.notEqual(Number.NaN, Number.NaN)).toBe(true);
  });

  it('take a number apart so that exponent and significand give it back', () => {
    fc.assert(
      fc.property(normal, fc.constantFrom(1, 0.7071065902709961, 0.75), (x, start) => {
        const k = o.exponentFrom(x, start);
        const z = o.significandFrom(x, start);
        expect(z).toBeGreaterThanOrEqual(start);
        expect(z).toBeLessThan(2 * start);
        const half = Math.trunc(k / 2);
        expect(z * 2 ** half * 2 ** (k - half)).toBe(x);
      }),
    );
  });

  it('make every power of two whose exponent is normal', () => {
    for (let n = -1022; n <= 1023; n += 1) expect(o.powerOfTwo(n)).toBe(2 ** n);
  });

  it('add to the exponent as to an integer', () => {
    expect(o.addToExponent(1.5, 3, 0)).toBe(12);
    expect(o.addToExponent(1.5, -3, 0)).toBe(0.1875);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2 }), fc.integer({ min: -64000, max: 64000 }), (x, n) => {
        const expected = BigInt.asUintN(64, bitsOf(x) + BigInt(n) * 2n ** 46n);
        expect(bitsOf(o.addToExponent(x, n, 6))).toBe(expected);
      }),
    );
  });

  it('clear the low word and no more', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(bitsOf(o.clearLowWord(x))).toBe((bitsOf(x) >> 32n) << 32n);
      }),
    );
  });

  it('look a table up at the nearest integer, modulo its length', () => {
    const values = [10, 11.5, 12, 13];
    const at = (index: number) => o.table(values, index);
    expect([at(0), at(1.4), at(1.6), at(2.5), at(3.5), at(-1), at(1e9), at(2 ** 30 + 3)]).toEqual([
      10, 11.5, 12, 12, 10, 13, 10, 13,
    ]);
    expect(typeof at(Number.NaN)).toBe('number');
  });

  it('leave the rare path alone unless the mask fails', () => {
    const rare = () => {
      throw new Error('taken');
    };
    expect(o.usually(true, 1, rare)).toBe(1);
    expect(o.usually(false, 1, () => 2)).toBe(2);
  });

  it('repeat a step a fixed number of times', () => {
    expect(o.repeat(5, [1, 1], ([a, b]) => [b!, a! + b!])).toEqual([8, 13]);
    expect(o.repeat(0, [7], () => [0])).toEqual([7]);
  });

  it('give every run its own buffer', () => {
    const other = createScalarLanes();
    expect([o.clearLowWord(Math.PI), other.exponentFrom(8, 1), o.clearLowWord(Math.PI)]).toEqual([
      o.clearLowWord(Math.PI),
      3,
      o.clearLowWord(Math.PI),
    ]);
  });
});
