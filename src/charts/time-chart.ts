import type { TopLevelSpec } from 'vega-lite';
import type { CalendarMonth } from '../scenario/calendar.ts';
import { endLabels, endLabelWidth } from './end-labels.ts';
import { eventRows, stemGap } from './event-rows.ts';
import { type ChartFrame, chartConfig, isNarrow, lineHeight } from './frame.ts';
import { cutToWidth, textWidth, wrapToWidth } from './text-width.ts';
import { yearAxis } from './year-axis.ts';

/** A curve over the months of a run, values from 0 to 100; a value that is not finite is a gap. */
export interface TimeLine {
  readonly label: string | null;
  readonly colour: string;
  /** The colour of its label. */
  readonly ink: string;
  /** px. */
  readonly weight: number;
  readonly dotted: boolean;
  readonly values: ArrayLike<number>;
}

/** The room between two curves. */
export interface TimeBand {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly colour: string;
}

/** Something that happened, to be marked by a hairline. */
export interface TimeMark {
  readonly month: number;
  readonly text: string;
}

/** Something observed: a hollow point. */
export interface TimePoint {
  readonly month: number;
  readonly value: number;
  readonly text: string;
  readonly colour: string;
}

/** What a chart over time shows; times are months from `from`. */
export interface TimeChart {
  readonly from: CalendarMonth;
  readonly time: ArrayLike<number>;
  /** Up to here the course is on record; curves are dashed after it. Null where nothing divides past from future. */
  readonly now: number | null;
  readonly unit: 'index' | 'per cent';
  readonly lines: readonly TimeLine[];
  readonly bands: readonly TimeBand[];
  readonly marks: readonly TimeMark[];
  readonly points: readonly TimePoint[];
  /** Height of the plot alone, px. */
  readonly height: number;
}

const axisRoom = { index: 34, 'per cent': 52 } as const;
const roomBelow = 28;
const roomAbove = 10;

/**
 * The one chart over time; every other is this with less.
 *
 * ```
 *        │ event label      │ another        labels of events, each with its hairline
 *  100   ┊                  ┊
 *   50 ──┊───── bands, lines ───────── label   labels at the ends of lines, spread so that none collides
 *    0 ──┊──────────────────┊─────────
 *       2018    2020     2022
 * ```
 */
export const timeChart = (chart: TimeChart, frame: ChartFrame): TopLevelSpec => {
  const { palette } = frame;
  const months = chart.time[chart.time.length - 1]! - chart.time[0]!;
  const right = Math.max(10, endLabelWidth(chart.lines, frame));
  const left = axisRoom[chart.unit];
  const plot = frame.width - left - right;
  const marks = setMarks(chart.marks, months, plot, right, frame);
  const rows = 1 + Math.max(-1, ...marks.map(({ row }) => row));
  const years = yearAxis(chart.from, months, plot);
  const perCent = frame.language === 'en' ? ' %' : '%';
  const x = {
    field: 'month',
    type: 'quantitative' as const,
    scale: { domain: [0, months], nice: false },
    axis: {
      grid: false,
      values: [...years.values],
      labelExpr: years.labelExpr,
      labelFlush: false,
      ticks: true,
      tickColor: palette.hairline,
    },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, 100], nice: false },
    axis: {
      values: [0, 25, 50, 75, 100],
      labelExpr:
        chart.unit === 'per cent' ? `datum.value === 100 ? '100${perCent}' : '' + datum.value` : "'' + datum.value",
    },
  };
  const perPixel = 100 / chart.height;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height: chart.height,
    padding: { left, right, top: roomAbove + rows * lineHeight, bottom: roomBelow },
    autosize: { type: 'none' },
    config: chartConfig(frame),
    layer: [
      ...chart.bands.map((band) => ({
        data: { values: bandRows(chart.time, band) },
        mark: {
          type: 'area' as const,
          color: band.colour,
          fillOpacity: 0.18,
          line: { color: band.colour, strokeWidth: 1, strokeOpacity: 0.35 },
        },
        encoding: { x, y: { field: 'high', ...y }, y2: { field: 'low' } },
      })),
      ...chart.bands.map((band) => ({
        data: { values: bandRows(chart.time, band) },
        mark: { type: 'line' as const, color: band.colour, strokeWidth: 1, strokeOpacity: 0.35 },
        encoding: { x, y: { field: 'low', ...y } },
      })),
      {
        data: { values: [{ month: 0, value: 0 }] },
        mark: { type: 'rule' as const, color: palette.hairline, strokeWidth: 1 },
        encoding: { y: { field: 'value', ...y } },
      },
      {
        data: {
          name: 'events',
          values: marks.map(({ month, top }) => ({ month, top: 100 + top * perPixel, bottom: 0 })),
        },
        mark: { type: 'rule' as const, color: palette.hairline, strokeWidth: 1 },
        encoding: { x, y: { field: 'bottom', ...y }, y2: { field: 'top' } },
      },
      ...(['right', 'left'] as const).map((side) => ({
        data: {
          values: marks
            .filter((mark) => mark.side === side && mark.text !== '')
            .map(({ month, text, row }) => ({ month, text, value: 100 + (row + 0.5) * lineHeight * perPixel })),
        },
        mark: {
          type: 'text' as const,
          align: side === 'right' ? ('left' as const) : ('right' as const),
          baseline: 'middle' as const,
          dx: side === 'right' ? stemGap : -stemGap,
          color: palette.quiet,
        },
        encoding: { x, y: { field: 'value', ...y }, text: { field: 'text' } },
      })),
      // The first line is the one the others are compared with: drawn last, it is not hidden where they agree.
      ...chart.lines.toReversed().flatMap((line) =>
        stretches(chart, line).map(({ dash, values }) => ({
          data: { values },
          mark: {
            type: 'line' as const,
            color: line.colour,
            strokeWidth: line.weight,
            ...(dash === null ? {} : { strokeDash: [...dash] }),
          },
          encoding: { x, y: { field: 'value', ...y } },
        })),
      ),
      {
        data: { name: 'observed', values: chart.points.map(({ month, value, colour }) => ({ month, value, colour })) },
        mark: {
          type: 'point' as const,
          shape: 'circle',
          size: 70,
          filled: true,
          opacity: 1,
          fill: palette.paper,
          strokeWidth: 2,
        },
        encoding: {
          x,
          y: { field: 'value', ...y },
          stroke: { field: 'colour', type: 'nominal' as const, scale: null },
        },
      },
      ...pointLabels(chart, plot, chart.height, frame, x, y),
      ...endLabels(chart.lines, months, plot, chart.height, frame, x, y),
    ],
  };
};

