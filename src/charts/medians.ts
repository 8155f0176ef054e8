import type { TopLevelSpec } from 'vega-lite';
import { decimal } from '../messages/number.ts';
import type { CalendarMonth } from '../scenario/calendar.ts';
import { type ChartFrame, isNarrow } from './frame.ts';
import { isDotted, policyColour, policyInk } from './palette.ts';
import type { Fan, ShownPolicy } from './policies.ts';
import { type TimeMark, timeChart } from './time-chart.ts';

export interface MediansData {
  readonly from: CalendarMonth;
  /** Months from the start. */
  readonly time: ArrayLike<number>;
  readonly now: number | null;
  /** The reference first. */
  readonly policies: readonly (ShownPolicy & { readonly fan: Fan })[];
  /** Dated events, which all runs share. */
  readonly marks: readonly TimeMark[];
}

/** The medians of all policies in one plot, over the band that holds half of the runs of the reference. */
export const mediansChart = (data: MediansData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language } = frame;
  const [reference] = data.policies;
  return timeChart(
    {
      from: data.from,
      time: data.time,
      now: data.now,
      unit: 'index',
      bands:
        reference === undefined ? [] : [{ low: reference.fan.p25, high: reference.fan.p75, colour: palette.baseline }],
      lines: data.policies.map(({ title, fan: { p50 } }, place) => ({
        label: `${decimal(p50[p50.length - 1]!, 0)[language]} ${title[language]}`,
        colour: policyColour(palette, place),
        ink: policyInk(palette, place),
        weight: place === 0 ? 2 : 3,
        dotted: isDotted(place),
        values: p50,
      })),
      marks: data.marks,
      points: [],
      height: isNarrow(frame) ? 230 : 300,
    },
    frame,
  );
};
