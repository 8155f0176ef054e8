import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../src/expression/program.ts';
import { evaluateLookup, tabulate } from '../../src/kernel/lookup.ts';
import { createScalarLanes } from '../../src/kernel/scalar-lanes.ts';

const lanes = createScalarLanes();
const at = (lookup: Lookup, x: number) => evaluateLookup(lanes, lookup, x);
const points = { name: 'effect', x: [0, 1, 3], y: [2, 4, 0] };

describe('a lookup', () => {
  it('gives exactly the y of each of its points', () => {
    const lookups = fc
      .uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 })
      .chain((x) =>
        fc.record({
          x: fc.constant(x.map((value) => value + 0).toSorted((a, b) => a - b)),
          y: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: x.length, maxLength: x.length }),
          kind: fc.constantFrom('continuous' as const, 'discrete' as const),
        }),
      )
      .filter(({ x }) => x.every((value, index) => index === 0 || value > (x[index - 1] as number) + 1e-6));
    fc.assert(
      fc.property(lookups, (lookup) => {
        lookup.x.forEach((x, index) => {
          expect(at({ name: 'any', ...lookup }, x) + 0).toBe((lookup.y[index] as number) + 0);
        });
      }),
    );
  });

  it('runs straight from point to point', () => {
    expect(at({ ...points, kind: 'continuous' }, 0.5)).toBe(3);
    expect(at({ ...points, kind: 'continuous' }, 2)).toBe(2);
  });

  it('holds its end values, or continues its ends, or steps', () => {
    expect(at({ ...points, kind: 'continuous' }, -9)).toBe(2);
    expect(at({ ...points, kind: 'continuous' }, 9)).toBe(0);
    expect(at({ ...points, kind: 'extrapolate' }, -1)).toBe(0);
    expect(at({ ...points, kind: 'extrapolate' }, 4)).toBe(-2);
    expect(at({ ...points, kind: 'discrete' }, 0.999)).toBe(2);
    expect(at({ ...points, kind: 'discrete' }, 1)).toBe(4);
    expect(at({ ...points, kind: 'discrete' }, 99)).toBe(0);
  });

  it('of one point is a constant', () => {
    const one = { name: 'one', x: [3], y: [7] };
    for (const kind of ['continuous', 'extrapolate', 'discrete'] as const) {
      expect(at({ ...one, kind }, -5)).toBe(7);
      expect(at({ ...one, kind }, 5)).toBe(7);
    }
  });

  it('gives NaN for NaN and its end values at the infinities', () => {
    for (const kind of ['continuous', 'extrapolate', 'discrete'] as const) {
      expect(at({ ...points, kind }, Number.NaN)).toBeNaN();
    }
    expect(at({ ...points, kind: 'continuous' }, Number.POSITIVE_INFINITY)).toBe(0);
    expect(at({ ...points, kind: 'continuous' }, Number.NEGATIVE_INFINITY)).toBe(2);
  });

  it('gives the same bits whether its pieces are tried in a row or searched', () => {
    const x = Array.from({ length: 50 }, (_, index) => index * 0.37 - 3);
    const y = x.map((value, index) => value * value - 0.1 * index);
    const asked = fc.oneof(fc.double(), fc.double({ min: -4, max: 20, noNaN: true }), fc.constantFrom(...x));
    fc.assert(
      fc.property(
        fc.constantFrom('continuous', 'extrapolate', 'discrete'),
        fc.integer({ min: 1, max: 50 }),
        asked,
        (kind, points, value) => {
          const lookup = { name: 'any', x: x.slice(0, points), y: y.slice(0, points), kind } as const;
          expect(at(tabulate(lookup), value)).toBe(at(lookup, value));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
