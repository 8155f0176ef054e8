import { createStandardNormal } from '../../random/normal.ts';

/** A count out of so many, with the interval that the confidence asks for. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** NaN where there was nothing to count. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its score interval (E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212): it
 * stays within 0–1 and holds its confidence for small counts as well.
 */
export const shareOf = (count: number, of: number, confidence: number): Share => {
  if (of === 0) return { count, of, share: Number.NaN, low: 0, high: 1 };
  const z = createStandardNormal().quantile((1 + confidence) / 2);
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { count, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};
