import { describe, expect, it } from 'vitest';
import { logistic, logit } from '../../../src/analysis/credentials/logarithm.ts';
import { fitCurve } from '../../../src/analysis/credentials/logistic-curve.ts';

describe('a logistic curve', () => {
  it('finds the slope that points were made with', () => {
    const points = Array.from({ length: 4001 }, (_, k) => {
      const x = (k - 2000) / 500;
      return { x, y: logistic(0.5 + 1.2 * x) };
    });
    const curve = fitCurve(points);
    expect(logit(curve(0))).toBeCloseTo(0.5, 2);
    expect(logit(curve(1))).toBeCloseTo(1.7, 2);
  });

  it('stays off certainty where a few points are parted without error', () => {
    const curve = fitCurve([
      { x: -1, y: 0 },
      { x: -2, y: 0 },
      { x: 1, y: 1 },
      { x: 2, y: 1 },
    ]);
    expect(curve(2)).toBeGreaterThan(0.8);
    expect(curve(2)).toBeLessThan(0.999);
    expect(curve(-2)).toBeCloseTo(1 - curve(2), 6);
  });
});