const bandRows = (time: ArrayLike<number>, { low, high }: TimeBand): readonly object[] =>
  Array.from(time, (at, k) => ({ month: at - time[0]!, low: tidy(low[k]!), high: tidy(high[k]!) }));

/** Finer than a tenth of a pixel a value is noise in the file. */
const tidy = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 100) / 100 : null);

const dashes = { dotted: [1, 4], future: [7, 4] } as const;

/** A line in one piece, or solid up to now and dashed from there. */
const stretches = ({ time, now }: TimeChart, { values, dotted }: TimeLine) => {
  const points = Array.from(time, (at, k) => ({ month: at - time[0]!, value: tidy(values[k]!) }));
  if (dotted) return [{ dash: dashes.dotted, values: points }];
  if (now === null) return [{ dash: null, values: points }];
  return [
    { dash: null, values: points.filter(({ month }) => month <= now) },
    { dash: dashes.future, values: points.filter(({ month }) => month >= now) },
  ].filter((stretch) => stretch.values.length > 1);
};

/** Marks that fall into the run, each with the place of its label; no label is wider than half the plot, or than a narrow one. */
const setMarks = (marks: readonly TimeMark[], months: number, plot: number, right: number, frame: ChartFrame) => {
  const shown = marks
    .filter(({ month }) => month >= 0 && month <= months)
    .toSorted((a, b) => a.month - b.month)
    .map(({ month, text }) => ({ month, text: cutToWidth(text, isNarrow(frame) ? plot : plot / 2) }));
  const labelled = shown.filter(({ text }) => text !== '');
  const places = eventRows(
    labelled.map(({ month, text }) => ({ at: (month / months) * plot, width: textWidth(text) })),
    plot + right - stemGap,
  );
  return shown.map((mark) => {
    const place = places[labelled.indexOf(mark)] ?? { side: 'right' as const, row: -1 };
    return { ...mark, ...place, top: (place.row + 0.85) * lineHeight };
  });
};

/** What was observed, beside its point: to the right, over lines where there is little room, or to the left at the very end. */
const pointLabels = (
  { points, time }: TimeChart,
  plot: number,
  height: number,
  { palette }: ChartFrame,
  x: object,
  y: object,
) => {
  const months = time[time.length - 1]! - time[0]!;
  const rows = points.flatMap(({ month, value, text }) => {
    const room = plot - (month / months) * plot - pointGap;
    const side = room < leastRoom ? ('right' as const) : ('left' as const);
    const lines = wrapToWidth(text, side === 'left' ? room : plot / 2);
    return lines.map((line, k) => ({
      side,
      month,
      text: line,
      value: value + (6 + (lines.length - k - 0.5) * lineHeight) * (100 / height),
    }));
  });
  return (['left', 'right'] as const).map((side) => ({
    data: { values: rows.filter((row) => row.side === side).map(({ month, value, text }) => ({ month, value, text })) },
    mark: {
      type: 'text' as const,
      align: side,
      baseline: 'middle' as const,
      dx: side === 'left' ? pointGap : -pointGap,
      color: palette.ink,
    },
    encoding: { x, y: { field: 'value', ...y }, text: { field: 'text' } },
  }));
};

const pointGap = 8;
const leastRoom = 56;
