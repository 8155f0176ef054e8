import { cutToWidth, eventRows, roundTicks, spread, stemGap, textWidth, yearAxis } from '../../src/index.ts';
import type { Scene } from './scene.ts';
import { colours, type Dataset } from './template.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The room of a chart and what stands in it before any curve is drawn. Dragging a lever does not change it. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly yDomain: readonly [number, number];
  readonly signals: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Partial<Record<Dataset, readonly Row[]>>>;
}

const lineHeight = 16;
const labelSize = 13;
const nameGap = 12;

/**
 * Lays out a chart of `width` × `height` px, labels included: axes, events above the plot, room for the names at the ends of lines.
 *
 * ```
 *        │ event label      │ another        labels of events, each with its hairline
 *  100   ┊                  ┊
 *   50 ──┊───── bands, lines ───────── name   names at the ends of lines
 *    0 ──┊──────────────────┊─────────
 *       2018    2020     2022
 * ```
 */
export const layoutChart = (scene: Scene, width: number, height: number): ChartLayout => {
  const months = scene.time[scene.time.length - 1]! - scene.time[0]!;
  const { values: yTicks, digits } = ticksOf(scene.range, height);
  const yLabels = yTicks.map((value) => scene.write(value, digits));
  const left = Math.max(...yLabels.map((text) => textWidth(text, labelSize))) + 10;
  const names = [scene.baseline, scene.current, ...scene.others].flatMap((line) => (line === null ? [] : [line.label]));
  const right =
    names.length === 0
      ? 12
      : Math.min(width * 0.3, Math.max(...names.map((text) => textWidth(text) * 1.06)) + nameGap + 4);
  const plotWidth = Math.max(40, width - left - right);
  const marks = setMarks(scene, months, plotWidth, right);
  const rows = 1 + Math.max(-1, ...marks.map(({ row }) => row));
  const top = 8 + rows * lineHeight;
  const bottom = 24;
  const plotHeight = Math.max(40, height - top - bottom);
  const yDomain = [yTicks[0]!, yTicks.at(-1)!] as const;
  const perPixel = (yDomain[1] - yDomain[0]) / plotHeight;
  const years = yearAxis(scene.from, months, plotWidth);
  const label = ({ month, text, row }: (typeof marks)[number]): Row => ({
    m: month,
    t: text,
    v: yDomain[1] + (row + 0.5) * lineHeight * perPixel,
  });
  const points = scene.observed
    .filter(({ text }) => text !== '')
    .map(({ month, value, text }) => ({
      isLeft: (month / months) * plotWidth + textWidth(text, labelSize) > plotWidth + right - 8,
      row: { m: month, t: text, v: Math.min(yDomain[1], value + 18 * perPixel) },
    }));
  return {
    width: plotWidth,
    height: plotHeight,
    padding: { left, right, top, bottom },
    yDomain,
    signals: {
      xDomain: [0, months],
      xTicks: years.values,
      xLabels: years.values.map((month) => String(yearOf(scene.from, month))),
      yDomain,
      yTicks,
      yLabels,
    },
    data: {
      marks: marks.map(({ month, row }) => ({
        m: month,
        lo: yDomain[0],
        hi: yDomain[1] + (row + 0.85) * lineHeight * perPixel,
      })),
      markLabelsRight: [
        ...marks.filter(({ side, text }) => side === 'right' && text !== '').map(label),
        ...points.filter(({ isLeft }) => !isLeft).map(({ row }) => row),
      ],
      markLabelsLeft: [
        ...marks.filter(({ side, text }) => side === 'left' && text !== '').map(label),
        ...points.filter(({ isLeft }) => isLeft).map(({ row }) => row),
      ],
      observed: scene.observed.map(({ month, value }) => ({ m: month, v: value })),
    },
  };
};

/** An index from 0 to 100 has quarters. */
const ticksOf = ([low, high]: readonly [number, number], height: number): ReturnType<typeof roundTicks> =>
  low === 0 && high === 100 && height >= 160
    ? { values: [0, 25, 50, 75, 100], digits: 0 }
    : roundTicks(low, high, height < 180 ? 3 : 4);

