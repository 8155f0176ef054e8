import { elementary } from '../../kernel/elementary/index.ts';
import { createScalarLanes } from '../../kernel/scalar-lanes.ts';

const lanes = createScalarLanes();

/** Natural logarithm and exponential with the same bits on every machine. */
export const ln = (x: number): number => elementary.ln(lanes, x);
export const exp = (x: number): number => elementary.exp(lanes, x);

/** The probability whose odds are eˣ. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));

export const logit = (p: number): number => ln(p / (1 - p));
