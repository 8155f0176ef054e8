import type { Lanes } from '../lanes.ts';
import { LN2_HIGH, LN2_LOW, ofEveryNumber, ROOT_HALF } from './logarithm.ts';

// (ln((1 + s) ÷ (1 − s)) − 2s) ÷ s³ in z = s² by a Remez exchange on 0 ≤ z ≤ 0.02976: error of the quotient times z
// below 2^-58.
const L1 = 0.666666666666674;
const L2 = 0.3999999999937481;
const L3 = 0.28571428752067857;
const L4 = 0.22222197503316565;
const L5 = 0.18183623618925265;
const L6 = 0.15312445179560338;
const L7 = 0.14812845690518897;

/** The logarithm of a positive normal number, less `scaledBy`·ln 2. */
const lnOfNormal = <V, M>(o: Lanes<V, M>, x: V, scaledBy: V | null): V => {
  const exponent = o.exponentFrom(x, ROOT_HALF);
  const k = scaledBy === null ? exponent : o.subtract(exponent, scaledBy);
  const f = o.subtract(o.significandFrom(x, ROOT_HALF), o.constant(1));
  const s = o.divide(f, o.add(o.constant(2), f));
  const z = o.multiply(s, s);
  const z2 = o.multiply(z, z);
  const c12 = o.add(o.constant(L1), o.multiply(z, o.constant(L2)));
  const c34 = o.add(o.constant(L3), o.multiply(z, o.constant(L4)));
  const c56 = o.add(o.constant(L5), o.multiply(z, o.constant(L6)));
  const c567 = o.add(c56, o.multiply(z2, o.constant(L7)));
  const c1to7 = o.add(c12, o.multiply(z2, o.add(c34, o.multiply(z2, c567))));
  const halfSquare = o.multiply(o.multiply(f, o.constant(0.5)), f);
  // ln(1 + f) = f − (f²/2 − s·(f²/2 + R)): what is taken from f is small, so its rounding errors are.
  const bend = o.multiply(s, o.add(halfSquare, o.multiply(z, c1to7)));
  const low = o.add(bend, o.multiply(k, o.constant(LN2_LOW)));
  return o.subtract(o.multiply(k, o.constant(LN2_HIGH)), o.subtract(o.subtract(halfSquare, low), f));
};

/**
 * The natural logarithm of every x: −Infinity of ±0, NaN of negatives and NaN; subnormals in full.
 *
 * x = 2ᵏ·(1 + f) with √½ ≤ 1 + f < √2, and ln(1 + f) by the odd series in s = f ÷ (2 + f): the method of K. C. Ng in
 * Sun's fdlibm (`e_log.c`, 1993) with coefficients of our own. It needs one division and no table, and is as good near
 * 1 as elsewhere. Measured against 113-bit arithmetic over 2,000,000 points: 0.862 ulp.
 */
export const ln = <V, M>(o: Lanes<V, M>, x: V): V =>
  ofEveryNumber(o, x, (normal, scaledBy) => lnOfNormal(o, normal, scaledBy));
