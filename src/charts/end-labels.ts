import { type ChartFrame, isNarrow, lineHeight } from './frame.ts';
import { spread } from './spread.ts';
import { textWidth, wrapToWidth } from './text-width.ts';

/** A line that may be named where it ends. */
export interface LabelledLine {
  readonly label: string | null;
  readonly colour: string;
  readonly ink: string;
  readonly values: ArrayLike<number>;
}

/** Room between the end of a line and its label; a thread runs through it where the label had to move. */
const gap = 12;

/** Names are set in semibold, which runs wider. */
const bold = 1.06;

/** How wide the names at the ends of lines are together with the gap, px; at most a third of the chart, then they are broken. */
export const endLabelWidth = (lines: readonly LabelledLine[], frame: ChartFrame): number =>
  Math.max(0, ...lines.flatMap(({ label }) => linesOf(label, frame)).map((text) => gap + textWidth(text) * bold + 2));

const linesOf = (label: string | null, frame: ChartFrame): readonly string[] =>
  label === null ? [] : wrapToWidth(label, frame.width * (isNarrow(frame) ? 0.28 : 0.3));

/** The names of lines, each at the height where its line ends or as near as its neighbours allow. */
export const endLabels = (
  lines: readonly LabelledLine[],
  months: number,
  plot: number,
  height: number,
  frame: ChartFrame,
  x: object,
  y: object,
) => {
  const named = lines.flatMap(({ label, colour, ink, values }) => {
    const end = values[values.length - 1]!;
    return label === null || !Number.isFinite(end) ? [] : [{ texts: linesOf(label, frame), colour, ink, end }];
  });
  const middles = spread(
    named.map(({ texts, end }) => ({ at: (1 - end / 100) * height, size: texts.length * lineHeight })),
    -lineHeight / 2,
    height + lineHeight,
  );
  const value = (pixels: number): number => Math.round((100 - (pixels / height) * 100) * 100) / 100;
  const month = (pixels: number): number => Math.round((months + (pixels / plot) * months) * 100) / 100;
  const texts = named.flatMap((line, k) =>
    line.texts.map((text, row) => ({
      month: months,
      value: value(middles[k]! + (row - (line.texts.length - 1) / 2) * lineHeight),
      text,
      colour: line.ink,
    })),
  );
  const threads = named.flatMap(({ end, colour }, k) =>
    Math.abs(middles[k]! - (1 - end / 100) * height) < 3
      ? []
      : [{ month: months, value: end, to: month(gap - 2), toValue: value(middles[k]!), colour }],
  );
  const colour = { field: 'colour', type: 'nominal' as const, scale: null };
  return [
    {
      data: { values: threads },
      mark: { type: 'rule' as const, strokeWidth: 1 },
      encoding: { x, x2: { field: 'to' }, y: { field: 'value', ...y }, y2: { field: 'toValue' }, color: colour },
    },
    {
      data: { name: 'names', values: texts },
      mark: {
        type: 'text' as const,
        align: 'left' as const,
        baseline: 'middle' as const,
        dx: gap,
        fontWeight: 600 as const,
      },
      encoding: { x, y: { field: 'value', ...y }, text: { field: 'text' }, color: colour },
    },
  ];
};
