import { monthAfter } from '../scenario/calendar.ts';
import type { JudgedRun } from './judged-run.ts';

/** One column of the table that `--out` writes; all have one value a row. */
export type SeriesColumn =
  | { readonly name: string; readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly name: string; readonly kind: 'number'; readonly values: Float64Array };

/**
 * The series of runs as one table: scenario, policy (`a+b` where two hold together, empty without one), time (months from the
 * start), calendar month, then a column for each saved variable. A row for each save time of each run; NaN where a run did
 * not save a variable.
 */
export const seriesTable = (runs: readonly JudgedRun[]): readonly SeriesColumn[] => {
  const names = [...new Set(runs.flatMap(({ run }) => [...run.series.keys()]))];
  const text = (name: string, valuesOf: (run: JudgedRun) => readonly string[]): SeriesColumn => ({
    name,
    kind: 'text',
    values: runs.flatMap(valuesOf),
  });
  const number = (name: string, valuesOf: (run: JudgedRun) => ArrayLike<number>): SeriesColumn => ({
    name,
    kind: 'number',
    values: Float64Array.from(runs.flatMap((run) => Array.from(valuesOf(run)))),
  });
  const repeat = (value: string, { run }: JudgedRun): readonly string[] => Array.from(run.time, () => value);
  return [
    text('scenario', (run) => repeat(run.scenario.id, run)),
    text('policy', (run) => repeat(run.policies.map(({ id }) => id).join('+'), run)),
    number('time', ({ run }) => run.time),
    text('month', ({ run, scenario }) =>
      Array.from(run.time, (time) => monthAfter(scenario.document.from, time - run.time[0]!)),
    ),
    ...names.map((name) => number(name, ({ run }) => run.series.get(name) ?? run.time.map(() => Number.NaN))),
  ];
};
