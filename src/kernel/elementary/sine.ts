import type { Lanes } from '../lanes.ts';
import { type DoubleDouble, lessProduct, sumOfOrdered } from './double-double.ts';
import { type QuarterTurns, SMALL_ANGLE, turnsOfAny, turnsOfSmall } from './quarter-turns.ts';

// (sin r − r) ÷ r³ in z = r² by a Remez exchange on |r| ≤ π/4·1.002, the first coefficients rounded before the later
// ones were found: relative error of the sine below 2^-57.9.
const S1 = -0.16666666666666632;
const S2 = 0.008333333333322418;
const S3 = -0.00019841269829767193;
const S4 = 2.755731366746023e-6;
const S5 = -2.5050753081120274e-8;
const S6 = 1.5896448628861066e-10;

// (cos r − 1 + r²/2) ÷ r⁴ in z, likewise: absolute error of the cosine below 2^-64.
const C1 = 0.041666666666666595;
const C2 = -0.0013888888888873303;
const C3 = 2.4801587288947097e-5;
const C4 = -2.755731419188147e-7;
const C5 = 2.0875700733293244e-9;
const C6 = -1.1358446017439991e-11;

/** p0 + p1·z + … + p5·z⁵, pairs first (G. Estrin, 1960), so that few steps wait for another. */
const sixTerms = <V, M>(o: Lanes<V, M>, z: V, p: readonly [number, number, number, number, number, number]): V => {
  const z2 = o.multiply(z, z);
  const p01 = o.add(o.constant(p[0]), o.multiply(z, o.constant(p[1])));
  const p23 = o.add(o.constant(p[2]), o.multiply(z, o.constant(p[3])));
  const p45 = o.add(o.constant(p[4]), o.multiply(z, o.constant(p[5])));
  return o.add(p01, o.multiply(z2, o.add(p23, o.multiply(z2, p45))));
};

/**
 * The sine of high + low, an angle within π/4, as a number and a correction not yet added to it.
 * The arrangement is that of Sun's fdlibm (`k_sin.c`, 1993).
 */
const sineOfReduced = <V, M>(o: Lanes<V, M>, { high, low }: DoubleDouble<V>): DoubleDouble<V> => {
  const z = o.multiply(high, high);
  const cube = o.multiply(o.multiply(high, z), sixTerms(o, z, [S1, S2, S3, S4, S5, S6]));
  const shift = o.subtract(low, o.multiply(low, o.multiply(z, o.constant(0.5))));
  return { high, low: o.add(cube, shift) };
};

/**
 * The same with the cube, too, carried to about 2⁻⁶⁰, for what divides by it.
 */
export const sineOfReducedFiner = <V, M>(o: Lanes<V, M>, { high, low }: DoubleDouble<V>): DoubleDouble<V> => {
  const z = o.multiply(high, high);
  const cube = o.multiply(high, z);
  const third = o.multiply(cube, o.constant(S1));
  // What rounding took from the square, the cube, and the cube's sixth: each `lessProduct` is the negative of such a
  // loss.
  const zLost = lessProduct(o, z, high, high);
  const cubeLost = o.add(lessProduct(o, cube, high, z), o.multiply(high, zLost));
  const thirdLost = o.add(lessProduct(o, third, cube, o.constant(S1)), o.multiply(cubeLost, o.constant(S1)));
  const fifth = o.multiply(o.multiply(cube, z), sixTerms(o, z, [S2, S3, S4, S5, S6, 0]));
  const shift = o.subtract(low, o.multiply(low, o.multiply(z, o.constant(0.5))));
  const leading = sumOfOrdered(o, high, third);
  return { high: leading.high, low: o.add(leading.low, o.subtract(o.add(fifth, shift), thirdLost)) };
};

/** The cosine of high + low, likewise (`k_cos.c`). */
export const cosineOfReduced = <V, M>(o: Lanes<V, M>, { high, low }: DoubleDouble<V>): DoubleDouble<V> => {
  const one = o.constant(1);
  const z = o.multiply(high, high);
  const half = o.multiply(z, o.constant(0.5));
  const leading = o.subtract(one, half);
  const lost = o.subtract(o.subtract(one, leading), half);
  const fourth = o.multiply(o.multiply(z, z), sixTerms(o, z, [C1, C2, C3, C4, C5, C6]));
  return { high: leading, low: o.add(lost, o.subtract(fourth, o.multiply(high, low))) };
};

/** The sine of an angle of so many quarter turns more than the one given. */
const sineOfTurned = <V, M>(o: Lanes<V, M>, angle: QuarterTurns<V>, more: 0 | 1): V => {
  const turns = more === 0 ? angle.turns : o.add(angle.turns, o.constant(more));
  const half = o.multiply(turns, o.constant(0.5));
  const halfTurns = o.floor(half);
  const quarter = o.multiply(halfTurns, o.constant(0.5));
  const sine = sineOfReduced(o, angle);
  const cosine = cosineOfReduced(o, angle);
  const size = o.select(o.equal(half, halfTurns), o.add(sine.high, sine.low), o.add(cosine.high, cosine.low));
  return o.select(o.equal(quarter, o.floor(quarter)), size, o.negate(size));
};

/** The sine of |x| and `more` quarter turns, for any x: the sine when it is 0, the cosine when it is 1. */
export const sineOfSize = <V, M>(o: Lanes<V, M>, x: V, more: 0 | 1): V => {
  const size = o.abs(x);
  const small = o.lessOrEqual(size, o.constant(SMALL_ANGLE));
  return o.usually(small, sineOfTurned(o, turnsOfSmall(o, size), more), () =>
    sineOfTurned(o, turnsOfAny(o, size), more),
  );
};
