import type { ProgramStock } from '../expression/program.ts';
import { findFault, watchedBounds } from '../kernel/bounds.ts';
import type { RunStatus } from './problem.ts';

/** Watches every stock: the first that is not finite, then the first outside its range, in the program's order. */
export const createWatch = (stocks: readonly ProgramStock[]): ((values: Float64Array, time: number) => RunStatus) => {
  const bounds = watchedBounds(stocks);
  return (values, time) => {
    const fault = findFault(bounds, values);
    if (fault === undefined) return { kind: 'done' };
    return { kind: fault.kind, variable: (stocks[fault.stock] as ProgramStock).name, time };
  };
};
