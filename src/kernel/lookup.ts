import type { Lookup } from '../expression/program.ts';
import type { Lanes } from './lanes.ts';

/**
 * A graphical function at x. Within a segment: y₀ + (x − x₀)·slope, with the slope computed once per lookup; at each point
 * exactly its y (but for the last of `extrapolate`, which rounds). Outside the points the kind decides: `continuous` and `discrete` hold the end values, `extrapolate`
 * continues the end segments. NaN in, NaN out. A lookup of one point is that constant for every number.
 */
export const evaluateLookup = <V, M>(o: Lanes<V, M>, lookup: Lookup, x: V): V => {
  const last = lookup.x.length - 1;
  const inside =
    lookup.kind === 'extrapolate'
      ? x
      : o.min(o.max(x, o.constant(lookup.x[0] as number)), o.constant(lookup.x[last] as number));
  const piece = (index: number): V => {
    const x0 = lookup.x[index] as number;
    const y0 = lookup.y[index] as number;
    const slope = lookup.kind === 'discrete' || index === last ? 0 : slopeAfter(lookup, index);
    return o.add(o.constant(y0), o.multiply(o.subtract(inside, o.constant(x0)), o.constant(slope)));
  };
  const count = lookup.kind === 'extrapolate' ? Math.max(last, 1) : last + 1;
  let result = piece(0);
  for (let index = 1; index < count; index += 1) {
    const before = o.less(inside, o.constant(lookup.x[index] as number));
    result = o.select(before, result, piece(index));
  }
  return result;
};

const slopeAfter = (lookup: Lookup, index: number): number =>
  ((lookup.y[index + 1] as number) - (lookup.y[index] as number)) /
  ((lookup.x[index + 1] as number) - (lookup.x[index] as number));
