import type { ProgramStock } from '../expression/program.ts';
import type { RunStatus } from './problem.ts';

/** A stock may leave its range by this share of the range: what rounding can do to a stock that only approaches its bound. */
const rangeTolerance = 1e-9;

/** Watches every stock: the first that is not finite, then the first outside its range, in the program's order. */
export const createWatch = (stocks: readonly ProgramStock[]): ((values: Float64Array, time: number) => RunStatus) => {
  const bounds = stocks.map(({ range }) => {
    if (range === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
    const slack = rangeTolerance * (range[1] - range[0]);
    return [range[0] - slack, range[1] + slack] as const;
  });
  return (values, time) => {
    const notFinite = values.findIndex((value) => !Number.isFinite(value));
    if (notFinite >= 0) return { kind: 'non-finite', variable: (stocks[notFinite] as ProgramStock).name, time };
    const outside = bounds.findIndex(([least, most], index) => {
      const value = values[index] as number;
      return value < least || value > most;
    });
    if (outside >= 0) return { kind: 'out-of-range', variable: (stocks[outside] as ProgramStock).name, time };
    return { kind: 'done' };
  };
};
