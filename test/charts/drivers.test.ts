import { describe, expect, it } from 'vitest';
import { driversChart } from '../../src/charts/drivers.ts';
import { narrow, wide } from './examples.ts';

const data = {
  drivers: [
    { label: { en: 'A champion', id: 'Pemimpin penggerak' }, value: 0.42, low: 0.4, high: 0.44 },
    { label: { en: 'Threshold of commitment*', id: 'Ambang komitmen*' }, value: -0.2, low: -0.23, high: -0.17 },
  ],
  lowers: { en: 'more of it lowers', id: 'makin besar, makin turun' },
  raises: { en: 'more of it raises', id: 'makin besar, makin naik' },
};

describe('what drives the outcome', () => {
  it('is a bar an input, to either side of nothing, with its interval', () => {
    expect(driversChart(data, wide)).toMatchSnapshot();
  });

  it('has the names above the bars where there is little room', () => {
    expect(driversChart(data, narrow)).toMatchSnapshot();
  });

  it('reaches as far as the longest interval, to both sides alike', () => {
    const far = { ...data, drivers: [{ ...data.drivers[0]!, value: -0.9, low: -0.95, high: -0.85 }] };
    expect(JSON.stringify(driversChart(far, wide))).toContain('"domain":[-1,1]');
  });
});
