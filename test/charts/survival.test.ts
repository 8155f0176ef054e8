import { describe, expect, it } from 'vitest';
import { survivalChart } from '../../src/charts/survival.ts';
import { axis, narrow, policies, wide } from './examples.ts';

const data = {
  ...axis,
  policies: policies.map((policy, k) => ({
    ...policy,
    share: axis.time.map((month) => 1 - (month / 24) * [0.66, 0.08, 0.64][k]!),
  })),
};

describe('survival', () => {
  it('is drawn in per cent, written as English does', () => {
    const spec = survivalChart(data, wide);
    expect(JSON.stringify(spec)).toContain("'100 %'");
    expect(spec).toMatchSnapshot();
  });

  it('is drawn in per cent, written as Indonesian does', () => {
    const spec = survivalChart(data, narrow);
    expect(JSON.stringify(spec)).toContain("'100%'");
    expect(spec).toMatchSnapshot();
  });
});
