import { selectRanks } from './select.ts';

/**
 * Quantiles of the first `count` values, which are rearranged: between two ranks they are interpolated in proportion (type 7 of R. J. Hyndman and
 * Y. Fan, The American Statistician 50 (1996) 361–365, the default of R and NumPy). NaN where there is no value. `probabilities` rise.
 */
export const quantilesOf = (
  values: Float64Array,
  count: number,
  probabilities: readonly number[],
): readonly number[] => {
  if (count === 0) return probabilities.map(() => Number.NaN);
  const places = probabilities.map((p) => p * (count - 1));
  const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))].sort((a, b) => a - b);
  selectRanks(values.subarray(0, count), ranks);
  return places.map((place) => {
    const low = values[Math.floor(place)]!;
    return low + (place - Math.floor(place)) * (values[Math.ceil(place)]! - low);
  });
};
