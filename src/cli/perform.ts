import { happenings } from '../analysis/happenings.ts';
import { judgedVariables, judgeRun } from '../analysis/judgement.ts';
import { composeRun } from '../scenario/compose.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import { simulate } from '../simulate/simulate.ts';
import { type RunOptions, readChoices, variationsOf } from './choices.ts';
import type { JudgedRun, Named } from './judged-run.ts';
import type { OpenModel } from './open-runs.ts';

/**
 * Carries out one run and judges it.
 *
 * ```
 * options ─ choices.ts ─→ choices ─┐
 * scenario, policies, model ───────┴ compose.ts ─→ problem ─ simulate.ts ─→ run ─ judgement.ts, happenings.ts ─→ judged run
 * ```
 */
export const perform = (
  model: OpenModel,
  scenario: Named<ScenarioDocument>,
  policies: readonly Named<PolicyDocument>[],
  options: RunOptions,
): JudgedRun => {
  const { runnable, outcomes } = model;
  const { document } = runnable;
  const choices = readChoices(options, document, scenario);
  const composed = composeRun({
    model: runnable,
    scenario: scenario.document,
    policies: policies.map((policy) => policy.document),
    ...choices,
    save: [...new Set([...judgedVariables(document, outcomes), ...choices.save])],
  });
  const run = simulate(composed.problem);
  return {
    scenario,
    policies,
    model: { id: model.id, document },
    outcomes,
    composed,
    run,
    judgement: judgeRun(document, outcomes, composed, run),
    happenings: happenings(document, composed, run),
    variations: variationsOf(options),
  };
};
