import { finding } from '../analysis/finding.ts';
import type { BatchResult } from '../ensemble/batch.ts';
import type { Plan } from '../ensemble/plan.ts';
import { onRecordAs, otherEnding, singleFinding } from '../messages/charts.ts';
import { decimal } from '../messages/number.ts';
import { className } from '../messages/outcome.ts';
import { baselineTitle } from '../messages/report.ts';
import type { Text } from '../messages/text.ts';
import type { PolicyResult, ReportContent, ScenarioResult, SingleRuns } from '../report/content.ts';
import { monthsBetween } from '../scenario/calendar.ts';
import type { JudgedRun } from './judged-run.ts';
import type { OpenScenario } from './open-runs.ts';
import { perform } from './perform.ts';
import type { RunTable } from './report-runs.ts';
import { policyTitles, troubleText } from './run-text.ts';

/** A scenario of a batch: its documents, opened, and its runs. */
export interface ReportedScenario {
  readonly opened: OpenScenario;
  readonly runs: RunTable;
}

/**
 * Puts together what a report says: the summaries of the batch, its runs by column, and the single run of each policy. What the others are
 * compared with is the policy that sets no lever, or else the first.
 */
export const reportContent = (
  plan: Plan,
  { cells, digest }: BatchResult,
  scenarios: readonly ReportedScenario[],
  command: string,
): ReportContent => ({
  plan,
  digest,
  command,
  scenarios: scenarios.map(({ opened, runs }, k): ScenarioResult => {
    const { scenario, model } = opened;
    const places = referenceFirst(opened);
    const policies = places.map((place): PolicyResult => {
      const { id } = plan.policies[place]!;
      const set = opened.policies[place]!;
      return {
        id,
        title: titleOf(set),
        documents: set.map(({ document }) => document),
        cell: cells.find((cell) => cell.scenario === scenario.id && cell.policy === id)!,
        outcomes: runs.outcomes.get(id)!,
      };
    });
    const { start, every } = plan.scenarios[k]!.layout.time;
    const saves = plan.scenarios[k]!.layout.shape.saves;
    return {
      id: scenario.id,
      document: scenario.document,
      modelId: model.id,
      model: model.runnable.document,
      time: Array.from({ length: saves }, (_, save) => start + save * every),
      policies: policies as unknown as ScenarioResult['policies'],
      inputs: runs.inputs,
      single: reportSingleRuns(opened).single,
    };
  }),
});

/** The single runs of a scenario under its policies, the reference first. */
export const reportSingleRuns = (opened: OpenScenario) => {
  const sets = referenceFirst(opened).map((place) => opened.policies[place]!);
  const judged = sets.map((set) => perform(opened.model, opened.scenario, set, asItIs));
  const { time } = judged[0]!.run;
  return {
    policies: sets.map(titleOf),
    single: singleRuns(judged),
    time: Array.from(time, (at) => at - time[0]!),
  };
};

/** What a single run found, or what went wrong in it. */
const findingOf = (judged: JudgedRun): Text => {
  const { outcome } = judged.judgement;
  return outcome === null ? troubleText(judged)! : finding(outcome, judged.scenario.document.from);
};

const endingOf = ({ judgement, policies }: JudgedRun): Text | null =>
  judgement.outcome === null
    ? null
    : otherEnding(titleOf(policies), judgement.outcome.class, decimal(judgement.outcome.sustainability.end, 0));

const endOf = ({ judgement }: JudgedRun): number => judgement.outcome?.sustainability.end ?? Number.NEGATIVE_INFINITY;

const titleOf = (set: OpenScenario['policies'][number]): Text =>
  set.length === 0 ? baselineTitle() : policyTitles(set);

const asItIs = { set: [], fromProfile: [], without: [], cut: [], save: [] } as const;

/** Places of the policies, the one that sets no lever in front. */
const referenceFirst = ({ policies }: OpenScenario): readonly number[] => {
  const places = policies.map((_, place) => place);
  const plain = policies.findIndex((set) => set.every(({ document }) => Object.keys(document.levers).length === 0));
  return plain === -1 ? places : [plain, ...places.filter((place) => place !== plain)];
};

/** What the single runs show; events and findings are those of the reference. */
const singleRuns = (judged: readonly JudgedRun[]): SingleRuns => {
  const reference = judged[0]!;
  const { observed, from, months } = reference.scenario.document;
  const best = judged.slice(1).toSorted((a, b) => endOf(b) - endOf(a))[0];
  const entered = observed?.entered === undefined ? Number.NaN : monthsBetween(from, observed.entered);
  return {
    finding: singleFinding(findingOf(reference), best === undefined ? null : endingOf(best)),
    values: judged.map(({ run, outcomes }) => run.series.get(outcomes.sustainability)!),
    // What holds from the first month on is no turn of the story.
    marks: reference.happenings
      .filter(({ month }) => month > 0 && month <= months)
      .map(({ month, kind }) => ({ month, text: kind })),
    observed:
      observed !== undefined && entered >= 0 && entered <= months
        ? [{ month: entered, text: onRecordAs(className(observed.class)) }]
        : [],
  };
};
