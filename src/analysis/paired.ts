/** How one number differs between two policies on the same futures; differences are of the other policy minus the reference. */
export interface PairedDifference {
  readonly mean: number;
  /** Ends of the 90 % interval of the mean, by the normal approximation. */
  readonly low: number;
  readonly high: number;
  /** Between these lie nine in ten of the futures. */
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Shares of the futures in which the number is higher, and lower, under the other policy; the rest do not change. */
  readonly higher: number;
  readonly lower: number;
  /** Futures compared: those that ended well under both. */
  readonly pairs: number;
}

/** 95 % point of the standard normal distribution. */
const ninetyPercent = 1.6448536269514722;

/**
 * Compares two policies run by run: run k of both is the same future, so what the futures have in common cancels out and the interval is far
 * narrower than that of two separate batches (common random numbers). A run that failed under either is NaN there and left out of both.
 * Null where fewer than two pairs are left. RangeError if the lengths differ.
 */
export const pairedDifference = (reference: ArrayLike<number>, other: ArrayLike<number>): PairedDifference | null => {
  if (reference.length !== other.length) throw new RangeError('paired runs must be equally many');
  const differences = Float64Array.from(reference, (value, k) => other[k]! - value).filter(
    (value) => !Number.isNaN(value),
  );
  const pairs = differences.length;
  if (pairs < 2) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / pairs;
  const squares = differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const reach = ninetyPercent * Math.sqrt(squares / (pairs - 1) / pairs);
  const sorted = differences.toSorted();
  return {
    mean,
    low: mean - reach,
    high: mean + reach,
    p05: quantileOfSorted(sorted, 0.05),
    p50: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
    higher: differences.filter((value) => value > 0).length / pairs,
    lower: differences.filter((value) => value < 0).length / pairs,
    pairs,
  };
};

/** The value below which a share of rising values lies, read between neighbours (type 7 of Hyndman & Fan). */
const quantileOfSorted = (sorted: Float64Array, share: number): number => {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
};
