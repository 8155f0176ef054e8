import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCalendarMonth,
  monthAfter,
  monthLabel,
  monthsBetween,
  shortMonthLabel,
} from '../../src/scenario/calendar.ts';

describe('a calendar month', () => {
  it('is a year of four digits and a month of two', () => {
    expect(['2017-10', '0000-01', '9999-12'].map(isCalendarMonth)).toEqual([true, true, true]);
    expect(['2017-13', '2017-00', '17-10', '2017-1', '2017', ' 2017-10', '2017-10-01'].some(isCalendarMonth)).toBe(
      false,
    );
  });

  it('moves across years in both directions', () => {
    expect(monthAfter('2017-10', 0)).toBe('2017-10');
    expect(monthAfter('2017-10', 3)).toBe('2018-01');
    expect(monthAfter('2017-10', 60)).toBe('2022-10');
    expect(monthAfter('2017-10', -10)).toBe('2016-12');
  });

  it('counts part of a month as the month it falls in', () => {
    expect(monthAfter('2017-10', 2.99)).toBe('2017-12');
  });

  it('measures the distance that moving covers', () => {
    const month = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, index]) => `${year}-${String(index).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, fc.integer({ min: -1200, max: 1200 }), (from, offset) => {
        expect(monthsBetween(from, monthAfter(from, offset))).toBe(offset);
      }),
    );
  });

  it('is written out in both languages', () => {
    expect(monthLabel('2022-10')).toEqual({ en: 'October 2022', id: 'Oktober 2022' });
    expect(shortMonthLabel('2019-08')).toEqual({ en: 'Aug 2019', id: 'Agu 2019' });
  });

  it('refuses what is no month', () => {
    expect(() => monthAfter('2017-13', 1)).toThrow(RangeError);
  });
});
