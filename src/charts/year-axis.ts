import { type CalendarMonth, monthsBetween } from '../scenario/calendar.ts';

/** The Januaries to write under a time axis, and how to write them. */
export interface YearAxis {
  /** Months from the start of the run. */
  readonly values: readonly number[];
  /** Vega expression that writes the year of a value. */
  readonly labelExpr: string;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Room a year needs, px: four figures and air. */
const roomForYear = 48;

/** Every year, or every 2nd, 5th, 10th …, as there is room for over `width` px and `months` months from `from`. */
export const yearAxis = (from: CalendarMonth, months: number, width: number): YearAxis => {
  const perYear = (12 * width) / months;
  const step = steps.find((years) => years * perYear >= roomForYear) ?? steps.at(-1)!;
  const firstYear = Number(from.slice(0, 4));
  const values: number[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= 9999; year += step) {
    const month = monthsBetween(from, `${String(year).padStart(4, '0')}-01`);
    if (month > months) break;
    if (month >= 0) values.push(month);
  }
  const intoYear = Number(from.slice(5, 7)) - 1;
  return { values, labelExpr: `'' + (${firstYear} + round((datum.value + ${intoYear}) / 12))` };
};
