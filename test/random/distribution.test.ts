import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/model/document.ts';
import { median, prepareQuantile } from '../../src/random/distribution.ts';

const examples: readonly Distribution[] = [
  { distribution: 'uniform', min: -2, max: 6 },
  { distribution: 'loguniform', min: 1, max: 100 },
  { distribution: 'triangular', min: 0, mode: 1, max: 4 },
  { distribution: 'pert', min: 0, mode: 1, max: 4 },
  { distribution: 'normal', mean: 3, sd: 2 },
  { distribution: 'normal', mean: 1.2, sd: 0.8, min: 0, max: 4 },
  { distribution: 'lognormal', median: 6, sigma: 0.3 },
  { distribution: 'lognormal', median: 6, sigma: 0.3, min: 5, max: 7 },
  { distribution: 'beta', alpha: 2, beta: 3, min: -1, max: 1 },
  { distribution: 'discrete', values: [1, 2, 5], weights: [1, 2, 1] },
];

describe('the median of a distribution', () => {
  it.each([
    [examples[0]!, 2],
    [examples[1]!, 10],
    [examples[2]!, 4 - Math.sqrt(6)],
    [examples[4]!, 3],
    // Φ⁻¹((Φ(−1.5) + Φ(3.5)) / 2), worked out with Python's statistics.NormalDist.
    [examples[5]!, 1.2668287252856767],
    [examples[6]!, 6],
    [examples[9]!, 2],
  ])('of %j is %d', (distribution, expected) => {
    expect(median(distribution)).toBeCloseTo(expected, 12);
  });

  it('is exact where the distribution names it', () => {
    expect(median({ distribution: 'lognormal', median: 0.3, sigma: 1 })).toBe(0.3);
    expect(median({ distribution: 'normal', mean: 0.7, sd: 0.1 })).toBe(0.7);
  });

  it('of a pert splits it in halves', () => {
    // A pert of 0, 1, 4 is a beta of 2 and 4, stretched: I_x(2, 4) = 10x² − 20x³ + 15x⁴ − 4x⁵.
    const x = median(examples[3]!) / 4;
    expect(10 * x ** 2 - 20 * x ** 3 + 15 * x ** 4 - 4 * x ** 5).toBeCloseTo(0.5, 12);
  });
});

describe('a quantile', () => {
  it('rises with the share and stays within the bounds', () => {
    const share = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((k) => (k + 0.5) / 2 ** 32);
    fc.assert(
      fc.property(fc.constantFrom(...examples), share, share, (distribution, u, v) => {
        const quantile = prepareQuantile(distribution);
        const [low, high] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
        expect(low).toBeLessThanOrEqual(high);
        if ('min' in distribution) expect(low).toBeGreaterThanOrEqual(distribution.min!);
        if ('max' in distribution) expect(high).toBeLessThanOrEqual(distribution.max!);
      }),
    );
  });

  it('draws discrete values by their weights, and never one of weight zero', () => {
    const quantile = prepareQuantile({ distribution: 'discrete', values: [1, 2, 5, 9], weights: [1, 2, 1, 0] });
    expect([0.01, 0.24, 0.26, 0.74, 0.76, 1].map(quantile)).toEqual([1, 1, 2, 2, 5, 5]);
  });

  it('keeps its digits when only the far tail is left', () => {
    const upper = prepareQuantile({ distribution: 'normal', mean: 0, sd: 1, min: 9, max: 10 });
    const lower = prepareQuantile({ distribution: 'normal', mean: 0, sd: 1, min: -10, max: -9 });
    expect(upper(0.25)).toBe(-lower(0.75));
    // Half of what lies above 9 lies below 9.0758…: Φ(−9.0758) / Φ(−9) = 0.5.
    expect(upper(0.5)).toBeGreaterThan(9.07);
    expect(upper(0.5)).toBeLessThan(9.08);
  });

  it('of a distribution without width is its one value', () => {
    const points: Distribution[] = [
      { distribution: 'uniform', min: 2, max: 2 },
      { distribution: 'triangular', min: 2, mode: 2, max: 2 },
      { distribution: 'pert', min: 2, mode: 2, max: 2 },
      { distribution: 'normal', mean: 2, sd: 0 },
      { distribution: 'lognormal', median: 2, sigma: 0 },
      { distribution: 'discrete', values: [2] },
    ];
    for (const point of points) expect([0.1, 0.5, 0.9].map(prepareQuantile(point))).toEqual([2, 2, 2]);
  });

  it.each<Distribution>([
    { distribution: 'uniform', min: 1, max: 0 },
    { distribution: 'loguniform', min: 0, max: 1 },
    { distribution: 'triangular', min: 0, mode: 2, max: 1 },
    { distribution: 'pert', min: 0, mode: 2, max: 1 },
    { distribution: 'normal', mean: 0, sd: -1 },
    { distribution: 'lognormal', median: 0, sigma: 1 },
    { distribution: 'beta', alpha: 0, beta: 1, min: 0, max: 1 },
    { distribution: 'discrete', values: [1, 2], weights: [1] },
    { distribution: 'discrete', values: [1], weights: [0] },
  ])('of %j is refused', (distribution) => {
    expect(() => prepareQuantile(distribution)).toThrow(RangeError);
  });
});
