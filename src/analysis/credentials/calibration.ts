import { isWorking } from '../observed.ts';
import { type CaseForecast, type Coding, codingsOf } from './codings.ts';
import { exp, ln } from './logarithm.ts';
import { type Gain, gainOf, mean, meanScores, type Scores, scoreOf } from './score.ts';
import type { Thresholds } from './thresholds.ts';

/** What the labels say about one parameter that all cases share. */
export interface PosteriorParameter {
  readonly name: string;
  /** Mean and spread before and after the labels are taken into account. */
  readonly prior: { readonly mean: number; readonly spread: number };
  readonly posterior: { readonly mean: number; readonly spread: number };
  /** By how many prior spreads the mean moves, and what is left of the spread. */
  readonly shift: number;
  readonly narrowing: number;
  /** Shift over its Monte Carlo error: below about 3 the draws cannot tell it from none. */
  readonly strength: number;
  /** Log likelihood by fifths of the prior, from low to high, less the best of them. All else is averaged over, so it is marginal. */
  readonly profile: readonly number[];
}

/** What a calibration on the cases would be worth. */
export interface Calibration {
  readonly seed: string;
  readonly runs: number;
  readonly codings: number;
  /** Draws that the weights leave in effect (Kish): (Σw)² / Σw². */
  readonly effectiveRuns: number;
  /** The handful that moves most; the others move less. */
  readonly parameters: readonly PosteriorParameter[];
  /** Parameters whose shift the draws can tell from none, out of how many. */
  readonly identified: { readonly count: number; readonly of: number };
  /** Each coding predicted with weights from the others, and with none. */
  readonly leaveOneOut: Scores;
  readonly uncalibrated: Scores;
  readonly gain: Gain;
  /** Log likelihood of the labels in halves of the draws: how far another start agrees. */
  readonly starts: readonly { readonly logLikelihood: number; readonly shifts: readonly number[] }[];
  /** Worth adopting: out-of-sample scores improve beyond chance. */
  readonly adopt: boolean;
}

