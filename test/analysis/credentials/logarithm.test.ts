import { expect, it } from 'vitest';
import { exp, ln, logistic, logit } from '../../../src/analysis/credentials/logarithm.ts';

it('logarithm, exponential and odds undo each other', () => {
  expect(ln(exp(1.7))).toBeCloseTo(1.7, 14);
  expect(logit(logistic(-2.3))).toBeCloseTo(-2.3, 12);
  expect(logistic(0)).toBe(0.5);
});
