import type { Outcome } from '../analysis/outcome.ts';
import type { Language } from '../messages/text.ts';
import { monthAfter } from '../scenario/calendar.ts';
import type { JudgedRun } from './judged-run.ts';
import { troubleText } from './run-text.ts';

/** A run for machines, as the design fixes it; months are calendar months, `null` stands for what is not a number. */
export const runJson = (judged: JudgedRun, language: Language): object => {
  const { scenario, policies, run, judgement, model, variations } = judged;
  const { from } = scenario.document;
  const trouble = troubleText(judged);
  return {
    scenario: scenario.id,
    model: model.id,
    policy: policies.length === 0 ? null : policies.map(({ id }) => id).join('+'),
    changed: variations.map((variation) => variation[language]),
    // A single run draws nothing.
    seed: null,
    from,
    status: run.status.kind,
    outcome: judgement.outcome === null ? null : outcomeJson(judgement.outcome, from),
    delivered: judgement.delivered,
    spent: judgement.spent,
    remedies:
      judged.remedies?.found.map(({ kind, word, outcome: its }) => ({ kind, word, outcome: outcomeJson(its, from) })) ??
      null,
    events: judged.happenings.map(({ month, origin, kind, label, side, duration }) => ({
      month: monthAfter(from, month),
      origin,
      kind: kind[language],
      label: label[language],
      side,
      duration,
    })),
    time: numbers(run.time),
    series: Object.fromEntries([...run.series].map(([name, values]) => [name, numbers(values)])),
    warnings: trouble === null ? [] : [trouble[language]],
  };
};

export const outcomeJson = (outcome: Outcome, from: string): object => ({
  class: outcome.class,
  since: monthAfter(from, outcome.since),
  sustainability: outcome.sustainability.end,
  meanSustainability: outcome.sustainability.mean,
  history: outcome.history.map((spell) => ({ class: spell.class, since: monthAfter(from, spell.from) })),
});

const numbers = (values: Float64Array): readonly (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null));

/** JSON in one line, as other programs read it. */
export const writeJson = (value: unknown): string => JSON.stringify(value);
