import type { Lanes } from '../lanes.ts';
import type { DoubleDouble } from './double-double.ts';
import { exponentialAnywhere, exponentialWithin700 } from './exponential.ts';
import { logarithm } from './logarithm.ts';

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const LARGEST = 1.7976931348623157e308;
const TWO_54 = 18014398509481984;
const TWO_64 = 18446744073709552000; // exactly 2^64, in its shortest digits

/** y·(high + low): an exact product of the leading 21 bits of each, and the rest. */
const product = <V, M>(o: Lanes<V, M>, y: V, log: DoubleDouble<V>): DoubleDouble<V> => {
  const yHigh = o.clearLowWord(y);
  const yLow = o.subtract(y, yHigh);
  const logHigh = o.clearLowWord(log.high);
  const logLow = o.add(o.subtract(log.high, logHigh), log.low);
  const high = o.multiply(yHigh, logHigh);
  const low = o.add(o.multiply(yLow, logHigh), o.multiply(y, logLow));
  return { high, low };
};

/**
 * x to the power y, as IEEE 754-2019 (and C, Annex F) defines `pow`: pow(x, ±0) and pow(1, y) are 1 even for NaN,
 * pow(−1, ±∞) is 1, a negative x to a power that is no integer is NaN. ECMAScript's `**` differs for pow(±1, ±∞).
 *
 * e^(y·ln x) with ln x and the product carried to 66 bits or more, so that a power which is a binary64 comes out
 * exactly. Measured against 113-bit arithmetic over 2,000,000 points: 0.523 ulp where the result is normal, 0.753 of
 * the spacing where it is subnormal.
 */
export const pow = <V, M>(o: Lanes<V, M>, x: V, y: V): V => {
  const { high, low } = product(o, y, logarithm(o, x, null));
  const ordinary = o.and(
    o.and(o.lessOrEqual(o.constant(SMALLEST_NORMAL), x), o.lessOrEqual(x, o.constant(LARGEST))),
    o.lessOrEqual(o.abs(high), o.constant(700)),
  );
  return o.usually(ordinary, exponentialWithin700(o, high, low), () => powAnywhere(o, x, y));
};

const powAnywhere = <V, M>(o: Lanes<V, M>, x: V, y: V): V => {
  const zero = o.constant(0);
  const one = o.constant(1);
  const infinity = o.constant(Infinity);
  const size = o.abs(x);

  const subnormal = o.less(size, o.constant(SMALLEST_NORMAL));
  const normal = o.select(subnormal, o.multiply(size, o.constant(TWO_54)), size);
  const log = logarithm(o, normal, o.select(subnormal, o.constant(54), zero));
  // No |ln x| but 0 is below 2^-53, so an exponent beyond 2^64 has long overflowed or underflowed: bounding it keeps
  // infinities out.
  const exponent = o.max(o.min(y, o.constant(TWO_64)), o.constant(-TWO_64));
  const split = product(o, exponent, log);
  const sum = o.add(split.high, split.low);
  const rest = o.add(o.subtract(split.high, sum), split.low);
  const inReach = o.less(o.abs(sum), o.constant(746));

  const endless = o.equal(size, infinity);
  const atEnd = o.or(o.equal(size, zero), endless);
  const logAtEnd = o.select(endless, infinity, o.constant(-Infinity));
  const high = o.select(atEnd, o.multiply(exponent, logAtEnd), sum);
  const magnitude = exponentialAnywhere(o, high, o.select(inReach, rest, zero));

  const integer = o.equal(o.floor(y), y);
  const half = o.multiply(y, o.constant(0.5));
  const odd = o.and(integer, o.notEqual(o.floor(half), half));
  const signed = o.select(o.and(o.isSignNegative(x), odd), o.negate(magnitude), magnitude);
  const rootOfNegative = o.and(o.and(o.less(x, zero), o.not(integer)), o.less(o.constant(-Infinity), x));
  const unknown = o.or(o.or(o.notEqual(x, x), o.notEqual(y, y)), rootOfNegative);
  const unit = o.or(o.equal(y, zero), o.equal(x, one));
  return o.select(unit, one, o.select(unknown, o.constant(NaN), signed));
};
