import type { Lanes } from '../lanes.ts';
import { arcsine } from './arcsine.ts';

const QUARTER_HIGH = 1.5707963267948966; // π/2
const QUARTER_LOW = 6.123233995736766e-17; // π/2 less the line above

/**
 * The arcsine of −1 ≤ x ≤ 1 in radians, NaN of anything else; a zero keeps its sign.
 * Measured against 113-bit arithmetic over 2,000,000 points: 0.672 ulp. Method and source in `arcsine.ts`.
 */
export const asin = <V, M>(o: Lanes<V, M>, x: V): V => {
  const { small, t, tLow, bend } = arcsine(o, o.abs(x));
  const two = o.constant(2);
  const main = o.subtract(o.constant(QUARTER_HIGH), o.multiply(t, two));
  const lost = o.subtract(o.subtract(o.constant(QUARTER_HIGH), main), o.multiply(t, two));
  const rest = o.subtract(o.add(lost, o.constant(QUARTER_LOW)), o.multiply(o.add(tLow, bend), two));
  const angle = o.select(small, o.add(t, bend), o.add(main, rest));
  return o.multiply(angle, o.copySign(o.constant(1), x));
};
