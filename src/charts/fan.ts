import type { TopLevelSpec } from 'vega-lite';
import { decimal } from '../messages/number.ts';
import type { CalendarMonth } from '../scenario/calendar.ts';
import type { ChartFrame } from './frame.ts';
import { policyColour, policyInk } from './palette.ts';
import type { Fan } from './policies.ts';
import { timeChart } from './time-chart.ts';

export interface FanData {
  readonly from: CalendarMonth;
  /** Months from the start. */
  readonly time: ArrayLike<number>;
  readonly now: number | null;
  readonly fan: Fan;
  /** Which policy of the list this is, the reference being 0. */
  readonly place: number;
  /** The median under the reference, to compare with; null for the reference itself. */
  readonly reference: ArrayLike<number> | null;
}

/** The sustainability of the runs under one policy: their median, and the bands that hold 50 and 90 in 100 of them. */
export const fanChart = (data: FanData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language } = frame;
  const colour = policyColour(palette, data.place);
  const { p05, p25, p50, p75, p95 } = data.fan;
  const line = { dotted: false, colour, ink: policyInk(palette, data.place), weight: 2.5 };
  return timeChart(
    {
      from: data.from,
      time: data.time,
      now: data.now,
      unit: 'index',
      bands: [
        { low: p05, high: p95, colour },
        { low: p25, high: p75, colour },
      ],
      lines: [
        ...(data.reference === null
          ? []
          : [
              {
                dotted: true,
                colour: palette.baseline,
                ink: palette.baseline,
                weight: 1.5,
                label: null,
                values: data.reference,
              },
            ]),
        { ...line, label: decimal(p50[p50.length - 1]!, 0)[language], values: p50 },
      ],
      marks: [],
      points: [],
      height: 190,
    },
    frame,
  );
};
