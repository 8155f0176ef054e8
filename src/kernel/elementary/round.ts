import type { Lanes } from '../lanes.ts';

/**
 * The nearest integer, halves away from zero; exact. What rounds to zero keeps its sign, and ±Infinity and NaN stay.
 * (`o.nearest` takes halves to even instead.)
 */
export const round = <V, M>(o: Lanes<V, M>, x: V): V => {
  const whole = o.truncate(x);
  const away = o.lessOrEqual(o.constant(0.5), o.abs(o.subtract(x, whole)));
  return o.select(away, o.add(whole, o.copySign(o.constant(1), x)), whole);
};
