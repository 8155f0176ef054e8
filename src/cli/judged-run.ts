import type { Happening } from '../analysis/happenings.ts';
import type { Judgement } from '../analysis/judgement.ts';
import type { Outcome } from '../analysis/outcome.ts';
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

/** One thing done otherwise, and what came of it. */
export interface Remedy {
  readonly kind: 'policy' | 'event';
  /** Id of the policy, or `type@month` of the event that is left out: what `--policy` or `--without` takes. */
  readonly word: string;
  readonly label: Text;
  readonly outcome: Outcome;
}

/** What would have kept a partnership working, best first, out of all that was tried. */
export interface Remedies {
  readonly policies: number;
  readonly events: number;
  readonly found: readonly Remedy[];
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
  /** What would have kept the partnership working; only `run` looks for it. */
  readonly remedies?: Remedies | null;
  /** What was changed beyond scenario and policies: `training=0.5`, `without leadership-change`. */
  readonly variations: readonly Text[];
}
