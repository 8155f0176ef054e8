import { elementary } from '../kernel/elementary/index.ts';
import { createScalarLanes, type ScalarLanes } from '../kernel/scalar-lanes.ts';

/** A beta distribution on 0–1, with the same bits on every machine. */
export interface BetaDistribution {
  /** The share below x: the regularised incomplete beta function. Error below 1e-11 for shapes from 1 to 200. */
  cumulative(x: number): number;
  /** The x below which a share p lies; NaN outside 0–1. */
  quantile(p: number): number;
}

/**
 * Makes a beta distribution from the elementary functions of the kernel. Both shapes must be positive, or RangeError.
 *
 * The continued fraction is NIST Digital Library of Mathematical Functions 8.17.22, summed by the modified method of Lentz;
 * the inverse is Newton's method kept inside a shrinking bracket.
 */
export const createBeta = (alpha: number, beta: number, lanes: ScalarLanes = createScalarLanes()): BetaDistribution => {
  if (!(alpha > 0 && beta > 0))
    throw new RangeError(`shapes of a beta distribution must be positive: ${alpha}, ${beta}`);
  const logScale = logGamma(lanes, alpha + beta) - logGamma(lanes, alpha) - logGamma(lanes, beta);
  const density = (x: number): number =>
    elementary.exp(lanes, logScale + (alpha - 1) * elementary.ln(lanes, x) + (beta - 1) * elementary.ln(lanes, 1 - x));
  const cumulative = (x: number): number => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const front = density(x) * x * (1 - x);
    return x < (alpha + 1) / (alpha + beta + 2)
      ? (front * continuedFraction(alpha, beta, x)) / alpha
      : 1 - (front * continuedFraction(beta, alpha, 1 - x)) / beta;
  };
  return { cumulative, quantile: (p) => invert(cumulative, density, alpha / (alpha + beta), p) };
};

const invert = (
  cumulative: (x: number) => number,
  density: (x: number) => number,
  guess: number,
  p: number,
): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  let [low, high, x] = [0, 1, guess];
  for (let k = 0; k < maximumSteps; k++) {
    const excess = cumulative(x) - p;
    if (excess === 0) return x;
    if (excess < 0) low = x;
    else high = x;
    const newton = x - excess / density(x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (next === x || next === low || next === high) return next;
    if (Math.abs(next - x) <= tolerance * x) return next;
    x = next;
  }
  return x;
};

const continuedFraction = (a: number, b: number, x: number): number => {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= maximumSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < tolerance) break;
  }
  return value;
};

const awayFromZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);

/** ln Γ(x) for x > 0: the recurrence up to 12, then Stirling's series (DLMF 5.11.1). */
const logGamma = (lanes: ScalarLanes, x: number): number => {
  let product = 1;
  let y = x;
  for (; y < 12; y++) product *= y;
  const inverse = 1 / y;
  const series = stirling.reduceRight((sum, coefficient) => sum * inverse * inverse + coefficient, 0) * inverse;
  return (y - 0.5) * elementary.ln(lanes, y) - y + halfLogTwoPi + series - elementary.ln(lanes, product);
};

const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const halfLogTwoPi = 0.9189385332046727;
const tolerance = 4e-16;
const maximumSteps = 300;
