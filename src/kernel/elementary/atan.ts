import type { Lanes } from '../lanes.ts';

// (atan t − t) ÷ t³ in z = t² by a Remez exchange on |t| ≤ 7/16·1.001, the first coefficients rounded before the later
// ones were found: relative error of the arctangent below 2^-57.6.
const A1 = -0.3333333333333292;
const A2 = 0.19999999999873572;
const A3 = -0.14285714272234373;
const A4 = 0.11111110393087859;
const A5 = -0.09090886806322131;
const A6 = 0.0769187086352842;
const A7 = -0.06661017489395317;
const A8 = 0.05833199615285774;
const A9 = -0.049753525180052424;
const A10 = 0.03649620514959401;
const A11 = -0.0162505186065737;

/** The arctangents of 0, ½, 1, 1½ and ∞, and what each lacks. */
const centres = [0, 0.4636476090008061, 0.7853981633974483, 0.982793723247329, 1.5707963267948966, 0, 0, 0];
const centresTail = [
  0, 2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, 6.123233995736766e-17, 0, 0, 0,
];

/**
 * The arctangent of every x in radians, ±π/2 of ±Infinity; a zero keeps its sign and NaN stays.
 *
 * atan a = atan c + atan((a − c) ÷ (1 + c·a)) for the c among 0, ½, 1, 1½ and ∞ that leaves the least, as in Sun's
 * fdlibm (`s_atan.c`, 1993), all five through one division. Measured against 113-bit arithmetic over 2,000,000 points:
 * 0.848 ulp.
 */
export const atan = <V, M>(o: Lanes<V, M>, x: V): V => {
  const c = (value: number): V => o.constant(value);
  const size = o.abs(x);
  const beyond = o.lessOrEqual(c(2.4375), size);
  const upTo1 = o.select(o.less(size, c(0.4375)), c(0), o.select(o.less(size, c(0.6875)), c(1), c(2)));
  const index = o.select(beyond, c(4), o.select(o.less(size, c(1.1875)), upTo1, c(3)));
  const centre = o.multiply(index, c(0.5));
  const above = o.select(beyond, c(-1), o.subtract(size, centre));
  const below = o.select(beyond, size, o.add(c(1), o.multiply(centre, size)));
  const t = o.divide(above, below);

  const z = o.multiply(t, t);
  const z2 = o.multiply(z, z);
  const z4 = o.multiply(z2, z2);
  const pair = (low: number, high: number): V => o.add(c(low), o.multiply(z, c(high)));
  const a1to4 = o.add(pair(A1, A2), o.multiply(z2, pair(A3, A4)));
  const a5to8 = o.add(pair(A5, A6), o.multiply(z2, pair(A7, A8)));
  const a9to11 = o.add(pair(A9, A10), o.multiply(z2, c(A11)));
  const curve = o.add(a1to4, o.multiply(z4, o.add(a5to8, o.multiply(z4, a9to11))));

  const bend = o.add(o.multiply(o.multiply(t, z), curve), o.table(centresTail, index));
  const angle = o.add(o.table(centres, index), o.add(bend, t));
  return o.multiply(angle, o.copySign(c(1), x));
};
