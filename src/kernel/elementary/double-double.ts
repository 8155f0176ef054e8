import type { Lanes } from '../lanes.ts';

/**
 * Numbers as the sum of two binary64, the second below half an ulp of the first, made without fused multiply-add.
 *
 * T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971)
 * 224–242, https://doi.org/10.1007/BF01397083.
 */
export interface DoubleDouble<V> {
  readonly high: V;
  readonly low: V;
}

/** a + b, exactly, for |a| ≥ |b| or a = 0. */
export const sumOfOrdered = <V, M>(o: Lanes<V, M>, a: V, b: V): DoubleDouble<V> => {
  const high = o.add(a, b);
  return { high, low: o.add(o.subtract(a, high), b) };
};

/** a + b, exactly, in any order (D. E. Knuth, The Art of Computer Programming 2, §4.2.2, theorem B). */
export const sum = <V, M>(o: Lanes<V, M>, a: V, b: V): DoubleDouble<V> => {
  const high = o.add(a, b);
  const partOfB = o.subtract(high, a);
  const partOfA = o.subtract(high, partOfB);
  return { high, low: o.add(o.subtract(a, partOfA), o.subtract(b, partOfB)) };
};

/**
 * What a − b·c leaves when b·c is close to a, to within 2⁻⁹⁵ of a: the error of a rounded product or quotient. Neither
 * b nor c may be so large that their product overflows, or so small that it is subnormal.
 */
export const lessProduct = <V, M>(o: Lanes<V, M>, a: V, b: V, c: V): V => {
  const bHigh = o.clearLowWord(b);
  const bLow = o.subtract(b, bHigh);
  const cHigh = o.clearLowWord(c);
  const cLow = o.subtract(c, cHigh);
  const first = o.subtract(a, o.multiply(bHigh, cHigh));
  const second = o.subtract(first, o.multiply(bHigh, cLow));
  const third = o.subtract(second, o.multiply(bLow, cHigh));
  return o.subtract(third, o.multiply(bLow, cLow));
};
