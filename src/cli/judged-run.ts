import type { Happening } from '../analysis/happenings.ts';
import type { Judgement } from '../analysis/judgement.ts';
import type { Text } from '../messages/text.ts';
import type { ModelDocument, Outcomes } from '../model/document.ts';
import type { ComposedRun } from '../scenario/compose.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import type { Run } from '../simulate/problem.ts';

/** A document with the name it is called by. */
export interface Named<T> {
  readonly id: string;
  readonly document: T;
}

/** One run with all that is to be said about it. */
export interface JudgedRun {
  readonly scenario: Named<ScenarioDocument>;
  /** Policies in force together; none for the baseline. */
  readonly policies: readonly Named<PolicyDocument>[];
  readonly model: Named<ModelDocument>;
  readonly outcomes: Outcomes;
  readonly composed: ComposedRun;
  readonly run: Run;
  readonly judgement: Judgement;
  readonly happenings: readonly Happening[];
  /** What was changed beyond scenario and policies: `training=0.5`, `without leadership-change`. */
  readonly variations: readonly Text[];
}
