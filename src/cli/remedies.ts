import { judgedVariables, judgeRun } from '../analysis/judgement.ts';
import { isWorking } from '../analysis/observed.ts';
import type { Text } from '../messages/text.ts';
import { monthAfter } from '../scenario/calendar.ts';
import { composeRun, type RunRequest } from '../scenario/compose.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { Omission } from '../scenario/events.ts';
import { simulateMany } from '../simulate/simulate-many.ts';
import { type RunOptions, readChoices } from './choices.ts';
import type { JudgedRun, Named, Remedies, Remedy } from './judged-run.ts';
import type { OpenModel } from './open-runs.ts';

/**
 * Tries, one at a time, every policy from the start and every dated event left out, on a run that ends without working.
 *
 * ```
 * the run's own request + one policy, or − one event ─ compose.ts ─→ problems ─ simulate-many.ts ─→ runs ─→ those that work
 * ```
 *
 * Null where there is nothing to mend: the partnership works, has no outcome, or is run under a policy already.
 */
export const findRemedies = (
  { runnable, outcomes }: OpenModel,
  judged: JudgedRun,
  policies: readonly Named<PolicyDocument>[],
  options: RunOptions,
): Remedies | null => {
  const { scenario, judgement, composed } = judged;
  if (judgement.outcome === null || isWorking(judgement.outcome.class) || judged.policies.length > 0) return null;
  const { document: model } = runnable;
  const choices = readChoices(options, model, scenario);
  const request: RunRequest = {
    model: runnable,
    scenario: scenario.document,
    policies: [],
    ...choices,
    save: judgedVariables(model, outcomes),
  };
  const trials = [
    ...policies.map(({ id, document }) => ({
      kind: 'policy' as const,
      word: id,
      label: document.title,
      request: { ...request, policies: [document] },
    })),
    ...datedEvents(judged).map(({ omission, label }) => ({
      kind: 'event' as const,
      word: `${omission.type}@${omission.month}`,
      label,
      request: { ...request, without: [...request.without, omission] },
    })),
  ];
  const all = trials.map((trial) => composeRun(trial.request));
  const runs = simulateMany(all.map(({ problem }) => problem));
  const found = trials.flatMap(({ kind, word, label }, index): Remedy[] => {
    const { outcome } = judgeRun(model, outcomes, all[index] as typeof composed, runs[index] as JudgedRun['run']);
    return outcome !== null && isWorking(outcome.class) ? [{ kind, word, label, outcome }] : [];
  });
  return {
    policies: policies.length,
    events: trials.length - policies.length,
    found: found.toSorted((a, b) => b.outcome.sustainability.end - a.outcome.sustainability.end),
  };
};

/** The dated events of a run, one for each type and month. */
const datedEvents = ({ composed, scenario }: JudgedRun): readonly { omission: Omission; label: Text }[] => {
  const found = new Map<string, { omission: Omission; label: Text }>();
  for (const { type, month, origin, label } of composed.events) {
    const calendarMonth = monthAfter(scenario.document.from, month);
    const word = `${type}@${calendarMonth}`;
    if (origin === 'dated' && !found.has(word)) {
      found.set(word, { omission: { type, month: calendarMonth }, label });
    }
  }
  return [...found.values()];
};
