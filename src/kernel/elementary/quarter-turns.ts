import type { Lanes } from '../lanes.ts';
import { lessProduct, sum, sumOfOrdered } from './double-double.ts';
import { twoOverPi } from './two-over-pi.ts';

/**
 * An angle as `turns` quarter turns (an integer; its remainder by 4 is what counts) and high + low radians between −π/4
 * and π/4, give or take a rounding.
 */
export interface QuarterTurns<V> {
  readonly turns: V;
  readonly high: V;
  readonly low: V;
}

/** As far as `turnsOfSmall` goes: 2¹⁵ quarter turns, a little less. */
export const SMALL_ANGLE = 51000;

const TWO_OVER_PI = 0.6366197723675814;

// π/2 as three numbers. The first two have 38 bits, so that they can be multiplied by a 15-bit integer without error.
const QUARTER_1 = 1.5707963267923333;
const QUARTER_2 = 2.5633441515839558e-12;
const QUARTER_3 = 1.0562999066987428e-23;

const TWO_24 = 16777216;
const TWO_NEGATIVE_24 = 5.9604644775390625e-8;

const QUARTER_HIGH = 1.5707963267948966; // π/2
const QUARTER_LOW = 6.123233995736766e-17; // π/2 less the line above

/**
 * The reduction of 0 ≤ x ≤ 51,000 by W. J. Cody and W. Waite (Software Manual for the Elementary Functions, 1980). No
 * such x is nearer than 2⁻⁶¹ to a multiple of π/2, and what is left is right to a relative 2⁻⁵⁸.
 */
export const turnsOfSmall = <V, M>(o: Lanes<V, M>, x: V): QuarterTurns<V> => {
  const turns = o.nearest(o.multiply(x, o.constant(TWO_OVER_PI)));
  const first = o.subtract(x, o.multiply(turns, o.constant(QUARTER_1)));
  const second = sum(o, first, o.negate(o.multiply(turns, o.constant(QUARTER_2))));
  const rest = o.subtract(second.low, o.multiply(turns, o.constant(QUARTER_3)));
  return { turns, ...sumOfOrdered(o, second.high, rest) };
};

/**
 * The reduction of any x ≥ 1, however large; NaN of infinity and NaN. x is cut into three integers of about 24 bits,
 * multiplied by those ten 24-bit groups of 2 ÷ π that decide the quadrant and 168 bits of the fraction; groups before
 * them only add whole turns. No binary64 is nearer than 2⁻⁶¹ to a multiple of π/2 (J.-M. Muller, Elementary Functions,
 * chapter 11).
 *
 * M. H. Payne and R. N. Hanek, "Radian reduction for trigonometric functions", ACM SIGNUM Newsletter 18 (1983) 19–24,
 * https://doi.org/10.1145/1057600.1057602.
 */
export const turnsOfAny = <V, M>(o: Lanes<V, M>, x: V): QuarterTurns<V> => {
  const c = (value: number): V => o.constant(value);
  const group = o.floor(o.multiply(o.exponentFrom(x, 1), c(1 / 24)));
  const scaled = o.multiply(x, o.powerOfTwo(o.multiply(group, c(-24))));
  const x0 = o.floor(scaled);
  const afterFirst = o.multiply(o.subtract(scaled, x0), c(TWO_24));
  const x1 = o.floor(afterFirst);
  const x2 = o.multiply(o.subtract(afterFirst, x1), c(TWO_24));

  // Digits of x·2/π in base 2^24, the units first. Each is a sum of three products of which none, nor their sum, needs
  // 54 bits.
  const digits: V[] = [];
  for (let place = 0; place <= 7; place += 1) {
    const entry = (offset: number): V => o.table(twoOverPi, o.add(group, c(place + 2 - offset)));
    const products = o.add(o.multiply(x0, entry(0)), o.multiply(x1, entry(1)));
    digits.push(o.add(products, o.multiply(x2, entry(2))));
  }
  for (let place = 7; place >= 1; place -= 1) {
    const digit = digits[place] as V;
    const carry = o.floor(o.multiply(digit, c(TWO_NEGATIVE_24)));
    digits[place] = o.subtract(digit, o.multiply(carry, c(TWO_24)));
    digits[place - 1] = o.add(digits[place - 1] as V, carry);
  }
  let worth = 1;
  const parts = digits.map((digit) => {
    const part = o.multiply(digit, c(worth));
    worth *= TWO_NEGATIVE_24;
    return part;
  });
  const part = (place: number): V => parts[place] as V;

  const units = part(0);
  const quadrant = o.subtract(units, o.multiply(o.floor(o.multiply(units, c(0.25))), c(4)));
  const leading = o.add(quadrant, part(1));
  const turns = o.nearest(leading);
  const top = o.add(o.subtract(leading, turns), part(2));
  const middle = o.add(part(3), part(4));
  const bottom = o.add(part(5), o.add(part(6), part(7)));
  const upper = sum(o, top, middle);
  const fraction = sumOfOrdered(o, upper.high, o.add(upper.low, bottom));

  const high = o.multiply(fraction.high, c(QUARTER_HIGH));
  const error = o.negate(lessProduct(o, high, fraction.high, c(QUARTER_HIGH)));
  const cross = o.add(o.multiply(fraction.high, c(QUARTER_LOW)), o.multiply(fraction.low, c(QUARTER_HIGH)));
  return { turns, ...sumOfOrdered(o, high, o.add(error, cross)) };
};
