import { elementary } from '../kernel/elementary/index.ts';
import { createScalarLanes } from '../kernel/scalar-lanes.ts';
import type { Distribution } from '../model/document.ts';
import { createBeta } from './beta.ts';
import { createStandardNormal } from './normal.ts';

/** The value below which a share `u` of a distribution lies, for u strictly between 0 and 1. */
export type Quantile = (u: number) => number;

/** The median: what a single run takes for an uncertain input. */
export const median = (distribution: Distribution): number => prepareQuantile(distribution)(0.5);

/**
 * The inverse of a distribution's cumulative share: one uniform number in, one value out, so that one draw moves one input.
 * What depends on the distribution alone is computed here, once.
 *
 * Tails are cut off, not folded onto the bounds: the shares between the bounds are stretched to 0–1. RangeError where the
 * numbers make no distribution (bounds in the wrong order, a negative spread); the document check reports those first.
 */
export const prepareQuantile = (distribution: Distribution): Quantile => {
  const lanes = createScalarLanes();
  switch (distribution.distribution) {
    case 'uniform':
      return between(
        distribution.min,
        distribution.max,
        (u) => distribution.min + u * (distribution.max - distribution.min),
      );
    case 'loguniform': {
      if (!(distribution.min > 0)) throw new RangeError(`a loguniform must lie above zero: ${distribution.min}`);
      const low = elementary.ln(lanes, distribution.min);
      const high = elementary.ln(lanes, distribution.max);
      return between(distribution.min, distribution.max, (u) => elementary.exp(lanes, low + u * (high - low)));
    }
    case 'triangular':
      return triangular(distribution.min, distribution.mode, distribution.max);
    case 'pert': {
      const { min, mode, max } = inOrder(distribution);
      if (min === max) return () => min;
      // D. G. Malcolm et al., Operations Research 7 (1959): the mode weighs four times as much as an end.
      return stretchedBeta(1 + (4 * (mode - min)) / (max - min), 1 + (4 * (max - mode)) / (max - min), min, max);
    }
    case 'beta':
      return stretchedBeta(distribution.alpha, distribution.beta, distribution.min, distribution.max);
    case 'normal': {
      const { mean, sd, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = distribution;
      if (!(sd >= 0)) throw new RangeError(`a standard deviation cannot be ${sd}`);
      if (sd === 0) return between(min, max, () => mean);
      const z = truncatedNormal((min - mean) / sd, (max - mean) / sd);
      return between(min, max, (u) => mean + sd * z(u));
    }
    case 'lognormal': {
      const { median: middle, sigma, min = 0, max = Number.POSITIVE_INFINITY } = distribution;
      if (!(middle > 0 && sigma >= 0)) throw new RangeError(`no lognormal has median ${middle} and sigma ${sigma}`);
      if (sigma === 0) return between(min, max, () => middle);
      const standard = (x: number): number => elementary.ln(lanes, x / middle) / sigma;
      const z = truncatedNormal(min <= 0 ? Number.NEGATIVE_INFINITY : standard(min), standard(max));
      return between(min, max, (u) => middle * elementary.exp(lanes, sigma * z(u)));
    }
    case 'discrete':
      return discrete(distribution.values, distribution.weights ?? distribution.values.map(() => 1));
    default: {
      const unknown: never = distribution;
      throw new RangeError(`no distribution ${JSON.stringify(unknown)}`);
    }
  }
};

/** Keeps rounding from carrying a value past a bound. */
const between = (min: number, max: number, quantile: Quantile): Quantile => {
  if (!(min <= max)) throw new RangeError(`bounds in the wrong order: ${min}, ${max}`);
  return (u) => Math.min(max, Math.max(min, quantile(u)));
};

const inOrder = <D extends { min: number; mode: number; max: number }>(distribution: D): D => {
  const { min, mode, max } = distribution;
  if (!(min <= mode && mode <= max))
    throw new RangeError(`the mode must lie between the bounds: ${min}, ${mode}, ${max}`);
  return distribution;
};

const triangular = (min: number, mode: number, max: number): Quantile => {
  inOrder({ min, mode, max });
  if (min === max) return () => min;
  const shareBelowMode = (mode - min) / (max - min);
  return between(min, max, (u) =>
    u < shareBelowMode
      ? min + Math.sqrt(u * (max - min) * (mode - min))
      : max - Math.sqrt((1 - u) * (max - min) * (max - mode)),
  );
};

const stretchedBeta = (alpha: number, beta: number, min: number, max: number): Quantile => {
  const unit = createBeta(alpha, beta);
  return between(min, max, (u) => min + (max - min) * unit.quantile(u));
};

const truncatedNormal = (low: number, high: number): Quantile => {
  const normal = createStandardNormal();
  // In the upper tail the shares crowd below 1 where digits are lost: work in the mirror.
  if (low > 0) {
    const mirror = truncatedNormal(-high, -low);
    return (u) => -mirror(1 - u);
  }
  const from = normal.cumulative(low);
  const to = normal.cumulative(high);
  return (u) => normal.quantile(from + u * (to - from));
};

const discrete = (values: readonly number[], weights: readonly number[]): Quantile => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.length !== values.length || weights.some((weight) => !(weight >= 0)) || !(total > 0)) {
    throw new RangeError('weights must be one a value, none negative, not all zero');
  }
  return (u) => {
    let below = 0;
    const found = values.findIndex((_, k) => {
      below += weights[k]!;
      return u * total < below;
    });
    return values[found === -1 ? weights.findLastIndex((weight) => weight > 0) : found]!;
  };
};
