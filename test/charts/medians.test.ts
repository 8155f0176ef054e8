import { describe, expect, it } from 'vitest';
import { mediansChart } from '../../src/charts/medians.ts';
import { axis, fanTo, narrow, policies, wide } from './examples.ts';

const data = {
  ...axis,
  policies: policies.map((policy, k) => ({ ...policy, fan: fanTo([13, 63, 21][k]!) })),
  marks: [{ month: 11, text: 'Change of leader' }],
};

describe('the medians of all policies', () => {
  it('stand in one plot, each named where it ends', () => {
    expect(mediansChart(data, wide)).toMatchSnapshot();
  });

  it('stand in the plot of a phone, in Indonesian', () => {
    expect(mediansChart(data, narrow)).toMatchSnapshot();
  });
});
