import { monthAfter } from '../scenario/calendar.ts';
import type { ScenarioResult } from './content.ts';

/** The save times a table shows: one a year, in January, and the last. */
export const yearlyRows = ({
  document,
  time,
}: ScenarioResult): readonly { readonly k: number; readonly year: string }[] =>
  time.flatMap((month, k) => {
    const calendar = monthAfter(document.from, month - time[0]!);
    if (k === time.length - 1) return [{ k, year: calendar }];
    const isFirst = k === 0 || monthAfter(document.from, time[k - 1]! - time[0]!) !== calendar;
    return calendar.endsWith('-01') && isFirst ? [{ k, year: calendar.slice(0, 4) }] : [];
  });
