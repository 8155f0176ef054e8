import { monthsBetween } from '../../scenario/calendar.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import type { Laboratory } from './laboratory.ts';
import { exp, ln } from './logarithm.ts';
import { turnsOfRuns } from './population.ts';
import { type Gain, gainOf, logOf } from './score.ts';
import { type Share, shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';

/** Where the difference of two series comes from, as shares of their mean squared difference (H. Theil, Applied Economic Forecasting, 1966). */
export interface TheilStatistics {
  /** Root of the mean squared difference over the sum of the roots of both mean squares: 0 the same, 1 nothing in common. */
  readonly inequality: number;
  readonly bias: number;
  readonly variation: number;
  readonly covariation: number;
}

/** How the reference mode, a yearly record of activity, is met. */
export interface ReferenceCredential {
  readonly scenario: string;
  readonly runs: number;
  readonly years: readonly {
    readonly year: number;
    readonly record: number;
    readonly deliveries: number;
    readonly active: number;
  }[];
  /** Probability of the record as yes or no in every known year, its logarithm, and that of a constant rate. */
  readonly recordProbability: number;
  readonly logProbability: number;
  readonly constantRateLogProbability: number;
  /** Mean yearly log score, each year by itself; the constant rate of each year is learnt from the others. */
  readonly yearlyLogScore: number;
  readonly constantRateLogScore: number;
  readonly gain: Gain;
  readonly theil: TheilStatistics;
  /** Paths that fall asleep, and that come back. */
  readonly fellAsleep: Share;
  readonly cameBack: Share;
}

const deliveries = 'accumulated_deliveries';

/** Draws a case with a yearly record of activity and holds the record against it. */
export const meetReference = (
  laboratory: Laboratory,
  id: string,
  scenario: ScenarioDocument,
  thresholds: Thresholds,
  runs: number,
): ReferenceCredential => {
  const { confidence } = thresholds;
  const state = laboratory.model.document.outcomes!.agreement.state;
  const sample = laboratory.sample(laboratory.recipe(scenario, [deliveries, state]), runs);
  const series = sample.series(deliveries);
  const record = Object.entries(scenario.observed?.series['activity'] ?? {}).map(([year, value]) => ({
    year: Number(year),
    value,
    month: monthsBetween(scenario.from, `${year}-01`),
  }));
  const rateIn = (run: number, month: number): number => {
    const at = (when: number): number => series[run * sample.saves + Math.min(when, sample.saves - 1)]!;
    return at(month + 12) - at(month);
  };
  const yesIn = (run: number, month: number): number => 1 - exp(-rateIn(run, month));
  const answers = record.map(({ value }) => (value >= 1 ? 1 : 0));
  const each = Array.from({ length: runs }, (_, run) => run);
  const years = record.map(({ year, value, month }) => ({
    year,
    record: value,
    deliveries: mean(each.map((run) => rateIn(run, month))),
    active: mean(each.map((run) => yesIn(run, month))),
  }));
  const recordProbability = mean(
    each.map((run) =>
      record.reduce((product, { month }, k) => {
        const yes = yesIn(run, month);
        return product * (answers[k] === 1 ? yes : 1 - yes);
      }, 1),
    ),
  );
  const active = answers.reduce<number>((sum, answer) => sum + answer, 0);
  const constant = answers.map((answer) => (active - answer + 0.5) / answers.length);
  const own = answers.map((yes, k) => logOf({ yes, probability: inside(years[k]!.active) }));
  const others = answers.map((yes, k) => logOf({ yes, probability: constant[k]! }));
  const turns = turnsOfRuns(laboratory, sample, thresholds);
  const asleep = turns.filter((turn) => turn.asleep !== null);
  return {
    scenario: id,
    runs,
    years,
    recordProbability,
    logProbability: ln(recordProbability),
    constantRateLogProbability: others.reduce((sum, log) => sum + log, 0),
    yearlyLogScore: mean(own),
    constantRateLogScore: mean(others),
    gain: gainOf(
      own.map((log, k) => log - others[k]!),
      confidence,
    ),
    theil: theilOf(
      years.map((year) => year.record),
      years.map((year) => year.deliveries),
    ),
    fellAsleep: shareOf(asleep.length, runs, confidence),
    cameBack: shareOf(asleep.filter((turn) => turn.back !== null).length, asleep.length, confidence),
  };
};

/** Theil's inequality statistics of a series against its record. */
export const theilOf = (record: readonly number[], series: readonly number[]): TheilStatistics => {
  const squared = mean(record.map((value, k) => (value - series[k]!) * (value - series[k]!)));
  const [recordMean, seriesMean] = [mean(record), mean(series)];
  const [recordSpread, seriesSpread] = [spreadOf(record, recordMean), spreadOf(series, seriesMean)];
  const bias = (recordMean - seriesMean) * (recordMean - seriesMean);
  const variation = (recordSpread - seriesSpread) * (recordSpread - seriesSpread);
  const root = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value * value)));
  return {
    inequality: Math.sqrt(squared) / (root(record) + root(series)),
    bias: bias / squared,
    variation: variation / squared,
    covariation: (squared - bias - variation) / squared,
  };
};

const spreadOf = (values: readonly number[], middle: number): number =>
  Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A probability kept off 0 and 1, where no run left room. */
const inside = (probability: number): number => Math.min(1 - 1e-6, Math.max(1e-6, probability));