const yearOf = (from: string, month: number): number =>
  Number(from.slice(0, 4)) + Math.floor((Number(from.slice(5, 7)) - 1 + month) / 12);

/** Events within the run, each with the place of its label; one text stands once, where there are many. */
const setMarks = (scene: Scene, months: number, plot: number, right: number) => {
  const seen = new Set<string>();
  const count = (text: string): number => scene.marks.filter((mark) => mark.text === text).length;
  const shown = scene.marks
    .filter(({ month }) => month >= 0 && month <= months)
    .map(({ month, text }) => {
      const isRepeated = seen.has(text);
      seen.add(text);
      const times = count(text);
      return {
        month,
        text: isRepeated ? '' : cutToWidth(times > 1 ? `${text} ×${times}` : text, plot * 0.45, labelSize),
      };
    })
    .toSorted((a, b) => a.month - b.month);
  const labelled = shown.filter(({ text }) => text !== '');
  const places = eventRows(
    labelled.map(({ month, text }) => ({ at: (month / months) * plot, width: textWidth(text, labelSize) })),
    plot + right - stemGap,
  );
  return shown.map((mark) => ({ ...mark, ...(places[labelled.indexOf(mark)] ?? { side: 'right' as const, row: -1 }) }));
};

/** The names of lines where they end, or as near as their neighbours allow, with a thread to those that had to move. */
export const nameRows = (
  scene: Scene,
  layout: ChartLayout,
): { readonly names: readonly Row[]; readonly threads: readonly Row[] } => {
  const [low, high] = layout.yDomain;
  const months = scene.time[scene.time.length - 1]! - scene.time[0]!;
  const perPixel = (high - low) / layout.height;
  const named = [
    ...(scene.baseline === null ? [] : [{ ...scene.baseline, colour: colours.baseline as string }]),
    ...(scene.current === null ? [] : [{ ...scene.current, colour: colours.current as string }]),
    ...scene.others,
  ].flatMap(({ label, values, colour }) => {
    const end = values[values.length - 1]!;
    return Number.isFinite(end) ? [{ label, colour, end: Math.min(high, Math.max(low, end)) }] : [];
  });
  const at = named.map(({ end }) => (high - end) / perPixel);
  const placed = spread(
    at.map((place) => ({ at: place, size: lineHeight })),
    -lineHeight / 2,
    layout.height + lineHeight / 2,
  );
  const perMonth = months / layout.width;
  return {
    names: named.map(({ label, colour }, k) => ({
      m: months,
      v: high - placed[k]! * perPixel,
      t: cutToWidth(label, layout.padding.right - nameGap),
      c: colour,
    })),
    threads: named.flatMap(({ end, colour }, k) =>
      Math.abs(placed[k]! - at[k]!) < 3
        ? []
        : [{ m: months, lo: end, m2: months + (nameGap - 2) * perMonth, hi: high - placed[k]! * perPixel, c: colour }],
    ),
  };
};

/** The points of a curve, up to `now` and after it. */
export const curveRows = (
  scene: Scene,
  values: ArrayLike<number>,
): { readonly past: readonly Row[]; readonly ahead: readonly Row[] } => {
  const start = scene.time[0]!;
  const rows = Array.from(scene.time, (time, k) => ({ m: time - start, v: values[k]! }));
  if (scene.now === null) return { past: rows, ahead: [] };
  const { now } = scene;
  return { past: rows.filter(({ m }) => m <= now), ahead: rows.filter(({ m }) => m >= now) };
};

/** The rows of a band between two curves. */
export const bandRows = (scene: Scene, low: ArrayLike<number>, high: ArrayLike<number>): readonly Row[] =>
  Array.from(scene.time, (time, k) => ({ m: time - scene.time[0]!, lo: low[k]!, hi: high[k]! }));
