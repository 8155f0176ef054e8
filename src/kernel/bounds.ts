import type { ProgramStock } from '../expression/program.ts';

/** A stock may leave its range by this share of the range: what rounding can do to a stock that only approaches its bound. */
const rangeTolerance = 1e-9;

/** The least and most a stock may be; infinite where it has no range. */
export type Bounds = readonly [number, number];

/** What is wrong with the stocks at a moment. */
export interface Fault {
  readonly kind: 'non-finite' | 'out-of-range';
  readonly stock: number;
}

/** The least and most each stock may be before its run counts as out of range. */
export const watchedBounds = (stocks: readonly ProgramStock[]): readonly Bounds[] =>
  stocks.map(({ range }) => {
    if (range === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const slack = rangeTolerance * (range[1] - range[0]);
    return [range[0] - slack, range[1] + slack];
  });

/** The first stock that is not finite, else the first outside its bounds, in the program's order; undefined where all is well. */
export const findFault = (bounds: readonly Bounds[], values: ArrayLike<number>): Fault | undefined => {
  const stocks = bounds.map((_, index) => index);
  const notFinite = stocks.find((index) => !Number.isFinite(values[index]));
  if (notFinite !== undefined) return { kind: 'non-finite', stock: notFinite };
  const outside = stocks.find((index) => {
    const [least, most] = bounds[index] as Bounds;
    const value = values[index] as number;
    return value < least || value > most;
  });
  return outside === undefined ? undefined : { kind: 'out-of-range', stock: outside };
};
