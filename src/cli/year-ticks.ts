import { type CalendarMonth, monthsBetween } from '../scenario/calendar.ts';

/** A year and the column in which its January falls. */
export interface YearTick {
  readonly column: number;
  readonly year: number;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const roomForLabel = 6;

/**
 * The years to write under an axis of `columns` columns that covers `months` months from `from`: every one, or every 2nd, 5th,
 * 10th … so that their labels do not touch.
 */
export const yearTicks = (from: CalendarMonth, months: number, columns: number): readonly YearTick[] => {
  const perMonth = (columns - 1) / months;
  const step = steps.find((years) => years * 12 * perMonth >= roomForLabel) ?? steps.at(-1)!;
  const firstYear = Number(from.slice(0, 4));
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= 9999; year += step) {
    const month = monthsBetween(from, `${String(year).padStart(4, '0')}-01`);
    const column = Math.round(month * perMonth);
    if (month > months || column > columns - 3) break;
    if (month >= 0 && column >= 1) ticks.push({ column, year });
  }
  return ticks;
};
