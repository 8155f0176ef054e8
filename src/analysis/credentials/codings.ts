import { monthsBetween } from '../../scenario/calendar.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import { isWorking } from '../observed.ts';
import { type OutcomeClass, outcomeClasses } from '../outcome.ts';
import type { Laboratory } from './laboratory.ts';

/** A scenario by its id. */
export interface NamedScenario {
  readonly id: string;
  readonly document: ScenarioDocument;
}

/** A case and what the model makes likely for it at the month its source saw it. */
export interface CaseForecast {
  readonly id: string;
  readonly coding: string;
  readonly observed: OutcomeClass;
  readonly codes: readonly string[];
  readonly seen: boolean;
  readonly runs: number;
  /** Strictly between 0 and 1, whatever was counted. */
  readonly probabilities: Readonly<Record<ScoredClass, number>>;
  readonly working: number;
  /** By run: the share of the months looked at in which it works. For weighing parameters. */
  readonly workingByRun: Float64Array;
}

/** Classes that sources know: a partnership that was never signed has no row. */
export type ScoredClass = Exclude<OutcomeClass, 'forming'>;
export const scoredClasses: readonly ScoredClass[] = ['active', 'weak', 'dormant', 'lapsed'];

/** Cases that one source coded together, which count as one. */
export interface Coding {
  readonly id: string;
  readonly members: readonly CaseForecast[];
  /** How far the label is "works": ½ where two readings differ. */
  readonly yes: number;
  readonly seen: boolean;
}

/** Whether a case has a class to be scored: a series alone (Suwon) is looked at elsewhere. */
const isScored = ({ document: { observed } }: NamedScenario): boolean =>
  observed?.at !== undefined && observed.series['activity'] === undefined;

/**
 * Runs every case that has a label and counts its classes at the months its source may mean. Run r of every case has the same parameters: their
 * streams do not depend on the case.
 */
export const forecastCases = (
  laboratory: Laboratory,
  cases: readonly NamedScenario[],
  runs: number,
): readonly CaseForecast[] =>
  cases.filter(isScored).map(({ id, document }) => {
    const observed = document.observed!;
    const from = monthsBetween(document.from, observed.at!);
    const until = monthsBetween(document.from, observed.until ?? observed.at!);
    const sample = laboratory.sample(laboratory.recipe({ ...document, months: Math.max(until, 1) }, []), runs);
    const counts = new Map<OutcomeClass, number>();
    const workingByRun = new Float64Array(runs);
    const months = until - from + 1;
    for (let run = 0; run < runs; run++) {
      for (let month = from; month <= until; month++) {
        const found = outcomeClasses[sample.classes[run * sample.saves + month]!];
        if (found === undefined) continue;
        counts.set(found, (counts.get(found) ?? 0) + 1 / months);
        if (isWorking(found)) workingByRun[run]! += 1 / months;
      }
    }
    // Half a run a class more than was counted: nothing is impossible because so many runs did not show it.
    const total = scoredClasses.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) + scoredClasses.length / 2;
    const probabilities = Object.fromEntries(
      scoredClasses.map((name) => [name, ((counts.get(name) ?? 0) + 0.5) / total]),
    ) as Record<ScoredClass, number>;
    return {
      id,
      coding: observed.coding ?? id,
      observed: observed.class,
      codes: observed.codes,
      seen: observed.seen === true,
      runs,
      probabilities,
      working: probabilities.active + probabilities.weak,
      workingByRun,
    };
  });

/** Puts cases that one source coded together into one coding. */
export const codingsOf = (forecasts: readonly CaseForecast[]): readonly Coding[] =>
  [...new Set(forecasts.map(({ coding }) => coding))].map((id) => {
    const members = forecasts.filter(({ coding }) => coding === id);
    return {
      id,
      members,
      yes: members.filter(({ observed }) => isWorking(observed)).length / members.length,
      seen: members.some(({ seen }) => seen),
    };
  });
