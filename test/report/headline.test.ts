import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import { policy, scenario } from './content.ts';

describe('the headline', () => {
  it('says how often the partnership is at work at the end, and what the best policy changes', () => {
    expect(headlineOf(scenario)).toEqual({
      en: 'In January 2026 the partnership is at work in 40 of 100 possible futures, and in 80 under “Train”.',
      id: 'Pada Januari 2026 kemitraan berjalan dalam 40 dari 100 kemungkinan masa depan, dan dalam 80 dengan “Train”.',
    });
  });

  it('praises no policy that changes nothing', () => {
    const same = {
      ...scenario,
      policies: [policy('baseline', 'Baseline', 0, 0), policy('train', 'Train', 0, 0)] as const,
    };
    expect(headlineOf(same).en).toBe('In January 2026 the partnership is at work in 40 of 100 possible futures.');
  });

  it('names the reference where it is a policy itself', () => {
    const two = { ...scenario, policies: [policy('push', 'Push', 10, 0), policy('train', 'Train', 20, 0)] as const };
    expect(headlineOf(two).en).toContain('in 60 of 100 possible futures under “Push”, and in 80 under “Train”');
  });
});
