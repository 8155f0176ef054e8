import type { TopLevelSpec } from 'vega-lite';
import { difference } from '../messages/number.ts';
import type { Text } from '../messages/text.ts';
import { type ChartFrame, chartConfig, isNarrow, lineHeight } from './frame.ts';
import { policyColour, policyInk } from './palette.ts';
import type { ShownPolicy } from './policies.ts';
import { cutToWidth } from './text-width.ts';
import { roundTicks } from './ticks.ts';

export interface DifferencesData {
  /** The mean difference to the reference, its 90 % interval, and what nine in ten of the futures lie between. */
  readonly policies: readonly (ShownPolicy & {
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly p05: number;
    readonly p95: number;
  })[];
  readonly reference: Text;
}

/** How much one outcome differs from the reference on the same futures: the mean with its interval on what nine in ten futures lie between. */
export const differencesChart = (data: DifferencesData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language, width } = frame;
  const narrow = isNarrow(frame);
  const names = narrow ? 14 : Math.round(width * 0.28);
  const row = narrow ? 46 : 34;
  const plot = width - names - 16;
  const top = lineHeight + 8;
  const height = top + data.policies.length * row;
  const { values, digits } = roundTicks(
    Math.min(0, ...data.policies.map(({ p05 }) => p05)),
    Math.max(0, ...data.policies.map(({ p95 }) => p95)),
    narrow ? 4 : 6,
  );
  const [first, last] = [values[0]!, values.at(-1)!];
  const rows = data.policies.map(({ title, mean, low, high, p05, p95 }, place) => {
    const middle = top + place * row + (narrow ? row - 14 : row / 2);
    return {
      name: cutToWidth(title[language], (narrow ? width : names) - 16),
      nameAt: narrow ? middle - lineHeight : middle,
      colour: policyColour(palette, place + 1),
      ink: policyInk(palette, place + 1),
      ...{ mean, low, high, p05, p95, middle },
    };
  });
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [first, last], nice: false },
    axis: { values: [...values], labels: false, grid: true },
  };
  const y = { type: 'quantitative' as const, scale: { domain: [height, 0], nice: false }, axis: null };
  const colour = { field: 'colour', type: 'nominal' as const, scale: null };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height,
    padding: { left: names, right: 16, top: 4, bottom: lineHeight + 10 },
    autosize: { type: 'none' },
    config: chartConfig(frame),
    layer: [
      {
        data: {
          // Names above the marks are not to be struck through.
          values: narrow
            ? rows.map(({ middle }) => ({ zero: 0, top: middle - 8, bottom: middle + 8 }))
            : [{ zero: 0, top, bottom: height }],
        },
        mark: { type: 'rule', color: palette.baseline, strokeWidth: 1.5 },
        encoding: { x: { field: 'zero', ...x }, y: { field: 'top', ...y }, y2: { field: 'bottom' } },
      },
      {
        data: { values: [{ zero: 0, middle: lineHeight / 2, text: data.reference[language] }] },
        mark: { type: 'text', baseline: 'middle', fontWeight: 600, align: last > -first ? 'left' : 'right' },
        encoding: { x: { field: 'zero', ...x }, y: { field: 'middle', ...y }, text: { field: 'text' } },
      },
      {
        data: { values: values.map((value) => ({ value, bottom: height, text: difference(value, digits)[language] })) },
        mark: { type: 'text', color: palette.quiet, baseline: 'top', dy: 6 },
        encoding: { x: { field: 'value', ...x }, y: { field: 'bottom', ...y }, text: { field: 'text' } },
      },
      {
        data: { name: 'differences', values: rows },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { x: { field: 'p05', ...x }, x2: { field: 'p95' }, y: { field: 'middle', ...y }, color: colour },
      },
      {
        data: { values: rows },
        mark: { type: 'rule', strokeWidth: 7, strokeOpacity: 0.45 },
        encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y: { field: 'middle', ...y }, color: colour },
      },
      {
        data: { values: rows },
        mark: { type: 'point', shape: 'circle', filled: true, size: 90, opacity: 1 },
        encoding: { x: { field: 'mean', ...x }, y: { field: 'middle', ...y }, color: colour },
      },
      {
        data: { values: rows },
        mark: {
          type: 'text',
          align: narrow ? 'left' : 'right',
          baseline: 'middle',
          dx: narrow ? 0 : -16,
          fontWeight: 600,
        },
        encoding: {
          x: { datum: first, ...x },
          y: { field: 'nameAt', ...y },
          text: { field: 'name' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  };
};
