import type { Lanes } from '../lanes.ts';
import { sineOfSize } from './sine.ts';

/**
 * The sine of x radians for every x, however large; NaN of ±Infinity and NaN, and a zero keeps its sign. Measured
 * against 113-bit arithmetic over 2,000,000 points: 0.798 ulp. Method and sources in `sine.ts` and `quarter-turns.ts`.
 */
export const sin = <V, M>(o: Lanes<V, M>, x: V): V => o.multiply(sineOfSize(o, x, 0), o.copySign(o.constant(1), x));
