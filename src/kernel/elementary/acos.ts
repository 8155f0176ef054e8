import type { Lanes } from '../lanes.ts';
import { arcsine } from './arcsine.ts';
import { sumOfOrdered } from './double-double.ts';

const QUARTER_HIGH = 1.5707963267948966; // π/2
const QUARTER_LOW = 6.123233995736766e-17; // π/2 less the line above

/**
 * The arccosine of −1 ≤ x ≤ 1 in radians, NaN of anything else.
 * Measured against 113-bit arithmetic over 2,000,000 points: 0.670 ulp. Method and source in `arcsine.ts`.
 */
export const acos = <V, M>(o: Lanes<V, M>, x: V): V => {
  const { small, t, tLow, bend } = arcsine(o, o.abs(x));
  const negative = o.isSignNegative(x);
  const zero = o.constant(0);
  // π/2 ∓ asin |x| where |x| ≤ ½; where not, 2·asin t, or π less that.
  const factor = o.select(small, o.constant(-1), o.constant(2));
  const signed = o.select(negative, o.negate(factor), factor);
  const straight = o.select(negative, o.constant(2 * QUARTER_HIGH), zero);
  const straightLow = o.select(negative, o.constant(2 * QUARTER_LOW), zero);
  const offset = o.select(small, o.constant(QUARTER_HIGH), straight);
  const offsetLow = o.select(small, o.constant(QUARTER_LOW), straightLow);
  const main = sumOfOrdered(o, offset, o.multiply(t, signed));
  const rest = o.add(o.add(main.low, offsetLow), o.multiply(o.add(tLow, bend), signed));
  return o.add(main.high, rest);
};
