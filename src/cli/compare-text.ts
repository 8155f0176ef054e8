import { differenceOf, type Figures, figuresOf } from '../analysis/comparison.ts';
import { isWorking } from '../analysis/observed.ts';
import { costStock } from '../analysis/spending.ts';
import {
  compareHeads,
  curvesHeading,
  fromTheStart,
  headsNote,
  noOutcome,
  policiesFinding,
  rowsAreNoForecast,
  scenariosFinding,
} from '../messages/compare.ts';
import { decimal, difference } from '../messages/number.ts';
import { className, classSince } from '../messages/outcome.ts';
import { period, withoutPolicy } from '../messages/run.ts';
import type { Text } from '../messages/text.ts';
import { monthAfter, monthLabel, shortMonthLabel } from '../scenario/calendar.ts';
import type { JudgedRun } from './judged-run.ts';
import { policyTitles } from './run-text.ts';
import { sparkline } from './sparkline.ts';
import { type Column, table } from './table.ts';
import { say, type Terminal } from './terminal.ts';
import { unitWords } from './unit-words.ts';
import { indented, shorten, wrap } from './wrap.ts';
import { yearTicks } from './year-ticks.ts';

/** Runs that are held against the first of them. */
export interface Comparison {
  /** What the runs differ in. */
  readonly by: 'policy' | 'scenario';
  readonly runs: readonly JudgedRun[];
}

/** Comparisons as pages for the terminal: a finding, a table with differences from the first row, a small curve for each run. */
export const compareText = (comparisons: readonly Comparison[], terminal: Terminal): string => {
  const pages = comparisons.map((comparison) => pageOf(comparison, terminal));
  const [first] = comparisons;
  const notes = [headsNote(costUnit(first!.runs[0]!)), rowsAreNoForecast()];
  const note = wrap(notes.map((each) => say(terminal, each)).join(' '), terminal.width).join('\n');
  return [...pages, terminal.paint.quiet(note)].join('\n\n');
};

const pageOf = (comparison: Comparison, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const finding = wrap(say(terminal, findingOf(comparison)), width)
    .map(paint.strong)
    .join('\n');
  return [
    ...(comparison.by === 'policy' ? [headOf(comparison.runs[0]!, terminal)] : []),
    finding,
    tableOf(comparison, terminal),
    curvesOf(comparison, terminal),
  ].join('\n\n');
};

const headOf = ({ scenario, variations }: JudgedRun, terminal: Terminal): string => {
  const about = [periodOf(scenario.document), ...variations].map((text) => say(terminal, text)).join(' · ');
  return [
    terminal.paint.strong(say(terminal, scenario.document.title)),
    ...wrap(about, terminal.width).map(terminal.paint.quiet),
  ].join('\n');
};

const periodOf = ({ from, months }: JudgedRun['scenario']['document']): Text =>
  period(shortMonthLabel(from), shortMonthLabel(monthAfter(from, months)));

const findingOf = ({ by, runs }: Comparison): Text => {
  const works = runs.map(({ judgement }) => judgement.outcome !== null && isWorking(judgement.outcome.class));
  if (by === 'scenario') return scenariosFinding(works.filter(Boolean).length, runs.length);
  const [baseline, ...tried] = runs;
  const { outcome } = baseline!.judgement;
  const since = outcome === null || outcome.history.length === 1 ? null : outcome.since;
  const month = since === null ? null : monthLabel(monthAfter(baseline!.scenario.document.from, since));
  const without = outcome === null ? noOutcome() : classSince(outcome.class, month);
  return policiesFinding(works.slice(1).filter(Boolean).length, tried.length, without);
};

/** What a run is called in a comparison. */
const nameOf = ({ scenario, policies }: JudgedRun, by: Comparison['by']): Text => {
  if (by === 'scenario') return scenario.document.title;
  return policies.length === 0 ? withoutPolicy() : policyTitles(policies);
};

/** Below this width the least telling columns are left out. */
const roomForAll = 76;

