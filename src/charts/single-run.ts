import type { TopLevelSpec } from 'vega-lite';
import type { Text } from '../messages/text.ts';
import type { CalendarMonth } from '../scenario/calendar.ts';
import { type ChartFrame, isNarrow } from './frame.ts';
import { isDotted, policyColour, policyInk } from './palette.ts';
import type { ShownPolicy } from './policies.ts';
import { repeatedOnce } from './repeated.ts';
import { timeChart } from './time-chart.ts';

export interface SingleRunData {
  readonly from: CalendarMonth;
  /** Months from the start. */
  readonly time: ArrayLike<number>;
  readonly now: number | null;
  /** The index of sustainability under each policy, the reference first. */
  readonly policies: readonly (ShownPolicy & { readonly values: ArrayLike<number> })[];
  readonly marks: readonly { readonly month: number; readonly text: Text }[];
  /** What is on record of the real case, on the curve of the reference. */
  readonly observed: readonly { readonly month: number; readonly text: Text }[];
}

/** The sustainability of single runs with what happened in them. */
export const singleRunChart = (data: SingleRunData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language } = frame;
  const reference = data.policies[0]?.values ?? [];
  const marks = data.marks.map(({ month, text }) => ({ month, text: text[language] }));
  return timeChart(
    {
      from: data.from,
      time: data.time,
      now: data.now,
      unit: 'index',
      bands: [],
      lines: data.policies.map(({ title, values }, place) => ({
        label: title[language],
        colour: policyColour(palette, place),
        ink: policyInk(palette, place),
        weight: place === 0 ? 2.25 : 3.5,
        dotted: isDotted(place),
        values,
      })),
      marks: isNarrow(frame) ? repeatedOnce(marks) : marks,
      points: data.observed.map(({ month, text }) => ({
        month,
        value: valueAt(data.time, reference, month),
        text: text[language],
        colour: palette.baseline,
      })),
      height: isNarrow(frame) ? 230 : 300,
    },
    frame,
  );
};

/** The value at the last save time up to a month. */
const valueAt = (time: ArrayLike<number>, values: ArrayLike<number>, month: number): number => {
  let k = 0;
  while (k + 1 < time.length && time[k + 1]! - time[0]! <= month) k++;
  return values[k] ?? Number.NaN;
};
