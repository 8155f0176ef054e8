import type { RegressionInput } from '../analysis/rank-regression.ts';
import type { CellSummary } from '../ensemble/cell-summary.ts';
import type { Plan } from '../ensemble/plan.ts';
import type { Text } from '../messages/text.ts';
import type { ModelDocument } from '../model/document.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';

/** Everything a report says, before it is said. */
export interface ReportContent {
  readonly scenarios: readonly ScenarioResult[];
  readonly plan: Pick<Plan, 'kembar' | 'seed' | 'runs' | 'sampler'>;
  readonly digest: string;
  /** The command that computes the same batch. */
  readonly command: string;
}

/** One scenario under its policies. */
export interface ScenarioResult {
  readonly id: string;
  readonly document: ScenarioDocument;
  readonly modelId: string;
  readonly model: ModelDocument;
  /** Months from the start, one a save. */
  readonly time: readonly number[];
  /** The reference first: what the others are compared with. */
  readonly policies: readonly [PolicyResult, ...PolicyResult[]];
  /** What was drawn, and how often each process struck: a value a run, the same under every policy. */
  readonly inputs: readonly RegressionInput[];
  readonly single: SingleRuns;
}

/** A policy, and what came of it in the batch. */
export interface PolicyResult {
  readonly id: string;
  readonly title: Text;
  /** What holds together; none for every lever at its default. */
  readonly documents: readonly PolicyDocument[];
  readonly cell: CellSummary;
  /** Outcomes by column, a value a run, in the order of the runs; NaN where a run failed. */
  readonly outcomes: ReadonlyMap<string, Float64Array>;
}

/** The runs in which everything uncertain stands at its middle value. */
export interface SingleRuns {
  readonly finding: Text;
  /** The index of sustainability under each policy, in their order. */
  readonly values: readonly ArrayLike<number>[];
  readonly marks: readonly { readonly month: number; readonly text: Text }[];
  readonly observed: readonly { readonly month: number; readonly text: Text }[];
}

/** The columns of `outcomes` that the report reads. */
export const outcomeColumn = {
  end: 'sustainability_end',
  mean: 'sustainability_mean',
  delivered: 'delivered',
  working: 'months_working',
  cost: 'spent',
} as const;
