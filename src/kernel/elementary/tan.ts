import type { Lanes } from '../lanes.ts';
import { lessProduct, sumOfOrdered } from './double-double.ts';
import { type QuarterTurns, SMALL_ANGLE, turnsOfAny, turnsOfSmall } from './quarter-turns.ts';
import { cosineOfReduced, sineOfReducedFiner } from './sine.ts';

const tangentOfTurned = <V, M>(o: Lanes<V, M>, angle: QuarterTurns<V>): V => {
  const sineParts = sineOfReducedFiner(o, angle);
  const cosineParts = cosineOfReduced(o, angle);
  // The square in 1 − r²/2 is rounded; alone that is a third of an ulp of a cosine, too much below a division.
  const square = o.multiply(angle.high, angle.high);
  const squareLost = o.multiply(lessProduct(o, square, angle.high, angle.high), o.constant(0.5));
  const sine = sumOfOrdered(o, sineParts.high, sineParts.low);
  const cosine = sumOfOrdered(o, cosineParts.high, o.add(cosineParts.low, squareLost));

  const half = o.multiply(angle.turns, o.constant(0.5));
  const even = o.equal(half, o.floor(half));
  const above = o.select(even, sine.high, o.negate(cosine.high));
  const aboveLow = o.select(even, sine.low, o.negate(cosine.low));
  const below = o.select(even, cosine.high, sine.high);
  const belowLow = o.select(even, cosine.low, sine.low);

  const quotient = o.divide(above, below);
  const left = o.add(lessProduct(o, above, quotient, below), o.subtract(aboveLow, o.multiply(quotient, belowLow)));
  return o.add(quotient, o.divide(left, below));
};

/**
 * The tangent of x radians for every x, however large; NaN of ±Infinity and NaN, and a zero keeps its sign.
 *
 * The quotient of the sine and cosine of `sine.ts`, or of their places changed and a sign in odd quarter turns, both
 * with the low part that rounding took, and corrected by what the division left. Measured against 113-bit arithmetic
 * over 2,000,000 points: 0.609 ulp.
 */
export const tan = <V, M>(o: Lanes<V, M>, x: V): V => {
  const size = o.abs(x);
  const small = o.lessOrEqual(size, o.constant(SMALL_ANGLE));
  const tangent = o.usually(small, tangentOfTurned(o, turnsOfSmall(o, size)), () =>
    tangentOfTurned(o, turnsOfAny(o, size)),
  );
  return o.multiply(tangent, o.copySign(o.constant(1), x));
};
