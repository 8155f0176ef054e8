/**
 * Puts the k-th smallest value at place k for every rank asked for, and nothing else in order: selection by quickselect
 * (C. A. R. Hoare, Communications of the ACM 4 (1961) 321–322), going down only where a rank is wanted. `ranks` rise. No value
 * may be NaN.
 *
 * Ten ranks of 10,000 values cost a tenth of a sort.
 */
export const selectRanks = (values: Float64Array, ranks: readonly number[]): void => {
  select(values, 0, values.length - 1, ranks, 0, ranks.length);
};

/** The ranks from place `least` up to `most` of the list lie between `left` and `right`. */
const select = (
  values: Float64Array,
  left: number,
  right: number,
  ranks: readonly number[],
  least: number,
  most: number,
): void => {
  let low = left;
  let high = right;
  let from = least;
  let to = most;
  while (low < high && from < to) {
    const pivot = medianOfThree(values, low, high);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swapped = values[i]!;
        values[i] = values[j]!;
        values[j] = swapped;
        i++;
        j--;
      }
    }
    // Now low … j are at most the pivot, i … high at least, and what lies between equals it.
    let below = from;
    while (below < to && ranks[below]! <= j) below++;
    let above = below;
    while (above < to && ranks[above]! < i) above++;
    if (above < to) {
      if (from < below) select(values, low, j, ranks, from, below);
      low = i;
      from = above;
    } else {
      high = j;
      to = below;
    }
  }
};

const medianOfThree = (values: Float64Array, low: number, high: number): number => {
  const a = values[low]!;
  const b = values[(low + high) >>> 1]!;
  const c = values[high]!;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
};
