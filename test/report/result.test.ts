import { describe, expect, it } from 'vitest';
import { amountOf, bestPolicy, fanOf, meanOf, nowOf, outcomesOf } from '../../src/report/result.ts';
import { policy, scenario } from './content.ts';

describe('readings of a result', () => {
  it('put now where the record ends, if that is within the run', () => {
    const recorded = (month: string) => nowOf({ document: { ...scenario.document, record: { pandemic: month } } });
    expect(recorded('2024-07')).toBe(6);
    expect(recorded('2026-01')).toBeNull();
    expect(recorded('2020-01')).toBeNull();
    expect(nowOf(scenario)).toBeNull();
  });

  it('find the best policy only where it is better by enough', () => {
    const delivered = (policy: (typeof scenario.policies)[number]): number => meanOf(policy, 'delivered');
    expect(bestPolicy(scenario, delivered, 1)?.id).toBe('train');
    expect(bestPolicy(scenario, delivered, 5)).toBeNull();
  });

  it('say money as people do, where it is counted in million rupiah', () => {
    expect(amountOf(scenario, 850)).toEqual({ en: '850 million rupiah', id: 'Rp 850 juta' });
    expect(amountOf(scenario, 1248)).toEqual({ en: '1.2 billion rupiah', id: 'Rp 1,2 miliar' });
    const stocks = { accumulated_cost: { initial: 0, unit: 'programme' } };
    expect(amountOf({ ...scenario, model: { ...scenario.model, stocks } }, 3).id).toBe('3 program');
  });

  it('name what a batch did not keep', () => {
    const bare = { ...policy('bare', 'Bare', 0, 0), outcomes: new Map() };
    expect(() => outcomesOf(bare, 'delivered')).toThrow('bare have no delivered');
    expect(() => fanOf(scenario, { ...bare, cell: { ...bare.cell, bands: {} } })).toThrow('sustainability');
  });
});
