import { noOutcomes } from '../messages/run.ts';
import { otherModel } from '../messages/usage.ts';
import type { Outcomes } from '../model/document.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import type { RunnableModel } from '../scenario/runnable-model.ts';
import { issuesText } from './issues-text.ts';
import type { Named } from './judged-run.ts';
import { findDocument } from './library.ts';
import type { Reader } from './reader.ts';
import { misused, Stop } from './stop.ts';

/** A sound model with what it says about judging its runs. */
export interface OpenModel {
  readonly id: string;
  readonly runnable: RunnableModel;
  readonly outcomes: Outcomes;
}

/** A scenario with its model and the sets of policies to run it under; an empty set is the baseline. */
export interface OpenScenario {
  readonly model: OpenModel;
  readonly scenario: Named<ScenarioDocument>;
  readonly policies: readonly (readonly Named<PolicyDocument>[])[];
}

/** The word for running without a policy. */
export const noPolicy = 'none';

/**
 * Opens a scenario, its model and policies. Of the words for policies `a,b` are two sets of one, `a+b` is one set of two, `none`
 * the empty set; where none is named, a scenario has the policy it states, or none. Stops with every fault of a document that
 * has one.
 */
export const openScenario = (reader: Reader, named: string, policyWords: readonly string[]): OpenScenario => {
  const { id, document, model: read, issues } = reader.scenario(findDocument('scenario', named));
  const runnable = read?.runnable ?? null;
  if (read !== null && runnable === null) throw new Stop(1, issuesText(read.issues));
  if (document === null || runnable === null) throw new Stop(1, issuesText(issues));
  const { outcomes } = runnable.document;
  if (outcomes === undefined) throw new Stop(1, noOutcomes(read!.id));
  const asked = policyWords.flatMap((list) => list.split(',')).filter((set) => set !== '');
  const sets = asked.length > 0 ? asked : [document.policy ?? noPolicy];
  return {
    model: { id: read!.id, runnable, outcomes },
    scenario: { id, document },
    policies: sets.map((set) =>
      set === noPolicy ? [] : set.split('+').map((word) => openPolicy(reader, word, id, read!.id)),
    ),
  };
};

const openPolicy = (reader: Reader, named: string, scenario: string, model: string): Named<PolicyDocument> => {
  const { id, document, model: its, issues } = reader.policy(findDocument('policy', named));
  if (its !== null && its.id !== model) throw misused(otherModel(id, its.id, scenario, model));
  if (document === null) throw new Stop(1, issuesText(issues));
  return { id, document };
};
