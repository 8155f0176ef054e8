import { elementary } from '../kernel/elementary/index.ts';
import { createScalarLanes } from '../kernel/scalar-lanes.ts';

/** A count that has a Poisson distribution, by inverse CDF. */
export interface PoissonCount {
  /** The largest count any draw can give: a uniform number of a stream never comes nearer to 1 than half a cell of 2⁻³². */
  readonly most: number;
  quantile(u: number): number;
}

/** Above this mean the share of no event is no longer a normal number. */
const greatestMean = 700;

/**
 * How many events happen in a stretch of time in which `mean` are expected. Because 32-bit draws end at 1 − 2⁻³³, the count has
 * a bound that no draw can pass, and so a run can set aside the same number of draws whatever comes: nothing is ever cut off.
 *
 * @throws RangeError for a mean that is negative or above 700.
 */
export const createPoissonCount = (mean: number): PoissonCount => {
  if (!(mean >= 0 && mean <= greatestMean)) throw new RangeError(`no Poisson count of mean ${mean} here`);
  const upTo: number[] = [];
  let share = elementary.exp(createScalarLanes(), -mean);
  let sum = share;
  while (sum < 1 - 2 ** -33 && share > 0) {
    upTo.push(sum);
    share = (share * mean) / upTo.length;
    sum += share;
  }
  return {
    most: upTo.length,
    quantile: (u) => {
      const found = upTo.findIndex((limit) => u < limit);
      return found === -1 ? upTo.length : found;
    },
  };
};
