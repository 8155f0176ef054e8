import type { TopLevelSpec } from 'vega-lite';
import type { RankCoefficient } from '../analysis/rank-regression.ts';
import type { Text } from '../messages/text.ts';
import { type ChartFrame, chartConfig, isNarrow, lineHeight } from './frame.ts';
import { cutToWidth } from './text-width.ts';

export interface DriversData {
  /** Strongest first. */
  readonly drivers: readonly (Omit<RankCoefficient, 'name'> & { readonly label: Text })[];
  /** What a bar to the left and to the right says. */
  readonly lowers: Text;
  readonly raises: Text;
}

const thick = 14;
const top = lineHeight + 10;

/** What drives the outcome: one bar an input, to the right where more of it helps, to the left where it hurts, with a 90 % interval. */
export const driversChart = (data: DriversData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language, width } = frame;
  const narrow = isNarrow(frame);
  const names = narrow ? 8 : Math.round(width * 0.42);
  const row = narrow ? thick + lineHeight + 12 : 28;
  const plot = width - names - 8;
  const reach = Math.max(0.1, ...data.drivers.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const limit = Math.ceil(reach * 10.5) / 10;
  const height = top + data.drivers.length * row;
  const rows = data.drivers.map(({ value, low, high, label }, place) => {
    const middle = top + place * row + (narrow ? lineHeight + 2 + thick / 2 : row / 2);
    const round = (number: number): number => Math.round(number * 1e4) / 1e4;
    return {
      name: cutToWidth(label[language], narrow ? width - 16 : names - 16),
      nameAt: narrow ? middle - thick / 2 - lineHeight / 2 - 1 : middle,
      zero: 0,
      value: round(value),
      low: round(Math.max(-limit, low)),
      high: round(Math.min(limit, high)),
      top: middle - thick / 2,
      bottom: middle + thick / 2,
      middle,
      colour: value < 0 ? palette.saved[0] : palette.current,
    };
  });
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [-limit, limit], nice: false },
    axis: null,
  };
  const y = { type: 'quantitative' as const, scale: { domain: [height, 0], nice: false }, axis: null };
  const heads = [
    { value: -limit * 0.02, text: `← ${data.lowers[language]}`, align: 'right' as const, colour: palette.savedInk[0] },
    { value: limit * 0.02, text: `${data.raises[language]} →`, align: 'left' as const, colour: palette.current },
  ];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height,
    padding: { left: names, right: 8, top: 4, bottom: 4 },
    autosize: { type: 'none' },
    config: chartConfig(frame),
    layer: [
      ...heads.map(({ value, text, align, colour }) => ({
        data: { values: [{ value, top: lineHeight / 2, text }] },
        mark: { type: 'text' as const, align, baseline: 'middle' as const, color: colour, fontWeight: 600 as const },
        encoding: { x: { field: 'value', ...x }, y: { field: 'top', ...y }, text: { field: 'text' } },
      })),
      {
        data: { name: 'drivers', values: rows },
        mark: { type: 'rect' as const },
        encoding: {
          x: { field: 'zero', ...x },
          x2: { field: 'value' },
          y: { field: 'top', ...y },
          y2: { field: 'bottom' },
          fill: { field: 'colour', type: 'nominal' as const, scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'rule' as const, color: palette.ink, strokeWidth: 1.5 },
        encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y: { field: 'middle', ...y } },
      },
      {
        data: {
          // Names above the bars are not to be struck through.
          values: narrow
            ? rows.map((own) => ({ zero: 0, top: own.top - 2, bottom: own.bottom + 2 }))
            : [{ zero: 0, top, bottom: height }],
        },
        mark: { type: 'rule' as const, color: palette.hairline },
        encoding: { x: { field: 'zero', ...x }, y: { field: 'top', ...y }, y2: { field: 'bottom' } },
      },
      {
        data: { values: rows },
        mark: {
          type: 'text' as const,
          align: narrow ? ('left' as const) : ('right' as const),
          baseline: 'middle' as const,
          dx: narrow ? 0 : -12,
          color: palette.ink,
        },
        encoding: { x: { datum: -limit, ...x }, y: { field: 'nameAt', ...y }, text: { field: 'name' } },
      },
    ],
  };
};
