import { createStandardNormal } from '../../random/normal.ts';
import { ln } from './logarithm.ts';

/** How probabilities of a yes did against answers: mean log probability of what happened (nearer 0 is better), mean squared error. */
export interface Scores {
  readonly logScore: number;
  readonly brier: number;
  /** Share of answers that the likelier side gave. */
  readonly accuracy: number;
}

/** A forecast and how far the answer was yes: ½ where two readings of one coding differ. */
export interface Forecast {
  readonly yes: number;
  readonly probability: number;
}

export const logOf = ({ yes, probability }: Forecast): number =>
  (yes > 0 ? yes * ln(probability) : 0) + (yes < 1 ? (1 - yes) * ln(1 - probability) : 0);

const squareOf = ({ yes, probability: p }: Forecast): number => yes * (1 - p) * (1 - p) + (1 - yes) * p * p;

/** Scores forecasts of probabilities strictly between 0 and 1. */
export const scoreOf = (forecasts: readonly Forecast[]): Scores => ({
  logScore: mean(forecasts.map(logOf)),
  brier: mean(forecasts.map(squareOf)),
  accuracy: mean(forecasts.map(({ yes, probability }) => (probability > 0.5 ? yes : 1 - yes))),
});

/** The scores of codings as if each were one forecast, however many members it has. */
export const meanScores = (scores: readonly Scores[]): Scores => ({
  logScore: mean(scores.map(({ logScore }) => logScore)),
  brier: mean(scores.map(({ brier }) => brier)),
  accuracy: mean(scores.map(({ accuracy }) => accuracy)),
});

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A mean gain with its interval from the spread over codings. */
export interface Gain {
  readonly mean: number;
  readonly spread: number;
  readonly low: number;
  readonly high: number;
}

export const gainOf = (gains: readonly number[], confidence: number): Gain => {
  const middle = mean(gains);
  const variance = gains.reduce((sum, gain) => sum + (gain - middle) * (gain - middle), 0) / (gains.length - 1);
  const spread = Math.sqrt(variance);
  const half = (normal((1 + confidence) / 2) * spread) / Math.sqrt(gains.length);
  return { mean: middle, spread, low: middle - half, high: middle + half };
};

/** What so many codings can tell, were the forecasts right. */
export interface Power {
  /** Mean gain a coding over the null rule that the forecasts expect of themselves. */
  readonly expectedGain: number;
  readonly spread: number;
  /** Probability that a one-sided test at `1 − confidence` would see that gain in so many codings. */
  readonly power: number;
  /** Codings it would take to see it with the power asked for. */
  readonly codingsNeeded: number;
  /** The smallest mean gain that so many codings would show with the power asked for. */
  readonly detectable: number;
}

/** Normal approximation: the gain of each coding has two values, with the forecast's own probabilities. */
export const powerOf = (
  pairs: readonly { readonly probability: number; readonly null: number }[],
  confidence: number,
  power: number,
): Power => {
  const moments = pairs.map(({ probability: p, null: q }) => {
    const yes = ln(p / q);
    const no = ln((1 - p) / (1 - q));
    const expected = p * yes + (1 - p) * no;
    return { expected, variance: p * (1 - p) * (yes - no) * (yes - no) };
  });
  const expectedGain = mean(moments.map(({ expected }) => expected));
  const spread = Math.sqrt(mean(moments.map(({ variance }) => variance)));
  const n = pairs.length;
  const critical = normal(confidence);
  const beyond = normal(power);
  const needed = ((critical + beyond) * spread) / expectedGain;
  return {
    expectedGain,
    spread,
    power: createStandardNormal().cumulative((expectedGain * Math.sqrt(n)) / spread - critical),
    codingsNeeded: Math.ceil(needed * needed),
    detectable: ((critical + beyond) * spread) / Math.sqrt(n),
  };
};

const normal = (share: number): number => createStandardNormal().quantile(share);
