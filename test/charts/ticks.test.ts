import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTicks } from '../../src/charts/ticks.ts';

describe('ticks', () => {
  it('are round and reach over the stretch', () => {
    expect(roundTicks(0, 688, 6)).toEqual({ values: [0, 200, 400, 600, 800], digits: 0 });
    expect(roundTicks(-0.2, 3.4, 5)).toEqual({ values: [-1, 0, 1, 2, 3, 4], digits: 0 });
    expect(roundTicks(0, 0.37, 4)).toEqual({ values: [0, 0.1, 0.2, 0.3, 0.4], digits: 1 });
  });

  it('exist around a single value', () => {
    expect(roundTicks(5, 5, 4).values.length).toBeGreaterThan(1);
  });

  it('cover any stretch with a handful of rising values', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        number,
        fc.double({ min: 1e-4, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (low, length, count) => {
          const { values } = roundTicks(low, low + length, count);
          expect(values[0]!).toBeLessThanOrEqual(low + length * 1e-6);
          expect(values.at(-1)!).toBeGreaterThanOrEqual(low + length * (1 - 1e-6));
          expect(values.length).toBeLessThanOrEqual(count + 3);
          for (const [k, value] of values.slice(1).entries()) expect(value).toBeGreaterThan(values[k]!);
        },
      ),
    );
  });
});
