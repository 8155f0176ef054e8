import { finding } from '../analysis/finding.ts';
import type { Outcome } from '../analysis/outcome.ts';
import { checkBudget } from '../analysis/spending.ts';
import { decimal, plain } from '../messages/number.ts';
import { className, classSince } from '../messages/outcome.ts';
import {
  allTraitsKnown,
  budgetKept,
  courseHeading,
  figures,
  happeningsHeading,
  lasting,
  notFinite,
  nothingHappened,
  oneRunIsNoForecast,
  onRecord,
  originName,
  period,
  ranOutOfRange,
  sideName,
  sustainabilityIndex,
  underPolicy,
  unknownsHeading,
  unknownTraits,
} from '../messages/run.ts';
import type { Text } from '../messages/text.ts';
import { monthAfter, monthLabel, shortMonthLabel } from '../scenario/calendar.ts';
import { classRibbon } from './class-ribbon.ts';
import { axisWidth, drawCurve } from './curve.ts';
import { marksOf } from './happening-marks.ts';
import type { JudgedRun } from './judged-run.ts';
import { remediesText } from './remedies-text.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';
import { unitWords } from './unit-words.ts';
import { indented, wrap } from './wrap.ts';

const curveHeight = 13;

/**
 * One run as a page for the terminal.
 *
 * ```
 * title, what was asked for
 * the finding
 * class since · figures · what is on record
 * curve with events, classes under it
 * the course of it · what happened · what would have kept it · what we do not know
 * ```
 */
export const runText = (judged: JudgedRun, terminal: Terminal): string => {
  const { judgement } = judged;
  const parts = [head(judged, terminal)];
  const trouble = troubleText(judged);
  if (trouble !== null) parts.push(terminal.paint.warning(wrap(say(terminal, trouble), terminal.width).join('\n')));
  if (judgement.outcome !== null) parts.push(...outcomeParts(judged, judgement.outcome, terminal));
  parts.push(happeningsPart(judged, terminal));
  if (judged.remedies) parts.push(remediesText(judged.remedies, judged.scenario.id, terminal));
  parts.push(unknownsPart(judged, terminal));
  return parts.join('\n\n');
};

/** What went wrong in a run, if anything did. */
export const troubleText = ({ run, model, scenario }: JudgedRun): Text | null => {
  if (run.status.kind === 'done') return null;
  const { variable, time } = run.status;
  const { stocks, states } = model.document;
  const label = stocks[variable]?.label ?? states[variable]?.label ?? { en: variable, id: variable };
  const month = monthLabel(monthAfter(scenario.document.from, time - run.time[0]!));
  return run.status.kind === 'non-finite' ? notFinite(label, month) : ranOutOfRange(label, month);
};

const head = ({ scenario, policies, variations }: JudgedRun, terminal: Terminal): string => {
  const { title, from, months } = scenario.document;
  const about = [say(terminal, period(shortMonthLabel(from), shortMonthLabel(monthAfter(from, months))))];
  if (policies.length > 0) about.push(say(terminal, underPolicy(policyTitles(policies))));
  about.push(...variations.map((variation) => say(terminal, variation)));
  return [
    terminal.paint.strong(say(terminal, title)),
    ...wrap(about.join(' · '), terminal.width).map(terminal.paint.quiet),
  ].join('\n');
};

/** The titles of policies that hold together, `Train staff + Evaluate`. */
export const policyTitles = (policies: JudgedRun['policies']): Text => ({
  en: policies.map(({ document }) => document.title.en).join(' + '),
  id: policies.map(({ document }) => document.title.id).join(' + '),
});

