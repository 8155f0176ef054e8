import type { ClaimsDocument } from '../../model/claims.ts';
import { monthsBetween } from '../../scenario/calendar.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import { isWorking } from '../observed.ts';
import { type OutcomeClass, outcomeClasses } from '../outcome.ts';
import { worseDirections } from './direction.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { type Share, shareOf } from './share.ts';
import { type Turns, turnsOf, type WorkRules, worksAt } from './spells.ts';
import type { Thresholds } from './thresholds.ts';
import { redistribute } from './vary.ts';

/** What a population of partnerships comes to under one prior. */
export interface PopulationFigures {
  /** Classes of partnerships signed evenly over the years before, by X21's mapping and S4's split. */
  readonly split: Readonly<Record<'active' | 'weak' | 'notWorking', Share>>;
  readonly registered: Readonly<Record<'working' | 'inForceWithoutWork' | 'neither', Share>>;
  readonly nineYears: Share;
  readonly ebb: Ebb;
}

/** Ebb and return, of partnerships followed as long as the definitions need. */
export interface Ebb {
  readonly everWorked: Share;
  /** Of those that ever worked, within `ebb_years` of first working. */
  readonly fellAsleep: Share;
  /** Of those that fell asleep, within `return_years`. */
  readonly cameBack: Share;
  /** Of those that fell asleep: still in force when they did. */
  readonly inForce: Share;
  /** Of those that ever worked: asleep for seven or more of their first fifteen years (the record of X28). */
  readonly longAsleep: Share;
}

/** What is known, with the interval that its count allows. */
export interface KnownShare extends Share {
  readonly source: readonly string[];
}

export interface PopulationCredential extends PopulationFigures {
  readonly runs: number;
  readonly failed: number;
  readonly observed: {
    readonly split: Readonly<Record<'active' | 'weak' | 'notWorking', KnownShare>>;
    readonly registered: Readonly<Record<'working' | 'inForceWithoutWork' | 'neither', KnownShare>>;
    readonly nineYears: KnownShare;
    readonly cameBack: KnownShare;
  };
  /** The same with every trait a little worse, and a little better. */
  readonly priorSensitivity: {
    readonly shift: number;
    readonly worse: PopulationFigures;
    readonly better: PopulationFigures;
  };
  readonly held: boolean;
}

const deliveries = 'accumulated_deliveries';
const nineYears = 9 * 12;
const year = 12;

/** Draws the population and holds it against what is known of populations. */
export const describePopulation = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  claims: ClaimsDocument,
  thresholds: Thresholds,
  runs: number,
): PopulationCredential => {
  const { confidence, prior_shift: shift } = thresholds;
  const sample = samplePopulation(laboratory, scenario, thresholds, runs, 0, claims);
  const figures = figuresOf(laboratory, sample, thresholds);
  const shifted = (by: number): PopulationFigures =>
    figuresOf(
      laboratory,
      samplePopulation(laboratory, scenario, thresholds, Math.ceil(runs / 2), by, claims),
      thresholds,
    );
  const known = (count: number, of: number, ...source: string[]): KnownShare => ({
    ...shareOf(count, of, confidence),
    source,
  });
  const { ebb } = figures;
  return {
    runs,
    failed: sample.failed,
    ...figures,
    observed: {
      split: { active: known(9, 47, 'S4'), weak: known(7, 47, 'S4'), notWorking: known(31, 47, 'S4') },
      registered: {
        working: known(30, 100, 'X21'),
        inForceWithoutWork: known(20, 100, 'X21'),
        neither: known(50, 100, 'X21'),
      },
      nineYears: known(6, 11, 'S4'),
      cameBack: known(3, 4, 'X12', 'X30'),
    },
    priorSensitivity: { shift, worse: shifted(shift), better: shifted(-shift) },
    held:
      ebb.fellAsleep.share >= thresholds.ebb_share &&
      ebb.fellAsleep.share <= thresholds.ebb_ceiling &&
      ebb.cameBack.share >= thresholds.return_share,
  };
};

/** Partnerships followed from signing until the last return that counts; traits shifted by so many grades for the worse. */
export const samplePopulation = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  thresholds: Thresholds,
  runs: number,
  worseBy: number,
  claims: ClaimsDocument,
  vary: (recipe: ReturnType<Laboratory['recipe']>) => ReturnType<Laboratory['recipe']> = (recipe) => recipe,
): Sample => {
  const months = year * (lastFirstWork + thresholds.ebb_years + thresholds.return_years);
  const state = laboratory.model.document.outcomes!.agreement.state;
  const recipe = laboratory.recipe({ ...scenario, months }, [deliveries, state]);
  const worse = worseDirections(claims);
  const shifted = redistribute(recipe, (name, distribution) =>
    distribution.distribution === 'normal' && worse.has(name)
      ? { ...distribution, mean: distribution.mean + worseBy * worse.get(name)! }
      : distribution,
  );
  return laboratory.sample(vary(shifted), runs);
};

/** Years after signing by which a partnership must have worked to be followed. */
const lastFirstWork = 6;

/** Rules of working, as the model's own dormant threshold has them. */
const workRules = ({ model: { document } }: Laboratory, thresholds: Thresholds): WorkRules => {
  const { agreement, dormantThreshold } = document.outcomes!;
  const values = document.states[agreement.state]!.values;
  return {
    inForce: new Set(agreement.inForce.map((value) => values.indexOf(value))),
    least: document.parameters[dormantThreshold]!.value,
    spell: thresholds.working_spell,
  };
};

