import { monthOfYear, shortMonthOfYear } from '../messages/calendar.ts';
import type { Text } from '../messages/text.ts';

/** A month of the calendar as scenarios write it: `2017-10`. */
export type CalendarMonth = string;

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a calendar month, `0000-01` to `9999-12`. */
export const isCalendarMonth = (text: string): boolean => {
  return pattern.test(text);
};

/** The month `offset` months after another; part of a month counts as the month it falls in. RangeError if `month` is none. */
export const monthAfter = (month: CalendarMonth, offset: number): CalendarMonth => {
  const count = monthCount(month) + Math.floor(offset);
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** How many months `to` is after `from`; negative when it is before. RangeError if either is no month. */
export const monthsBetween = (from: CalendarMonth, to: CalendarMonth): number => {
  return monthCount(to) - monthCount(from);
};

/** A month in words, `October 2017`. RangeError if `month` is none. */
export const monthLabel = (month: CalendarMonth): Text => {
  const [year, index] = yearAndMonth(month);
  return monthOfYear(year, index);
};

/** A month in short words, `Oct 2017`. RangeError if `month` is none. */
export const shortMonthLabel = (month: CalendarMonth): Text => {
  const [year, index] = yearAndMonth(month);
  return shortMonthOfYear(year, index);
};

const monthCount = (month: CalendarMonth): number => {
  const [year, index] = yearAndMonth(month);
  return year * 12 + index - 1;
};

const yearAndMonth = (month: CalendarMonth): [number, number] => {
  const match = pattern.exec(month);
  if (match === null) throw new RangeError(`not a calendar month: ${month}`);
  return [Number(match[1]), Number(match[2])];
};