const outcomeParts = (judged: JudgedRun, outcome: Outcome, terminal: Terminal): readonly string[] => {
  const { scenario, run, outcomes, happenings: moments } = judged;
  const { from, months } = scenario.document;
  const { paint, width, language } = terminal;
  const since = outcome.history.length === 1 ? null : monthLabel(monthAfter(from, outcome.since));
  const standing = paint[outcome.class](paint.strong(say(terminal, classSince(outcome.class, since))));
  const numbers = wrap(say(terminal, figuresOf(judged, outcome)), width).join('\n');
  const notes = [budgetText(judged), recordText(judged)].filter((note) => note !== null);
  const curve = drawCurve(
    {
      from,
      time: run.time,
      values: run.series.get(outcomes.sustainability)!,
      marks: marksOf(moments, language, { months, columns: width - axisWidth }),
    },
    width,
    curveHeight,
    { line: paint.current, quiet: paint.quiet },
  );
  const ribbon = ' '.repeat(axisWidth) + classRibbon(outcome.history, months, width - axisWidth, language, paint);
  return [
    wrap(say(terminal, finding(outcome, from)), width)
      .map(paint.strong)
      .join('\n'),
    [standing, numbers, ...notes.map((note) => wrap(say(terminal, note), width).map(paint.quiet).join('\n'))].join(
      '\n',
    ),
    [say(terminal, sustainabilityIndex()), '', ...curve, ribbon].join('\n'),
    [paint.strong(say(terminal, courseHeading())), indented(courseOf(judged, outcome, language), width, 2)].join('\n'),
  ];
};

const figuresOf = ({ judgement }: JudgedRun, { sustainability }: Outcome): Text =>
  figures(decimal(sustainability.end, 0), decimal(sustainability.mean, 0), decimal(judgement.delivered, 1));

/** Whether a policy that states a budget keeps it; policies that hold together state none in common. */
const budgetText = ({ policies, model, run }: JudgedRun): Text | null => {
  const [policy, ...others] = policies;
  const budget = policy?.document.budget;
  if (budget === undefined || others.length > 0) return null;
  const check = checkBudget(model.document, run, budget);
  if (check === null) return null;
  return budgetKept(
    check.isKept,
    decimal(check.most, 0),
    decimal(check.limit, 0),
    unitWords(model.document, budget.unit),
  );
};

const recordText = ({ scenario }: JudgedRun): Text | null => {
  const { observed } = scenario.document;
  if (observed === undefined) return null;
  const standing =
    observed.entered === undefined
      ? className(observed.class)
      : classSince(observed.class, monthLabel(observed.entered));
  return onRecord(standing, observed.note ?? null, (observed.source ?? []).join(', '));
};

const courseOf = ({ scenario }: JudgedRun, { history }: Outcome, language: 'en' | 'id'): string =>
  history
    .map((spell) => classSince(spell.class, shortMonthLabel(monthAfter(scenario.document.from, spell.from)))[language])
    .join(' → ');

const happeningsPart = ({ scenario, happenings: moments }: JudgedRun, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const title = paint.strong(say(terminal, happeningsHeading()));
  if (moments.length === 0) return `${title}\n${indented(say(terminal, nothingHappened()), width, 2)}`;
  const rows = moments.map(({ month, label, side, duration, origin, source }) => {
    const details = [
      say(terminal, label),
      ...(side === null ? [] : [say(terminal, sideName(side))]),
      ...(duration === null ? [] : [say(terminal, lasting(plain(duration)))]),
    ];
    return [
      say(terminal, shortMonthLabel(monthAfter(scenario.document.from, month))),
      details.join(', '),
      say(terminal, originName(origin)) + (source.length === 0 ? '' : ` [${source.join(', ')}]`),
    ];
  });
  const columns = [
    { head: '', align: 'left' },
    { head: '', align: 'left', flexible: true },
    { head: '', align: 'left' },
  ] as const;
  const lines = table(columns, rows, width - 2, {
    head: paint.quiet,
    cell: (text, _, column) => (column === 1 ? text : paint.quiet(text)),
  });
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
};

const unknownsPart = ({ composed, model }: JudgedRun, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const traits = composed.uncertain.filter(({ kind }) => kind === 'trait');
  const unknown = traits.filter(({ known }) => !known).map(({ name }) => model.document.traits[name]!.label);
  const names = {
    en: unknown.map(({ en }) => lowerFirst(en)).join(', '),
    id: unknown.map(({ id }) => lowerFirst(id)).join(', '),
  };
  const about =
    unknown.length === 0 ? allTraitsKnown(traits.length) : unknownTraits(unknown.length, traits.length, names);
  return [
    paint.strong(say(terminal, unknownsHeading())),
    ...(traits.length === 0 ? [] : [indented(say(terminal, about), width, 2)]),
    indented(say(terminal, oneRunIsNoForecast()), width, 2),
  ].join('\n');
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
