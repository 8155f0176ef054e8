import type { BlockColumns, BlockKey } from './block.ts';
import { blockSize } from './block.ts';
import type { Plan, PlannedScenario } from './plan.ts';
import { runStatus } from './unit.ts';

/** A column of the table of runs. */
export interface RowColumn {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'number';
}

/** What stands before the outcomes and inputs of a run. */
const fixedColumns: readonly RowColumn[] = [
  { name: 'scenario', kind: 'text' },
  { name: 'policy', kind: 'text' },
  { name: 'run', kind: 'integer' },
  { name: 'status', kind: 'text' },
  { name: 'failed_variable', kind: 'text' },
  { name: 'failed_month', kind: 'number' },
  { name: 'class', kind: 'text' },
];

/**
 * The columns of `runs.csv` and `runs.parquet`: which run, how it ended, what came of it, and what was drawn for it. Scenarios may draw
 * different inputs: each has a column, empty where a scenario does not draw it.
 */
export const rowColumns = (plan: Plan): readonly RowColumn[] => [
  ...fixedColumns,
  ...outcomeNames(plan).map((name): RowColumn => ({ name, kind: 'number' })),
  ...inputNames(plan).map((name): RowColumn => ({ name, kind: 'number' })),
];

/** Outcomes of all scenarios. */
const outcomeNames = (plan: Plan): readonly string[] => [
  ...new Set(plan.scenarios.flatMap(({ layout }) => layout.shape.outcomes)),
];

/** Inputs of all scenarios. One that is called like a column before it has `input_` put before its name. */
const inputNames = (plan: Plan): readonly string[] => {
  const taken = new Set([...fixedColumns.map(({ name }) => name), ...outcomeNames(plan)]);
  const names = new Set(plan.scenarios.flatMap(({ layout }) => layout.shape.inputs));
  return [...names].map((name) => (taken.has(name) ? `input_${name}` : name));
};

/** The values of a column for the runs of a block: text is the same for all, or an index into a list. */
export type RowValues = readonly (string | null)[] | Int32Array | Float64Array;

/** The rows of a block, column by column, in the order of `rowColumns`. */
export const rowsOf = (plan: Plan, key: BlockKey, columns: BlockColumns): readonly RowValues[] => {
  const scenario = plan.scenarios.find(({ id }) => id === key.scenario) as PlannedScenario;
  const { shape, classes, stocks } = scenario.layout;
  const { runs, status } = columns;
  const each = <T>(make: (run: number) => T): T[] => Array.from({ length: runs }, (_, run) => make(run));
  const pick = (all: readonly string[], own: readonly string[], values: Float64Array): readonly Float64Array[] =>
    all.map((name) => {
      const place = own.indexOf(name);
      return place === -1 ? new Float64Array(runs).fill(Number.NaN) : values.subarray(place * runs, (place + 1) * runs);
    });
  const allInputs = [...new Set(plan.scenarios.flatMap(({ layout }) => layout.shape.inputs))];
  return [
    each(() => key.scenario),
    each(() => key.policy),
    Int32Array.from({ length: runs }, (_, run) => key.index * blockSize + run + 1),
    each((run) => statusNames[status[run]!]!),
    each((run) => (status[run] === runStatus.done ? null : (stocks[columns.failedStock[run]!] ?? null))),
    columns.failedTime,
    each((run) => classes?.names[columns.endClass[run]!] ?? null),
    ...pick(outcomeNames(plan), shape.outcomes, columns.outcomes),
    ...pick(allInputs, shape.inputs, columns.inputs),
  ];
};

const statusNames = ['done', 'non-finite', 'out-of-range'] as const;

/** Rows as CSV (RFC 4180): decimals with a point, every digit of a number, nothing where there is none. */
export const rowsCsv = (values: readonly RowValues[]): string => {
  const runs = values[0]?.length ?? 0;
  const lines = new Array<string>(runs);
  // One row of cells that is joined again and again takes half the time of adding up texts.
  const cells = new Array<string | number | null>(values.length);
  for (let run = 0; run < runs; run++) {
    for (let column = 0; column < values.length; column++) {
      const value = values[column]![run]!;
      cells[column] = Number.isNaN(value) ? null : value;
    }
    lines[run] = cells.join(',');
  }
  return `${lines.join('\r\n')}\r\n`;
};

/** The first line of the CSV. */
export const headCsv = (columns: readonly RowColumn[]): string =>
  `${columns.map(({ name }) => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join(',')}\r\n`;
