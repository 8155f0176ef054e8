import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalFrequencies } from '../../src/report/natural-frequencies.ts';

describe('natural frequencies', () => {
  it('add up to 100 where the shares add up to 1', () => {
    expect(naturalFrequencies([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(naturalFrequencies([0.005, 0.254, 0.399, 0.131, 0.211])).toEqual([1, 25, 40, 13, 21]);
  });

  it('leave room for failed runs, which have no class', () => {
    expect(naturalFrequencies([0.5, 0.3])).toEqual([50, 30]);
  });

  it('are less than one away from the shares', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, (list) => {
        const sum = list.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const whole = naturalFrequencies(list.map((weight) => weight / sum));
        expect(whole.reduce((total, value) => total + value, 0)).toBe(100);
        for (const [k, value] of whole.entries()) expect(Math.abs(value - (100 * list[k]!) / sum)).toBeLessThan(1);
      }),
    );
  });
});