const tableOf = ({ by, runs }: Comparison, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const baseline = figuresOf(runs[0]!.judgement);
  const isWide = width >= roomForAll;
  const cost = costUnit(runs[0]!);
  const right = (head: Text | null): Column => ({ head: head === null ? '' : say(terminal, head), align: 'right' });
  const columns: readonly Column[] = [
    { head: say(terminal, compareHeads[by]), align: 'left', flexible: true },
    { head: say(terminal, compareHeads.outcome), align: 'left' },
    { head: say(terminal, compareHeads.since), align: 'left' },
    right(compareHeads.index),
    right(null),
    ...(isWide ? [right(compareHeads.mean)] : []),
    right(compareHeads.delivered),
    ...(isWide ? [right(null)] : []),
    ...(cost === null ? [] : [right(compareHeads.cost)]),
  ];
  const rows = runs.map((run, row) => {
    const own = figuresOf(run.judgement);
    const more = differenceOf(own, baseline);
    const signed = (name: keyof Figures, digits: number): string =>
      row === 0 || more[name] === null ? '' : say(terminal, difference(more[name], digits));
    const figure = (name: keyof Figures, digits: number): string =>
      own[name] === null ? '–' : say(terminal, decimal(own[name], digits));
    return [
      say(terminal, nameOf(run, by)),
      ...standingOf(run, terminal),
      figure('end', 0),
      signed('end', 0),
      ...(isWide ? [figure('mean', 0)] : []),
      figure('delivered', 1),
      ...(isWide ? [signed('delivered', 1)] : []),
      ...(cost === null ? [] : [figure('spent', 0)]),
    ];
  });
  const signedColumns = columns.flatMap(({ head }, column) => (head === '' ? [column] : []));
  const cell = (text: string, row: number, column: number): string => {
    const outcome = runs[row]!.judgement.outcome;
    if (column === 1 && outcome !== null) return paint[outcome.class](text);
    return signedColumns.includes(column) || column === 2 ? paint.quiet(text) : text;
  };
  return table(columns, rows, width, { head: paint.quiet, cell }).join('\n');
};

const standingOf = ({ judgement: { outcome }, scenario }: JudgedRun, terminal: Terminal): readonly [string, string] => {
  if (outcome === null) return [say(terminal, noOutcome()), ''];
  const since =
    outcome.history.length === 1 ? fromTheStart() : shortMonthLabel(monthAfter(scenario.document.from, outcome.since));
  return [say(terminal, className(outcome.class)), say(terminal, since)];
};

const costUnit = ({ judgement, model }: JudgedRun): Text | null => {
  const unit = judgement.spent === null ? undefined : model.document.stocks[costStock]?.unit;
  return unit === undefined ? null : unitWords(model.document, unit);
};

const widestName = 28;

const curvesOf = ({ by, runs }: Comparison, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const names = runs.map((run) => shorten(say(terminal, nameOf(run, by)), Math.min(widestName, Math.floor(width / 3))));
  const nameWidth = Math.max(...names.map((name) => name.length));
  const first = runs[0]!.scenario.document;
  const isOnePeriod = runs.every(
    ({ scenario: { document } }) => document.from === first.from && document.months === first.months,
  );
  const periods = runs.map(({ scenario }) => (isOnePeriod ? '' : `  ${yearsOf(scenario.document)}`));
  const columns = width - nameWidth - 4 - Math.max(...periods.map((each) => each.length));
  const rows = runs.map(({ run, outcomes, judgement }, k) => {
    const colour = judgement.outcome === null ? paint.quiet : paint[judgement.outcome.class];
    const curve = colour(sparkline(run.series.get(outcomes.sustainability)!, columns));
    return `  ${names[k]!.padEnd(nameWidth)}  ${curve}${paint.quiet(periods[k]!)}`;
  });
  const axis = isOnePeriod ? [paint.quiet(' '.repeat(nameWidth + 4) + yearsBelow(first, columns))] : [];
  const title = indented(say(terminal, curvesHeading()), width, 0);
  return [title, ...rows, ...axis].join('\n');
};

const yearsOf = ({ from, months }: JudgedRun['scenario']['document']): string =>
  `${from.slice(0, 4)}–${monthAfter(from, months).slice(0, 4)}`;

const yearsBelow = ({ from, months }: JudgedRun['scenario']['document'], columns: number): string => {
  const line = Array.from({ length: columns }, () => ' ');
  for (const { column, year } of yearTicks(from, months, columns)) {
    if (column + 4 <= columns) line.splice(column, 4, ...String(year));
  }
  return line.join('').trimEnd();
};
