import { describe, expect, it } from 'vitest';
import { differencesChart } from '../../src/charts/differences.ts';
import { narrow, policies, wide } from './examples.ts';

const data = {
  policies: [
    { ...policies[1], mean: 37.2, low: 35.8, high: 38.5, p05: 10.4, p95: 62 },
    { ...policies[2], mean: 1, low: 0.7, high: 1.3, p05: -2, p95: 3 },
  ],
  reference: { en: 'same as Baseline', id: 'sama dengan Garis dasar' },
};

describe('differences to the reference', () => {
  it('show mean, interval and nine in ten futures around a line for no change', () => {
    expect(differencesChart(data, wide)).toMatchSnapshot();
  });

  it('have the names above where there is little room', () => {
    expect(differencesChart(data, narrow)).toMatchSnapshot();
  });
});
