import type { Recipe } from '../../ensemble/recipe.ts';
import type { Extreme } from '../../model/thresholds.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { atMiddle, eachAt } from './middle.ts';
import type { Scenarios } from './scenarios.ts';
import { controlled, hold, withEvents, withoutEvents } from './vary.ts';

/** What one extreme condition did. */
export interface ExtremeResult {
  readonly id: string;
  readonly value: number;
  readonly limit: number;
  readonly held: boolean;
}

/** What every input at each end of its range did. */
export interface EndsResult {
  readonly scenario: string;
  readonly runs: number;
  readonly failed: number;
}

export interface ExtremesCredential {
  readonly conditions: readonly ExtremeResult[];
  readonly ends: readonly EndsResult[];
  readonly held: boolean;
}

/** Runs the extreme conditions, and some scenarios with every input at both ends of its range. */
export const tryExtremes = (
  laboratory: Laboratory,
  scenarios: Scenarios,
  extremes: Readonly<Record<string, Extreme>>,
  endScenarios: readonly string[],
): ExtremesCredential => {
  const conditions = Object.entries(extremes).map(([id, extreme]) => tryExtreme(laboratory, scenarios, id, extreme));
  const ends = endScenarios.map((id) => tryEnds(laboratory, scenarios, id));
  const held = conditions.every((each) => each.held) && ends.every(({ failed }) => failed === 0);
  return { conditions, ends, held };
};

const tryExtreme = (laboratory: Laboratory, scenarios: Scenarios, id: string, extreme: Extreme): ExtremeResult => {
  const { of, watch } = extreme;
  const saved = [...new Set([watch, ...(typeof of === 'object' ? [of.watch] : [])])];
  const plain = controlled(laboratory.recipe(scenarios(extreme.scenario), saved));
  const altered = withEvents(withoutEvents(hold(plain, extreme.sets), extreme.without), extreme.add);
  const sample = middleRun(laboratory, altered);
  const value = figureOf(sample, extreme);
  const reference =
    of === undefined
      ? 1
      : of === 'baseline'
        ? figureOf(middleRun(laboratory, plain), extreme)
        : sample.series(of.watch)[of.month]!;
  // What rounding can do to zero.
  const limit = extreme.limit * reference + 1e-12;
  return { id, value, limit, held: sample.failed === 0 && value <= limit };
};

const middleRun = (laboratory: Laboratory, recipe: Recipe): Sample => laboratory.sample(recipe, 1, atMiddle);

const figureOf = (sample: Sample, { watch, measure, month }: Extreme): number => {
  const series = sample.series(watch);
  return measure === 'most' ? Math.max(...series.subarray(month ?? 0)) : series[month ?? sample.saves - 1]!;
};

const tryEnds = (laboratory: Laboratory, scenarios: Scenarios, id: string): EndsResult => {
  const { traits, parameters, levers } = laboratory.model.document;
  const recipe = controlled(laboratory.recipe(scenarios(id), []));
  const drawn = new Set(recipe.drawn.map(({ name }) => name));
  const ends: readonly (readonly [string, number])[] = [
    ...Object.keys(traits).flatMap((name) => [0, 4].map((level) => [name, level] as const)),
    ...Object.entries(parameters).flatMap(([name, { range }]) => (range ?? []).map((end) => [name, end] as const)),
  ].filter(([name]) => drawn.has(name));
  const sample = laboratory.sample(recipe, ends.length, eachAt(recipe, ends));
  const moved = Object.entries(levers).map(([name, { range }]) =>
    laboratory.sample(hold(recipe, { [name]: range?.[1] ?? 1 }), 1, atMiddle),
  );
  const failed = moved.reduce((sum, each) => sum + each.failed, sample.failed);
  return { scenario: id, runs: ends.length + moved.length, failed };
};
