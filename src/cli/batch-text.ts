import type { OutcomeClass } from '../analysis/outcome.ts';
import type { BatchResult } from '../ensemble/batch.ts';
import type { CellSummary } from '../ensemble/cell-summary.ts';
import type { Plan } from '../ensemble/plan.ts';
import {
  batchHead,
  batchHeading,
  digestLine,
  failedRuns,
  histogramNote,
  samplerNote,
  sharesNote,
} from '../messages/ensemble.ts';
import { decimal } from '../messages/number.ts';
import { className } from '../messages/outcome.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';

/** What a batch came to, as a person reads it: a row for each scenario and policy. */
export const batchText = (plan: Plan, { digest, cells }: BatchResult, terminal: Terminal): string => {
  const text = (of: { readonly en: string; readonly id: string }): string => say(terminal, of);
  const classes = plan.scenarios[0]?.layout.classes?.names ?? [];
  const number = (value: number, digits: number): string => text(decimal(value, digits));
  const several = plan.scenarios.length > 1;
  const columns = [
    ...(several ? [{ head: text(batchHead('scenario')), align: 'left' as const }] : []),
    { head: text(batchHead('policy')), align: 'left' as const },
    ...classes.map((name) => ({ head: `${text(className(name as OutcomeClass))} %`, align: 'right' as const })),
    { head: text(batchHead('failed')), align: 'right' as const },
    { head: text(batchHead('working')), align: 'right' as const },
    { head: text(batchHead('sustainability')), align: 'right' as const },
  ];
  const rows = cells.map((cell): readonly string[] => {
    const { sustainability_end: end } = cell.means;
    return [
      ...(several ? [cell.scenario] : []),
      cell.policy,
      ...classes.map((name) => number(100 * (cell.outcomes[name]?.share ?? Number.NaN), 1)),
      number(cell.failed, 0),
      number(100 * (cell.survival.share.at(-1) ?? Number.NaN), 1),
      `${number(end?.mean ?? Number.NaN, 1)} ± ${number(end?.standardError ?? Number.NaN, 1)}`,
    ];
  });
  const runs = cells[0]?.runs ?? 0;
  const worst = Math.max(0, ...cells.flatMap((cell) => Object.values(cell.outcomes).map((own) => own.standardError)));
  return [
    terminal.paint.strong(text(batchHeading(plan.scenarios.map(({ id }) => id).join(', '), runs, plan.seed))),
    '',
    ...table(columns, rows, terminal.width, { head: terminal.paint.quiet }),
    '',
    text(sharesNote(decimal(100 * worst, 1))),
    ...cells.flatMap((cell) => failureLines(cell).map(text)),
    ...(plan.quantiles === 'histogram' ? [text(histogramNote())] : []),
    ...(plan.sampler.kind === 'latin-hypercube' || plan.sampler.kind === 'factorial'
      ? [text(samplerNote(plan.sampler.kind))]
      : []),
    terminal.paint.quiet(text(digestLine(digest))),
  ].join('\n');
};

const failureLines = (cell: CellSummary) =>
  cell.failures.map(({ status, variable, runs }) => failedRuns(cell.scenario, cell.policy, status, variable, runs));
