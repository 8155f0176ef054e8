import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBeta } from '../../src/random/beta.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('a beta distribution', () => {
  it('agrees with its closed forms', () => {
    const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(share, shape, (x, a) => {
        expect(createBeta(a, 1).cumulative(x)).toBeCloseTo(x ** a, 12);
        expect(createBeta(1, a).cumulative(x)).toBeCloseTo(1 - (1 - x) ** a, 12);
        expect(createBeta(2, 3).cumulative(x)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 12);
        expect(createBeta(0.5, 0.5).cumulative(x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
      }),
    );
  });

  it('gives back the share that a quantile was asked for', () => {
    const shape = fc.double({ min: 1, max: 200, noNaN: true });
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        const beta = createBeta(a, b);
        expect(beta.cumulative(beta.quantile(p))).toBeCloseTo(p, 11);
      }),
    );
  });

  it('has its ends at 0 and 1 and nothing outside', () => {
    const beta = createBeta(2, 5);
    expect([beta.quantile(0), beta.quantile(1), beta.quantile(1.5), beta.quantile(NaN)]).toEqual([0, 1, NaN, NaN]);
    expect([beta.cumulative(-1), beta.cumulative(2)]).toEqual([0, 1]);
  });

  it('refuses shapes that are not positive', () => {
    expect(() => createBeta(0, 1)).toThrow(RangeError);
    expect(() => createBeta(1, NaN)).toThrow(RangeError);
  });
});
