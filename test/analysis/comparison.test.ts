import { expect, it } from 'vitest';
import { differenceOf, figuresOf } from '../../src/analysis/comparison.ts';
import type { Judgement } from '../../src/analysis/judgement.ts';

const judgement: Judgement = {
  outcome: { class: 'weak', since: 0, history: [{ class: 'weak', from: 0 }], sustainability: { end: 60, mean: 50 } },
  delivered: 8,
  spent: 300,
};

it('runs are compared figure by figure', () => {
  const figures = figuresOf(judgement);
  expect(figures).toEqual({ end: 60, mean: 50, delivered: 8, spent: 300 });
  expect(differenceOf(figures, { end: 10, mean: 55, delivered: 2, spent: 100 })).toEqual({
    end: 50,
    mean: -5,
    delivered: 6,
    spent: 200,
  });
});

it('a run without an outcome has no figures, and no difference from any', () => {
  const failed = figuresOf({ ...judgement, outcome: null });
  expect(failed).toEqual({ end: null, mean: null, delivered: null, spent: null });
  expect(differenceOf(figuresOf(judgement), failed)).toEqual(failed);
  expect(differenceOf(figuresOf({ ...judgement, spent: null }), figuresOf(judgement)).spent).toBeNull();
});