/** Forecasts of all cases with the parameters that each run shares between them. */
export interface CalibrationDraws {
  readonly forecasts: readonly CaseForecast[];
  /** Values by parameter, one a run. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
  readonly seed: string;
}

const handful = 5;
/** What rounding leaves of the spread of a constant. */
const leastSpread = 1e-9;
const fifths = 5;
/** A Monte Carlo z below this is no shift: with two hundred parameters some reach 2.5 by luck. */
const clearStrength = 3.5;

/**
 * Weighs draws from the prior by the likelihood of the labels (importance sampling).
 *
 * ```
 * run r of every case: the same parameters, traits of its own ─→ works or not ─→ p(label | run), labels wrong with a known probability
 * product over codings ─→ weight of r ─→ posterior of parameters
 *   leaving one out ────→ weights from the others ─→ its forecast
 * ```
 *
 * Traits differ between cases and are independent given the parameters, so each factor is an unbiased estimate of its coding's likelihood and the
 * weights are those of a pseudo-marginal posterior (C. Andrieu and G. O. Roberts, Annals of Statistics 37 (2009)). Nothing is optimised, so nothing can stick in a local best.
 */
export const calibrate = ({ forecasts, parameters, seed }: CalibrationDraws, thresholds: Thresholds): Calibration => {
  const codings = codingsOf(forecasts);
  const runs = forecasts[0]!.runs;
  const factors = codings.map((coding) => likelihoods(coding, runs, thresholds.label_error));
  const all = weightsOf(factors);
  const posteriors = [...parameters]
    .map(([name, values]) => posteriorOf(name, values, all))
    .filter(({ prior }) => prior.spread > leastSpread * Math.abs(prior.mean));
  const strongest = posteriors.toSorted((a, b) => b.strength - a.strength).slice(0, handful);
  const without = codings.map((_, k) => weightsOf(factors.filter((__, other) => other !== k)));
  const score = (weights: (k: number) => ArrayLike<number>): readonly Scores[] =>
    codings.map(({ members }, k) => meanScores(members.map((member) => scoreMember(member, weights(k)))));
  const even = new Float64Array(runs).fill(1 / runs);
  const [own, plain] = [score((k) => without[k]!), score(() => even)];
  const gain = gainOf(
    own.map(({ logScore }, k) => logScore - plain[k]!.logScore),
    thresholds.confidence,
  );
  return {
    seed,
    runs,
    codings: codings.length,
    effectiveRuns: 1 / all.reduce((sum, weight) => sum + weight * weight, 0),
    parameters: strongest,
    identified: { count: posteriors.filter(({ strength }) => strength >= clearStrength).length, of: posteriors.length },
    leaveOneOut: meanScores(own),
    uncalibrated: meanScores(plain),
    gain,
    starts: [0, 1].map((half) => {
      const part = factors.map((factor) => factor.filter((_, run) => run % 2 === half));
      const weights = weightsOf(part);
      return {
        logLikelihood: logLikelihood(part),
        shifts: strongest.map(
          ({ name }) =>
            posteriorOf(
              name,
              parameters.get(name)!.filter((_, run) => run % 2 === half),
              weights,
            ).shift,
        ),
      };
    }),
    adopt: gain.low > 0,
  };
};

/** Probability of a coding's label in each run: the mean over its members, each label wrong with a probability. */
const likelihoods = ({ members }: Coding, runs: number, error: number): Float64Array =>
  Float64Array.from({ length: runs }, (_, run) =>
    mean(
      members.map(({ workingByRun, observed }) => {
        const works = workingByRun[run]!;
        const right = isWorking(observed) ? works : 1 - works;
        return right * (1 - error) + (1 - right) * error;
      }),
    ),
  );

/** Products over codings, scaled to sum to one. */
const weightsOf = (factors: readonly Float64Array[]): Float64Array => {
  const logs = logsOf(factors);
  const most = logs.reduce((best, log) => Math.max(best, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const logsOf = (factors: readonly Float64Array[]): Float64Array =>
  Float64Array.from({ length: factors[0]!.length }, (_, run) =>
    factors.reduce((sum, factor) => sum + ln(factor[run]!), 0),
  );

const logLikelihood = (factors: readonly Float64Array[]): number => ln(mean([...logsOf(factors)].map(exp)));

/** How a member is predicted by weighted runs; nothing is impossible because the draws did not show it. */
const scoreMember = ({ workingByRun, observed }: CaseForecast, weights: ArrayLike<number>): Scores => {
  const share = workingByRun.reduce((sum, works, run) => sum + works * weights[run]!, 0);
  return scoreOf([{ yes: isWorking(observed) ? 1 : 0, probability: Math.min(0.999, Math.max(0.001, share)) }]);
};

const posteriorOf = (name: string, values: Float64Array, weights: Float64Array): PosteriorParameter => {
  const even = new Float64Array(values.length).fill(1 / values.length);
  const [prior, posterior] = [momentsOf(values, even), momentsOf(values, weights)];
  const shift = (posterior.mean - prior.mean) / prior.spread;
  // Variance of a self-normalised weighted mean.
  const variance = values.reduce((sum, value, run) => {
    const part = weights[run]! * (value - posterior.mean);
    return sum + part * part;
  }, 0);
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const profile = Array.from({ length: fifths }, (_, part) => {
    const chosen = order.slice(
      Math.floor((part * order.length) / fifths),
      Math.floor(((part + 1) * order.length) / fifths),
    );
    return ln(mean(chosen.map((run) => weights[run]!)));
  });
  const best = Math.max(...profile);
  return {
    name,
    prior,
    posterior,
    shift,
    narrowing: posterior.spread / prior.spread,
    strength: Math.abs(posterior.mean - prior.mean) / Math.sqrt(variance),
    profile: profile.map((log) => log - best),
  };
};

const momentsOf = (values: Float64Array, weights: ArrayLike<number>) => {
  const middle = values.reduce((sum, value, run) => sum + value * weights[run]!, 0);
  const variance = values.reduce((sum, value, run) => sum + (value - middle) * (value - middle) * weights[run]!, 0);
  return { mean: middle, spread: Math.sqrt(variance) };
};
