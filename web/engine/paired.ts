import type { Ensemble } from './ensemble.ts';

/** What a policy changes, future by future. */
export interface Paired {
  readonly mean: number;
  /** Half of the 90 % interval of the mean. */
  readonly reach: number;
  /** Share of futures that end higher, 0–1. */
  readonly higher: number;
}

/** 95 % point of the standard normal distribution: both ends of a 90 % interval. */
const ninetyPerCent = 1.6448536269514722;

/** Rounding of a run is no difference. */
const tolerance = 1e-9;

/** Differences of an outcome between two ensembles of the same futures; null where they do not share them. */
export const pairedDifference = (own: Ensemble, without: Ensemble, column: string): Paired | null => {
  const [a, b] = [own.outcomes[column], without.outcomes[column]];
  if (a === undefined || b === undefined || a.length !== b.length) return null;
  const differences = Array.from(a, (value, run) => value - b[run]!).filter(Number.isFinite);
  const count = differences.length;
  if (count < 2) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / count;
  const variance = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (count - 1);
  return {
    mean,
    reach: ninetyPerCent * Math.sqrt(variance / count),
    higher: differences.filter((value) => value > tolerance).length / count,
  };
};
