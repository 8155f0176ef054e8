import { expect, it } from 'vitest';
import type { Distribution } from '../../src/model/document.ts';
import { distributionLabel } from '../../src/report/distribution-label.ts';

it.each<readonly [Distribution, string]>([
  [{ distribution: 'uniform', min: 0.5, max: 2 }, '0,5 sampai 2, sama rata'],
  [{ distribution: 'triangular', min: 1, mode: 2, max: 3 }, '1 sampai 3, paling sering 2'],
  [{ distribution: 'normal', mean: 1.5, sd: 0.9, min: 0, max: 4 }, 'normal, 1,5 ± 0,9, dipotong pada 0–4'],
  [{ distribution: 'normal', mean: 1.5, sd: 0.9, min: 0 }, 'normal, 1,5 ± 0,9, dipotong pada 0–∞'],
  [{ distribution: 'lognormal', median: 6, sigma: 0.3 }, 'lognormal, median 6, σ 0,3'],
  [{ distribution: 'discrete', values: [1.5] }, 'selalu 1,5'],
  [{ distribution: 'discrete', values: [48, 60] }, 'salah satu dari 48; 60'],
])('%j reads “%s”', (distribution, id) => {
  expect(distributionLabel(distribution).id).toBe(id);
});
