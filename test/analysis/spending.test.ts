import { describe, expect, it } from 'vitest';
import { checkBudget } from '../../src/analysis/spending.ts';
import type { Run } from '../../src/simulate/problem.ts';
import { smallModel } from '../scenario/model.ts';

const model = {
  ...smallModel,
  units: { million_rupiah: { en: 'million rupiah', id: 'juta rupiah' } },
  auxiliaries: { policy_spending: { equation: 0, unit: 'million_rupiah/month' } },
};

const run: Run = {
  time: Float64Array.of(0, 1, 2),
  series: new Map([['policy_spending', Float64Array.of(0, 5, 4)]]),
  jumps: [],
  status: { kind: 'done' },
};

describe('the budget of a policy', () => {
  it('is held against the highest rate of spending, in its own unit', () => {
    expect(checkBudget(model, run, { amount: 60, unit: 'million_rupiah/year' })).toEqual({
      limit: 60,
      most: expect.closeTo(60, 10),
      isKept: true,
    });
    expect(checkBudget(model, run, { amount: 59, unit: 'million_rupiah/year' })!.isKept).toBe(false);
    expect(checkBudget(model, run, { amount: 5, unit: 'million_rupiah/month' })!.isKept).toBe(true);
  });

  it('cannot be checked in another unit, or in a model that does not count', () => {
    expect(checkBudget(model, run, { amount: 60, unit: 'million_rupiah' })).toBeNull();
    expect(checkBudget(model, run, { amount: 60, unit: 'nonsense/year' })).toBeNull();
    expect(checkBudget(smallModel, run, { amount: 60, unit: 'million_rupiah/year' })).toBeNull();
    expect(checkBudget(model, { ...run, series: new Map() }, { amount: 1, unit: 'million_rupiah/year' })).toBeNull();
  });
});
