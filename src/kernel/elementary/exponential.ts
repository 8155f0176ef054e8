import type { Lanes } from '../lanes.ts';
import { powers, powersTail } from './exponential-table.ts';

/**
 * e^(x + tail), the part `exp` and `pow` share. x = k·(ln 2 ÷ 64) + r, so e^x = 2^(k÷64)·e^r with |r| < 0.0055: the
 * first factor from a table with its rounding error beside it, the second from a short polynomial.
 *
 * P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic", ACM
 * Transactions on Mathematical Software 15 (1989) 144–157, https://doi.org/10.1145/63522.214389.
 */

const STEPS_PER_UNIT = 92.33248261689366; // 64 ÷ ln 2
const STEP_HIGH = 0.010830424696223417; // ln 2 ÷ 64 as a multiple of 2^-42: its product with any k that occurs is exact
const STEP_LOW = 2.572804622327669e-14; // ln 2 ÷ 64 less the line above

// (e^r − 1 − r) ÷ r² by a Remez exchange on |r| ≤ ln 2 ÷ 128, minimising the error of e^r: at most 2^-59.3.
const C2 = 0.49999999999948563;
const C3 = 0.16666666666654176;
const C4 = 0.04166672336856591;
const C5 = 0.00833334341080433;

/** e^r − 1 for the r that is left when k steps are taken from x + tail. */
const remainder = <V, M>(o: Lanes<V, M>, x: V, k: V, tail: V | null): V => {
  const atStep = o.subtract(x, o.multiply(k, o.constant(STEP_HIGH)));
  const exact = o.subtract(atStep, o.multiply(k, o.constant(STEP_LOW)));
  const r = tail === null ? exact : o.add(exact, tail);
  const r2 = o.multiply(r, r);
  const low = o.add(o.constant(C2), o.multiply(r, o.constant(C3)));
  const high = o.add(o.constant(C4), o.multiply(r, o.constant(C5)));
  const curve = o.add(o.multiply(r2, low), o.multiply(o.multiply(r2, r2), high));
  return o.add(o.add(o.table(powersTail, k), curve), r);
};

const stepsIn = <V, M>(o: Lanes<V, M>, x: V): V => o.nearest(o.multiply(x, o.constant(STEPS_PER_UNIT)));

/**
 * e^(x + tail) for |x| ≤ 700 and |tail| ≤ 0.002, where neither the result nor its smaller
 * parts come near overflow or the subnormals. A tail needs x of 43 bits at most, so that
 * x less k steps is exact although k is counted in x + tail.
 */
export const exponentialWithin700 = <V, M>(o: Lanes<V, M>, x: V, tail: V | null): V => {
  const k = stepsIn(o, tail === null ? x : o.add(x, tail));
  const scale = o.addToExponent(o.table(powers, k), k, 6);
  return o.add(scale, o.multiply(scale, remainder(o, x, k, tail)));
};

/**
 * e^(x + tail) for every x, with |tail| at most half an ulp of x: infinity above, gradual underflow below with one
 * rounding more than a normal result has. Half of the exponent is kept back for a last multiplication, which overflows
 * and underflows as IEEE 754 says. NaN gives NaN.
 */
export const exponentialAnywhere = <V, M>(o: Lanes<V, M>, x: V, tail: V | null): V => {
  const bounded = o.max(o.min(x, o.constant(710)), o.constant(-746));
  const k = stepsIn(o, bounded);
  const half = o.nearest(o.multiply(k, o.constant(0.0078125)));
  const rest = o.subtract(k, o.multiply(half, o.constant(64)));
  const scale = o.addToExponent(o.table(powers, k), rest, 6);
  const scaled = o.add(scale, o.multiply(scale, remainder(o, bounded, k, tail)));
  return o.multiply(scaled, o.powerOfTwo(half));
};
