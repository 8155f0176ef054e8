import { logistic } from './logarithm.ts';

/** One coding as a curve is fitted to it: a number, and how far the answer is yes (½ where two readings differ). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Spread of the normal prior on both coefficients: with a dozen points a curve without one runs off to certainty. */
const priorSpread = 2;
const steps = 50;

/** Fits a logistic curve in one number by Newton's method, with a normal prior of spread 2 on intercept and slope; gives the curve. */
export const fitCurve = (points: readonly Point[]): ((x: number) => number) => {
  let [intercept, slope] = [0, 0];
  const precision = 1 / (priorSpread * priorSpread);
  for (let step = 0; step < steps; step++) {
    let [g0, g1] = [-precision * intercept, -precision * slope];
    let [h00, h01, h11] = [precision, 0, precision];
    for (const { x, y } of points) {
      const p = logistic(intercept + slope * x);
      const weight = p * (1 - p);
      g0 += y - p;
      g1 += (y - p) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return (x) => logistic(intercept + slope * x);
};
