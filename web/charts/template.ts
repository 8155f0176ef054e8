import type { TopLevelSpec } from 'vega-lite';
import { lightPalette } from '../../src/index.ts';

/** Datasets of the chart, each updated on its own: a lever that is dragged touches `current` and `names` only. */
export const datasets = [
  'outer',
  'inner',
  'futures',
  'marks',
  'markLabelsRight',
  'markLabelsLeft',
  'others',
  'baseline',
  'baselineAhead',
  'current',
  'currentAhead',
  'observed',
  'threads',
  'names',
] as const;
export type Dataset = (typeof datasets)[number];

/** Colours stand in the chart under the names of the page's own properties, so that it is light or dark with the page. */
export const colours = {
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  hairline: 'var(--hairline)',
  paper: 'var(--paper)',
  baseline: 'var(--baseline)',
  current: 'var(--current)',
} as const;

/** The same colours as they are written into pictures that leave the page. */
export const exportColours: Readonly<Record<string, string>> = {
  'var(--ink)': lightPalette.ink,
  'var(--quiet)': lightPalette.quiet,
  'var(--grid)': lightPalette.grid,
  'var(--hairline)': lightPalette.hairline,
  'var(--paper)': '#ffffff',
  'var(--baseline)': lightPalette.baseline,
  'var(--current)': lightPalette.current,
  'var(--saved-1)': lightPalette.saved[0],
  'var(--saved-2)': lightPalette.saved[1],
  'var(--saved-3)': lightPalette.saved[2],
};

const x = {
  field: 'm',
  type: 'quantitative' as const,
  scale: { domain: { signal: 'xDomain' } as never, nice: false, zero: false },
  axis: {
    grid: false,
    values: { signal: 'xTicks' } as never,
    labelExpr: "xLabels[indexof(xTicks, datum.value)] || ''",
    ticks: true,
    tickColor: colours.hairline,
  },
};
const y = {
  field: 'v',
  type: 'quantitative' as const,
  scale: { domain: { signal: 'yDomain' } as never, nice: false, zero: false },
  axis: { values: { signal: 'yTicks' } as never, labelExpr: "yLabels[indexof(yTicks, datum.value)] || ''" },
};
const low = { ...y, field: 'lo' };

const line = (name: Dataset, colour: string, width: number, dash: readonly number[] | null, opacity = 1) => ({
  data: { name, format: { parse: null } },
  mark: {
    type: 'line' as const,
    invalid: null,
    color: colour,
    strokeWidth: width,
    opacity,
    ...(dash === null ? {} : { strokeDash: [...dash] }),
  },
  encoding: { x, y },
});

const band = (name: Dataset) => ({
  data: { name, format: { parse: null } },
  mark: {
    type: 'area' as const,
    invalid: null,
    color: colours.current,
    fillOpacity: 0.18,
    line: false,
    stroke: colours.current,
    strokeWidth: 1,
    strokeOpacity: 0.35,
  },
  encoding: { x, y: low, y2: { field: 'hi' } },
});

const label = (name: Dataset, align: 'left' | 'right', dx: number) => ({
  data: { name, format: { parse: null } },
  mark: { type: 'text' as const, align, baseline: 'middle' as const, dx, color: colours.quiet, fontSize: 13 },
  encoding: { x, y, text: { field: 't' } },
});

const byColour = { field: 'c', type: 'nominal' as const, scale: null };

/**
 * The chart of the explorer: the grammar of the report's charts over time, with its data and scales left open. It is compiled when the site is
 * built; the page only fills in datasets, and the signals `xDomain`, `xTicks`, `xLabels`, `yDomain`, `yTicks` and `yLabels`.
 */
export const chartTemplate = (): TopLevelSpec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  autosize: { type: 'none' },
  params: [
    { name: 'xDomain', value: [0, 100] },
    { name: 'xTicks', value: [] },
    { name: 'xLabels', value: [] },
    { name: 'yDomain', value: [0, 100] },
    { name: 'yTicks', value: [0, 25, 50, 75, 100] },
    { name: 'yLabels', value: [] },
  ],
  config: {
    aria: false,
    background: 'transparent',
    font: '"Source Sans 3 Variable", "Source Sans 3", "DejaVu Sans", sans-serif',
    view: { stroke: null },
    axis: {
      domain: false,
      ticks: false,
      title: null,
      labelColor: colours.quiet,
      labelFontSize: 13,
      gridColor: colours.grid,
      labelPadding: 6,
      labelOverlap: false,
      labelBound: false,
    },
    text: { fontSize: 14, color: colours.ink },
    line: { strokeCap: 'round', strokeJoin: 'round' },
  },
  datasets: Object.fromEntries(datasets.map((name) => [name, []])),
  layer: [
    band('outer'),
    band('inner'),
    {
      data: { name: 'futures', format: { parse: null } },
      mark: { type: 'line', invalid: null, color: colours.current, strokeWidth: 1, opacity: 0.45 },
      encoding: { x, y, detail: { field: 'r' } },
    },
    {
      data: { name: 'marks', format: { parse: null } },
      mark: { type: 'rule', color: colours.hairline, strokeWidth: 1 },
      encoding: { x, y: low, y2: { field: 'hi' } },
    },
    label('markLabelsRight', 'left', 5),
    label('markLabelsLeft', 'right', -5),
    {
      data: { name: 'others', format: { parse: null } },
      mark: { type: 'line', invalid: null, strokeWidth: 2 },
      encoding: {
        x,
        y,
        detail: { field: 'r' },
        stroke: byColour,
        strokeDash: { field: 'd', type: 'nominal', scale: null },
      },
    },
    line('baseline', colours.baseline, 2, null),
    line('baselineAhead', colours.baseline, 2, [7, 4]),
    line('current', colours.current, 3, null),
    line('currentAhead', colours.current, 3, [7, 4]),
    {
      data: { name: 'observed', format: { parse: null } },
      mark: {
        type: 'point',
        shape: 'circle',
        size: 70,
        filled: true,
        fill: colours.paper,
        stroke: colours.baseline,
        strokeWidth: 2,
      },
      encoding: { x, y },
    },
    {
      data: { name: 'threads', format: { parse: null } },
      mark: { type: 'rule', strokeWidth: 1 },
      encoding: { x, x2: { field: 'm2' }, y: low, y2: { field: 'hi' }, color: byColour },
    },
    {
      data: { name: 'names', format: { parse: null } },
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 12, fontWeight: 600 },
      encoding: { x, y, text: { field: 't' }, color: byColour },
    },
  ],
});
