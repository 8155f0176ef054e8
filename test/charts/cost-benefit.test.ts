import { describe, expect, it } from 'vitest';
import { costBenefitChart } from '../../src/charts/cost-benefit.ts';
import { narrow, policies, wide } from './examples.ts';

const data = {
  reference: policies[0],
  policies: [
    { ...policies[1], cost: { mean: 688, low: 670, high: 705 }, benefit: { mean: 3.2, low: 3.1, high: 3.4 } },
    { ...policies[2], cost: { mean: 494, low: 483, high: 505 }, benefit: { mean: -0.2, low: -0.3, high: -0.1 } },
  ],
  costTitle: { en: 'extra cost, million rupiah', id: 'biaya tambahan, juta rupiah' },
  benefitTitle: { en: 'extra programmes', id: 'tambahan program' },
};

describe('cost against benefit', () => {
  it('sets every policy where its mean differences lie, the reference at nothing', () => {
    expect(costBenefitChart(data, wide)).toMatchSnapshot();
  });

  it('fits a phone, in Indonesian', () => {
    expect(costBenefitChart(data, narrow)).toMatchSnapshot();
  });

  it('can be drawn where no policy changes anything', () => {
    const nothing = { mean: 0, low: 0, high: 0 };
    const spec = costBenefitChart({ ...data, policies: [{ ...policies[1], cost: nothing, benefit: nothing }] }, wide);
    expect(JSON.stringify(spec)).not.toMatch(/null,null|NaN/);
  });
});
