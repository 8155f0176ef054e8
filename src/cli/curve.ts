import { plot } from 'simple-ascii-chart';
import type { CalendarMonth } from '../scenario/calendar.ts';
import { labelLines, type Mark } from './event-labels.ts';
import { yearTicks } from './year-ticks.ts';

/** A series from 0 to 100 over the months of a run, and the moments to mark on it. */
export interface Curve {
  readonly from: CalendarMonth;
  /** Months from the start, rising. */
  readonly time: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly marks: readonly Moment[];
}

/** A month, counted from the start, and what to write above its hairline, if anything. */
export interface Moment {
  readonly month: number;
  readonly text: string;
}

/** How the parts of a curve are coloured. */
export interface CurvePaint {
  readonly line: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** Width of the axis to the left of the plot: `100┤`. */
export const axisWidth = 4;

/** The column of a plot in which a month falls. */
export const columnOf = (month: number, months: number, columns: number): number =>
  Math.min(columns - 1, Math.max(0, Math.round((month / months) * (columns - 1))));

/**
 * Draws a curve over `width` characters: labels of its moments above, hairlines down from them, an axis from 0 to 100 and the
 * years below. Moments outside the run are left out; where nothing is finite there is nothing to draw.
 */
export const drawCurve = (curve: Curve, width: number, height: number, paint: CurvePaint): readonly string[] => {
  const columns = width - axisWidth;
  const last = curve.time[curve.time.length - 1]!;
  const months = last - curve.time[0]!;
  const marks = curve.marks
    .filter(({ month }) => month >= 0 && month <= months)
    .map(({ month, text }): Mark => ({ column: columnOf(month, months, columns), text }));
  const labels = labelLines(marks, columns).map((line) => paint.quiet(' '.repeat(axisWidth) + line));
  const ticks = yearTicks(curve.from, months, columns);
  const points = sample(curve, months, columns);
  if (points.length === 0) return [];
  const grid = plot(points, {
    width: columns,
    height,
    yRange: [0, 100],
    customYAxisTicks: [0, 25, 50, 75, 100],
    customXAxisTicks: ticks.map(({ column }) => column),
    formatter: (value, { axis }) =>
      axis === 'x' ? String(ticks.find(({ column }) => column === value)?.year ?? '') : value,
    symbols: { axis: { n: '│', ns: '│', y: '┤', nse: '└', x: '┬', we: '─', e: '─' } },
  });
  const hairlines = new Set(marks.map(({ column }) => column + axisWidth));
  const rows = grid.split('\n').filter((row) => row.trim() !== '');
  const margin = Math.max(...rows.map((row) => row.indexOf('┤'))) - (axisWidth - 1);
  const top = rows.findIndex((row) => row.includes('┤'));
  return [...labels, ...rows.slice(top).map((row) => paintRow(row.slice(margin, margin + width), hairlines, paint))];
};

/** One point a column: the saved value nearest to its month. */
const sample = ({ time, values }: Curve, months: number, columns: number): [number, number][] => {
  const points: [number, number][] = [];
  let k = 0;
  for (let column = 0; column < columns; column++) {
    const at = time[0]! + (column / (columns - 1)) * months;
    while (k + 1 < time.length && Math.abs(time[k + 1]! - at) <= Math.abs(time[k]! - at)) k++;
    const value = values[k]!;
    if (Number.isFinite(value)) points.push([column, Math.min(100, Math.max(0, value))]);
  }
  return points;
};

const lineGlyphs = '┏┓┗┛━┃';

const paintRow = (row: string, hairlines: ReadonlySet<number>, paint: CurvePaint): string => {
  const isPlot = row.charAt(axisWidth - 1) === '┤' || row.charAt(axisWidth - 1) === '│';
  const cells = [...row.trimEnd().padEnd(isPlot ? Math.max(0, ...hairlines) + 1 : 0)].map((cell, at) =>
    isPlot && cell === ' ' && hairlines.has(at) ? '┊' : cell,
  );
  // Runs of one kind are coloured together, so that a line holds few escape codes.
  let painted = '';
  for (let start = 0; start < cells.length; ) {
    const isLine = lineGlyphs.includes(cells[start]!);
    let end = start;
    while (end < cells.length && lineGlyphs.includes(cells[end]!) === isLine) end++;
    const text = cells.slice(start, end).join('');
    painted += isLine ? paint.line(text) : text.trim() === '' ? text : paint.quiet(text);
    start = end;
  }
  return painted.trimEnd();
};
