import type { Lanes } from '../lanes.ts';
import { lessProduct } from './double-double.ts';

// (asin t − t) ÷ t³ in z = t² by a Remez exchange on 0 ≤ z ≤ 0.25001, the first coefficients rounded before the later
// ones were found: relative error of the arcsine below 2^-59.8.
const A1 = 0.16666666666666763;
const A2 = 0.07499999999970129;
const A3 = 0.04464285717525453;
const A4 = 0.030381942676892208;
const A5 = 0.02237221585789707;
const A6 = 0.017351596405458494;
const A7 = 0.013981007198606047;
const A8 = 0.011397389533404988;
const A9 = 0.010788760610199575;
const A10 = 0.0036743733469537703;
const A11 = 0.021785157569847162;
const A12 = -0.021108725332113304;
const A13 = 0.0326970264157184;

/** What `asin` and `acos` share, for |x| ≤ 1. */
export interface Arcsine<V, M> {
  /** |x| ≤ ½. */
  readonly small: M;
  /** t = |x| where it is small, √((1 − |x|) ÷ 2) where not, and what rounding took from that root. */
  readonly t: V;
  readonly tLow: V;
  /** asin t − t. */
  readonly bend: V;
}

/**
 * asin x = π/2 − 2·asin √((1 − x) ÷ 2) brings every argument to at most ½, as in Sun's fdlibm (`e_asin.c`, 1993); the
 * polynomial takes the place of its rational function.
 */
export const arcsine = <V, M>(o: Lanes<V, M>, size: V): Arcsine<V, M> => {
  const c = (value: number): V => o.constant(value);
  const small = o.lessOrEqual(size, c(0.5));
  const square = o.multiply(o.subtract(c(1), size), c(0.5));
  const z = o.select(small, o.multiply(size, size), square);
  const root = o.sqrt(square);
  // At |x| = 1 the root is 0: the larger divisor keeps 0 ÷ 0 out.
  const lost = o.divide(lessProduct(o, square, root, root), o.max(o.add(root, root), c(1e-300)));
  const t = o.select(small, size, root);

  const z2 = o.multiply(z, z);
  const z4 = o.multiply(z2, z2);
  const pair = (low: number, high: number): V => o.add(c(low), o.multiply(z, c(high)));
  const a1to4 = o.add(pair(A1, A2), o.multiply(z2, pair(A3, A4)));
  const a5to8 = o.add(pair(A5, A6), o.multiply(z2, pair(A7, A8)));
  const a9to12 = o.add(pair(A9, A10), o.multiply(z2, pair(A11, A12)));
  const a5to13 = o.add(a5to8, o.multiply(z4, o.add(a9to12, o.multiply(z4, c(A13)))));
  const curve = o.add(a1to4, o.multiply(z4, a5to13));
  return { small, t, tLow: o.select(small, c(0), lost), bend: o.multiply(o.multiply(t, z), curve) };
};
