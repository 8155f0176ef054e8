import type { Lanes } from './lanes.ts';

/**
 * A fixed delay as a run begins: its length in whole steps, at least one, and what it gives out until then. Where its length is
 * not a number it has no length, and gives out none.
 */
export const beginFixedDelay = <V, M>(
  o: Lanes<V, M>,
  delay: V,
  dt: V,
  initial: V,
): { readonly length: V; readonly initial: V } => {
  const length = o.max(o.floor(o.add(o.divide(delay, dt), o.constant(0.5))), o.constant(1));
  return { length, initial: o.select(o.equal(length, length), initial, o.constant(Number.NaN)) };
};
