import { describe, expect, it } from 'vitest';
import { outcomeSharesChart } from '../../src/charts/outcome-shares.ts';
import { narrow, policies, wide } from './examples.ts';

const data = {
  policies: [
    { ...policies[0], of100: { forming: 0, active: 3, weak: 31, dormant: 15, lapsed: 51 } },
    { ...policies[1], of100: { forming: 0, active: 12, weak: 80, dormant: 2, lapsed: 6 } },
  ],
};

describe('outcome shares', () => {
  it('are bars with their numbers and classes in them, or below where there is no room', () => {
    expect(outcomeSharesChart(data, wide)).toMatchSnapshot();
  });

  it('name every class that occurs exactly once a bar, whatever the width', () => {
    for (const frame of [wide, narrow, { ...narrow, width: 200 }]) {
      const text = JSON.stringify(outcomeSharesChart(data, frame));
      const names = frame.language === 'en' ? /(active|weak|dormant|lapsed)"/g : /(aktif|lemah|vakum|berakhir)"/g;
      expect(text.match(names)).toHaveLength(8);
      expect(text).not.toMatch(/forming|penjajakan/);
    }
  });
});
