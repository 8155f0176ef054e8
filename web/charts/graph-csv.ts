import { monthAfter, type ScenarioDocument } from '../../src/index.ts';
import type { GraphData } from './graph-data.ts';

/** The numbers of a graph, every month, for a spreadsheet: plain points, no thousands, an empty cell for what is not a number. */
export const graphCsv = (data: GraphData, scenario: ScenarioDocument): string => {
  const { bands, time } = data;
  const columns: readonly (readonly [string, ArrayLike<number>])[] = [
    ['baseline', data.baseline],
    ['current', data.current],
    ...(bands === null
      ? []
      : (['p05', 'p25', 'p50', 'p75', 'p95'] as const).map((name) => [name, bands[name]] as const)),
  ];
  const rows = Array.from(time, (at, k) =>
    [monthAfter(scenario.from, at - time[0]!), ...columns.map(([, values]) => cell(values[k]!))].join(),
  );
  return `${[['month', ...columns.map(([name]) => name)].join(), ...rows].join('\r\n')}\r\n`;
};

const cell = (value: number): string => (Number.isFinite(value) ? String(value) : '');