/** The turns of every run of a sample that saved agreement and deliveries. */
export const turnsOfRuns = (laboratory: Laboratory, sample: Sample, thresholds: Thresholds): readonly Turns[] => {
  const rules = workRules(laboratory, thresholds);
  return recordsOf(laboratory, sample).map((record) => turnsOf(record, rules));
};

const recordsOf = (laboratory: Laboratory, sample: Sample) => {
  const state = laboratory.model.document.outcomes!.agreement.state;
  const { runs, saves } = sample;
  const of = (name: string, run: number) => sample.series(name).subarray(run * saves, (run + 1) * saves);
  return Array.from({ length: runs }, (_, run) => ({ agreement: of(state, run), deliveries: of(deliveries, run) }));
};

/** Ebb and return in a sample of the population. */
export const ebbOf = (laboratory: Laboratory, sample: Sample, thresholds: Thresholds): Ebb => {
  const { confidence } = thresholds;
  const records = recordsOf(laboratory, sample);
  const rules = workRules(laboratory, thresholds);
  const turns = records.map((record) => turnsOf(record, rules));
  const worked = turns.flatMap((turn, run) =>
    turn.worked !== null && turn.worked <= year * lastFirstWork ? [{ ...turn, run, worked: turn.worked }] : [],
  );
  const asleep = worked.flatMap((turn) =>
    turn.asleep !== null && turn.asleep - turn.worked <= year * thresholds.ebb_years
      ? [{ ...turn, asleep: turn.asleep }]
      : [],
  );
  const back = asleep.filter((turn) => turn.back !== null && turn.back - turn.asleep <= year * thresholds.return_years);
  const inForce = asleep.filter(({ run, asleep: month }) => rules.inForce.has(records[run]!.agreement[month]!));
  const longAsleep = worked.filter(({ run, worked: from }) => {
    let months = 0;
    for (let month = from; month < from + 15 * year; month++) if (!worksAt(records[run]!, rules, month)) months++;
    return months >= 7 * year;
  });
  return {
    everWorked: shareOf(turns.filter((turn) => turn.worked !== null).length, turns.length, confidence),
    fellAsleep: shareOf(asleep.length, worked.length, confidence),
    cameBack: shareOf(back.length, asleep.length, confidence),
    inForce: shareOf(inForce.length, asleep.length, confidence),
    longAsleep: shareOf(longAsleep.length, worked.length, confidence),
  };
};

const figuresOf = (laboratory: Laboratory, sample: Sample, thresholds: Thresholds): PopulationFigures => {
  const { confidence } = thresholds;
  const { runs, saves, classes } = sample;
  const counts = new Map<OutcomeClass, number>();
  let working = 0;
  for (let run = 0; run < runs; run++) {
    // Ages spread evenly over the years before, one a run.
    const age = year + Math.floor(((run + 0.5) / runs) * year * (thresholds.oldest_registration - 1));
    const found = outcomeClasses[classes[run * saves + age]!];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
    const atNine = outcomeClasses[classes[run * saves + nineYears]!];
    if (atNine !== undefined && isWorking(atNine)) working++;
  }
  const share = (...names: OutcomeClass[]): Share =>
    shareOf(
      names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
      runs,
      confidence,
    );
  return {
    split: { active: share('active'), weak: share('weak'), notWorking: share('dormant', 'lapsed', 'forming') },
    registered: {
      working: share('active', 'weak'),
      inForceWithoutWork: share('dormant'),
      neither: share('lapsed', 'forming'),
    },
    nineYears: shareOf(working, runs, confidence),
    ebb: ebbOf(laboratory, sample, thresholds),
  };
};

/** How a cohort of one city fared against what the model makes likely. */
export interface CohortCredential {
  readonly members: number;
  readonly observed: Share;
  readonly predicted: Share;
  /** Probability that as many or fewer, and as many or more, of so many independent partnerships work. */
  readonly asFew: number;
  readonly asMany: number;
  /** The share was a band in the search for the constants. */
  readonly role: 'calibration';
}

/** Holds a cohort against an ensemble of its scenario. */
export const describeCohort = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  thresholds: Thresholds,
  runs: number,
): CohortCredential | null => {
  const { cohort } = scenario;
  if (cohort === undefined) return null;
  const sample = laboratory.sample(laboratory.recipe(scenario, []), runs);
  const month = monthsBetween(scenario.from, cohort.at);
  let working = 0;
  for (let run = 0; run < runs; run++) {
    const found = outcomeClasses[sample.classes[run * sample.saves + month]!];
    if (found !== undefined && isWorking(found)) working++;
  }
  const share = working / runs;
  const probabilities = binomial(cohort.members, share);
  const sum = (from: number, to: number): number => probabilities.slice(from, to + 1).reduce((a, b) => a + b, 0);
  return {
    members: cohort.members,
    observed: shareOf(cohort.working, cohort.members, thresholds.confidence),
    predicted: shareOf(working, runs, thresholds.confidence),
    asFew: sum(0, cohort.working),
    asMany: sum(cohort.working, cohort.members),
    role: 'calibration',
  };
};

/** Probabilities of 0…n successes. */
const binomial = (n: number, p: number): readonly number[] => {
  let row = [1];
  for (let k = 0; k < n; k++) {
    row = Array.from({ length: row.length + 1 }, (_, i) => (row[i] ?? 0) * (1 - p) + (row[i - 1] ?? 0) * p);
  }
  return row;
};
