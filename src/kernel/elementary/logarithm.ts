import type { Lanes } from '../lanes.ts';
import type { DoubleDouble } from './double-double.ts';
import { logarithms, logarithmsTail, reciprocals } from './logarithm-table.ts';

/** √½ cut to 20 fraction bits: where a number is split into 2ᵏ·z, so that z lies around 1. */
export const ROOT_HALF = 0.7071065902709961;

const ROUND_TO_21 = 3221225472; // 1.5·2^31: the last bit of a sum with it is worth 2^-21

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const LARGEST = 1.7976931348623157e308;
const TWO_54 = 18014398509481984;

/** ln 2 as a multiple of 2⁻⁴², so that its product with any exponent is exact. */
export const LN2_HIGH = 0.6931471805598903;
/** ln 2 less `LN2_HIGH`. */
export const LN2_LOW = 5.497923018708371e-14;

// (ln(1 + r) − r + r²/2) ÷ r³ by a Remez exchange on |r| ≤ 0.005474, minimising the error relative to r: at most
// 2^-69.5.
const A1 = 0.33333333333333387;
const A2 = -0.2500000000000011;
const A3 = 0.1999999998890818;
const A4 = -0.1666666665110226;
const A5 = 0.14286353417405723;
const A6 = -0.12500697272733702;

/**
 * The logarithm of a positive normal number, less `scaledBy`·ln 2, as high + low with a relative error below 2⁻⁶⁶: what
 * a power needs, whose exponent magnifies the error up to 2¹⁰ times.
 *
 * x = 2ᵏ·z; a table gives c⁻¹ ≈ z⁻¹ of 13 bits and −ln c⁻¹; r = z·c⁻¹ − 1 is had without error because z is split in
 * two. P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic", ACM
 * Transactions on Mathematical Software 16 (1990) 378–400, https://doi.org/10.1145/98267.98294; carrying the low part
 * follows S. Nagy's `pow` in ARM's optimized-routines (2018).
 */
export const logarithm = <V, M>(o: Lanes<V, M>, x: V, scaledBy: V | null): DoubleDouble<V> => {
  const exponent = o.exponentFrom(x, ROOT_HALF);
  const k = scaledBy === null ? exponent : o.subtract(exponent, scaledBy);
  const z = o.significandFrom(x, ROOT_HALF);
  const index = o.multiply(z, o.constant(128));
  const reciprocal = o.table(reciprocals, index);

  // Rounded, not cut, to a multiple of 2^-21: near 1 the high part then is 1 and squares of it have nothing to cancel.
  const zHigh = o.subtract(o.add(z, o.constant(ROUND_TO_21)), o.constant(ROUND_TO_21));
  const zLow = o.subtract(z, zHigh);
  const rHigh = o.subtract(o.multiply(zHigh, reciprocal), o.constant(1));
  const rLow = o.multiply(zLow, reciprocal);
  const r = o.add(rHigh, rLow);

  // base + r − rHigh²/2, each sum followed by its own rounding error. rHigh has 26 bits at most, so its square is
  // exact.
  const base = o.add(o.multiply(k, o.constant(LN2_HIGH)), o.table(logarithms, index));
  const line = o.add(base, r);
  const lineError = o.add(o.add(o.subtract(base, line), rHigh), rLow);
  const halfSquare = o.multiply(o.multiply(rHigh, o.constant(0.5)), rHigh);
  const high = o.subtract(line, halfSquare);
  const highError = o.subtract(o.subtract(line, high), halfSquare);
  const restOfSquare = o.multiply(o.multiply(rLow, o.constant(0.5)), o.add(rHigh, r));

  const r2 = o.multiply(r, r);
  const a12 = o.add(o.constant(A1), o.multiply(r, o.constant(A2)));
  const a34 = o.add(o.constant(A3), o.multiply(r, o.constant(A4)));
  const a56 = o.add(o.constant(A5), o.multiply(r, o.constant(A6)));
  const curve = o.multiply(o.multiply(r2, r), o.add(a12, o.multiply(r2, o.add(a34, o.multiply(r2, a56)))));

  const baseLow = o.add(o.multiply(k, o.constant(LN2_LOW)), o.table(logarithmsTail, index));
  const low = o.add(o.add(o.subtract(o.add(baseLow, lineError), restOfSquare), highError), curve);
  const sum = o.add(high, low);
  return { high: sum, low: o.add(o.subtract(high, sum), low) };
};

/**
 * A logarithm of every x from one of positive normal numbers, which takes how many powers of two to leave out (`null`
 * for none): −Infinity of ±0, NaN of negatives and NaN, Infinity of Infinity.
 */
export const ofEveryNumber = <V, M>(o: Lanes<V, M>, x: V, ofNormal: (x: V, scaledBy: V | null) => V): V => {
  const ordinary = o.and(o.lessOrEqual(o.constant(SMALLEST_NORMAL), x), o.lessOrEqual(x, o.constant(LARGEST)));
  return o.usually(ordinary, ofNormal(x, null), () => {
    const subnormal = o.less(x, o.constant(SMALLEST_NORMAL));
    const normal = o.select(subnormal, o.multiply(x, o.constant(TWO_54)), x);
    const scaledBy = o.select(subnormal, o.constant(54), o.constant(0));
    const positive = o.select(o.less(o.constant(LARGEST), x), x, ofNormal(normal, scaledBy));
    const atZero = o.select(o.equal(x, o.constant(0)), o.constant(-Infinity), o.constant(NaN));
    return o.select(o.less(o.constant(0), x), positive, atZero);
  });
};
