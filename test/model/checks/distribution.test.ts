import { describe, expect, it } from 'vitest';
import { checkDistribution } from '../../../src/model/checks/distribution.ts';
import type { Distribution } from '../../../src/model/document.ts';

function faults(distribution: Distribution, within: readonly [number, number] | null = null): string[] {
  return checkDistribution(distribution, ['prior'], within).map(
    ({ path, problem }) => `${path.join('.')}: ${problem.en}`,
  );
}

describe('a distribution', () => {
  it.each<[Distribution]>([
    [{ distribution: 'uniform', min: 1, max: 2 }],
    [{ distribution: 'loguniform', min: 0.1, max: 10 }],
    [{ distribution: 'triangular', min: 1, mode: 1, max: 2 }],
    [{ distribution: 'pert', min: 1, mode: 2, max: 2.5 }],
    [{ distribution: 'normal', mean: 0, sd: 1 }],
    [{ distribution: 'lognormal', median: 6, sigma: 0.3, max: 20 }],
    [{ distribution: 'beta', alpha: 2, beta: 5, min: 0, max: 1 }],
    [{ distribution: 'discrete', values: [1, 2], weights: [0, 3] }],
    [{ distribution: 'discrete', values: [1, 2] }],
  ])('%j is one', (distribution) => {
    expect(faults(distribution)).toEqual([]);
  });

  it.each<[Distribution, string]>([
    [{ distribution: 'uniform', min: 2, max: 2 }, 'prior.max: max is 2, not above min 2'],
    [{ distribution: 'loguniform', min: 0, max: 2 }, 'prior.min: min is 0'],
    [{ distribution: 'triangular', min: 1, mode: 3, max: 2 }, 'prior.mode: mode is 3, outside its range'],
    [{ distribution: 'pert', min: 3, mode: 3, max: 2 }, 'prior.max: max is 2, not above min 3'],
    [{ distribution: 'normal', mean: 0, sd: 0 }, 'prior.sd: sd is 0'],
    [{ distribution: 'normal', mean: 0, sd: 1, min: 2, max: 1 }, 'prior.max: max is 1, not above min 2'],
    [{ distribution: 'lognormal', median: -6, sigma: 0.3 }, 'prior.median: median is -6'],
    [{ distribution: 'lognormal', median: 6, sigma: 0.3, max: -1 }, 'prior.max: max is -1'],
    [{ distribution: 'beta', alpha: 0, beta: 5, min: 0, max: 1 }, 'prior.alpha: alpha is 0'],
    [{ distribution: 'discrete', values: [1, 2], weights: [1] }, 'prior.weights: there are 1 weights for 2 values'],
    [{ distribution: 'discrete', values: [1, 2], weights: [-1, 2] }, 'prior.weights: the weights cannot be shares'],
    [{ distribution: 'discrete', values: [1, 2], weights: [0, 0] }, 'prior.weights: the weights cannot be shares'],
  ])('%j is none', (distribution, fault) => {
    expect(faults(distribution)).toEqual([fault]);
  });

  it('may not draw outside bounds that are asked for', () => {
    const grades = [0, 4] as const;
    expect(faults({ distribution: 'normal', mean: 2, sd: 1, min: 0, max: 4 }, grades)).toEqual([]);
    expect(faults({ distribution: 'discrete', values: [0, 4, 2] }, grades)).toEqual([]);
    const [fault] = checkDistribution({ distribution: 'normal', mean: 2, sd: 1, min: 0 }, [], grades);
    expect(fault?.problem.en).toBe('it can draw values outside 0 to 4');
    expect(fault?.mend.en).toBe('Keep it inside with max: 4.');
    expect(faults({ distribution: 'lognormal', median: 1, sigma: 1 }, grades)).toHaveLength(1);
    expect(faults({ distribution: 'discrete', values: [1, 5] }, grades)).toHaveLength(1);
  });
});
