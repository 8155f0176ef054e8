/** Ranks from 1, the smallest first; equal values share the mean of their places. RangeError if a value is NaN. */
export const ranks = (values: ArrayLike<number>): Float64Array => {
  const order = Uint32Array.from({ length: values.length }, (_, k) => k);
  for (let k = 0; k < values.length; k++) {
    if (Number.isNaN(values[k]!)) throw new RangeError(`value ${k} is not a number and has no rank`);
  }
  order.sort((a, b) => values[a]! - values[b]! || a - b);
  const result = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    const shared = (first + 1 + next) / 2;
    for (let k = first; k < next; k++) result[order[k]!] = shared;
    first = next;
  }
  return result;
};
