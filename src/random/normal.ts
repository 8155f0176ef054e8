import { elementary } from '../kernel/elementary/index.ts';
import { createScalarLanes, type ScalarLanes } from '../kernel/scalar-lanes.ts';

/** The standard normal distribution, with the same bits on every machine. */
export interface StandardNormal {
  /** Φ(x), the share below x. Relative error below 1e-15 in the lower tail as well. */
  cumulative(x: number): number;
  /** Φ⁻¹(p); ∓Infinity at 0 and 1, NaN outside. About 1e-16 relative error. */
  quantile(p: number): number;
}

/**
 * Makes Φ and Φ⁻¹ from the elementary functions of the kernel.
 *
 * Φ⁻¹: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
 * Φ: W. J. Cody, Rational Chebyshev approximations for the error function, Mathematics of Computation 23 (1969) 631–637.
 */
export const createStandardNormal = (lanes: ScalarLanes = createScalarLanes()): StandardNormal => ({
  cumulative: (x) => complementaryError(lanes, -x / Math.SQRT2) / 2,
  quantile: (p) => quantile(lanes, p),
});

/** Coefficients from the constant term up. */
type Polynomial = readonly number[];

const evaluate = (polynomial: Polynomial, x: number): number =>
  polynomial.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const ratio = ([over, under]: readonly [Polynomial, Polynomial], x: number): number =>
  evaluate(over, x) / evaluate(under, x);

const quantile = (lanes: ScalarLanes, p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(centre, 0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-elementary.ln(lanes, tail));
  const size = r <= 5 ? ratio(flank, r - 1.6) : ratio(farTail, r - 5);
  return q < 0 ? -size : size;
};

/** erfc(x), from whichever of Cody's three approximations covers |x|. */
const complementaryError = (lanes: ScalarLanes, x: number): number => {
  const y = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (y <= 0.46875) return 1 - x * ratio(errorNearZero, y * y);
  if (y > 27) return x < 0 ? 2 : 0;
  const scaled = y <= 4 ? ratio(errorMiddle, y) : (inverseRootPi - ratio(errorFar, 1 / (y * y)) / (y * y)) / y;
  // exp(−y²) in two factors, so that squaring y loses no digits.
  const coarse = Math.trunc(y * 16) / 16;
  const rest = (y - coarse) * (y + coarse);
  const value = elementary.exp(lanes, -coarse * coarse) * elementary.exp(lanes, -rest) * scaled;
  return x < 0 ? 2 - value : value;
};

const inverseRootPi = 0.5641895835477563;

const errorNearZero: readonly [Polynomial, Polynomial] = [
  [3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315],
  [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1],
];

const errorMiddle: readonly [Polynomial, Polynomial] = [
  [
    1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001, 66.11919063714163,
    8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
  ],
  [
    1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903,
    537.1811018620099, 117.6939508913125, 15.744926110709835, 1,
  ],
];

const errorFar: readonly [Polynomial, Polynomial] = [
  [
    0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
    0.016315387137302097,
  ],
  [0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1],
];

const centre: readonly [Polynomial, Polynomial] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];

const flank: readonly [Polynomial, Polynomial] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

const farTail: readonly [Polynomial, Polynomial] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];
