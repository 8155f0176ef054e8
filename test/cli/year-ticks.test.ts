import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearTicks } from '../../src/cli/year-ticks.ts';

const years = (from: string, months: number, columns: number): readonly number[] =>
  yearTicks(from, months, columns).map(({ year }) => year);

describe('the years under an axis', () => {
  it('stand at their Januaries', () => {
    expect(yearTicks('2017-10', 36, 73)).toEqual([
      { column: 6, year: 2018 },
      { column: 30, year: 2019 },
      { column: 54, year: 2020 },
    ]);
  });

  it('are thinned to round steps where there are many', () => {
    expect(years('2017-10', 120, 40)).toEqual([2018, 2020, 2022, 2024, 2026]);
    expect(years('1960-06', 744, 76)).toEqual([1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  });

  it('never touch one another nor the edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 30, max: 110 }), (months, columns) => {
        const ticks = yearTicks('2017-10', months, columns);
        expect(ticks.every(({ column }) => column >= 1 && column <= columns - 3)).toBe(true);
        expect(ticks.every(({ column }, k) => k === 0 || column - ticks[k - 1]!.column >= 5)).toBe(true);
      }),
    );
  });
});
