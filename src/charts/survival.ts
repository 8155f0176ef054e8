import type { TopLevelSpec } from 'vega-lite';
import { decimal } from '../messages/number.ts';
import type { CalendarMonth } from '../scenario/calendar.ts';
import { type ChartFrame, isNarrow } from './frame.ts';
import { isDotted, policyColour, policyInk } from './palette.ts';
import type { ShownPolicy } from './policies.ts';
import { timeChart } from './time-chart.ts';

export interface SurvivalData {
  readonly from: CalendarMonth;
  /** Months from the start. */
  readonly time: ArrayLike<number>;
  readonly now: number | null;
  /** The reference first; shares of all runs, 0–1, at each time. */
  readonly policies: readonly (ShownPolicy & { readonly share: ArrayLike<number> })[];
}

/** The share of runs whose agreement is in force and delivering, over time, under each policy. */
export const survivalChart = (data: SurvivalData, frame: ChartFrame): TopLevelSpec =>
  timeChart(
    {
      from: data.from,
      time: data.time,
      now: data.now,
      unit: 'per cent',
      bands: [],
      lines: data.policies.map(({ title, share }, place) => ({
        label: `${decimal(100 * share[share.length - 1]!, 0)[frame.language]} ${title[frame.language]}`,
        colour: policyColour(frame.palette, place),
        ink: policyInk(frame.palette, place),
        weight: place === 0 ? 2 : 3,
        dotted: isDotted(place),
        values: Array.from(share, (value) => 100 * value),
      })),
      marks: [],
      points: [],
      height: isNarrow(frame) ? 220 : 260,
    },
    frame,
  );
