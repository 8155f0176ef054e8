import type { Recipe } from '../../ensemble/recipe.ts';
import type { ClaimsDocument } from '../../model/claims.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import { isWorking } from '../observed.ts';
import { outcomeClasses } from '../outcome.ts';
import { type RankCoefficient, rankRegression } from '../rank-regression.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { ebbOf, samplePopulation, turnsOfRuns } from './population.ts';
import type { Policies } from './scenarios.ts';
import type { Thresholds } from './thresholds.ts';
import { multiplied, redistribute } from './vary.ts';

/** Which inputs decide, over their stated ranges. */
export interface InputSensitivity {
  /** Share of the variation in ranks that all inputs explain together. */
  readonly explained: number;
  readonly strongest: readonly RankCoefficient[];
}

/** What one time constant, much shorter or longer, leaves of the conclusions. */
export interface TimeConstantTrial {
  readonly name: string;
  readonly factor: number;
  /** Policies from best to worst by months working. */
  readonly ranking: readonly string[];
  /** The policy that is best as the model stands is still among the best two. */
  readonly bestSurvives: boolean;
  readonly fellAsleep: number;
  readonly cameBack: number;
  readonly conclusionSurvives: boolean;
}

export interface SensitivityCredential {
  /** Of months working, and of falling asleep after work. Null where there are too few runs for so many inputs. */
  readonly monthsWorking: InputSensitivity | null;
  readonly fallingAsleep: InputSensitivity | null;
  readonly ranking: readonly { readonly policy: string; readonly monthsWorking: number }[];
  readonly timeConstants: readonly TimeConstantTrial[];
  readonly rankingSurvival: number;
  readonly conclusionSurvival: number;
  readonly held: boolean;
}

/** How many runs each part takes. */
export interface SensitivityRuns {
  readonly ranking: number;
  readonly conclusion: number;
}

/** Fifteen years: what a planner looks ahead. */
const horizon = 180;

/** Regresses on a sample of the population; tries every time constant without a published value at a fraction and a multiple. */
export const measureSensitivity = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  claims: ClaimsDocument,
  policies: Policies,
  policyIds: readonly string[],
  thresholds: Thresholds,
  population: Sample,
  runs: SensitivityRuns,
): SensitivityCredential => {
  const documents = policyIds.map(policies);
  const rank = (vary: (recipe: Recipe) => Recipe) => {
    const recipe = vary(laboratory.recipe({ ...scenario, months: horizon }, [], documents));
    return laboratory
      .samples(recipe, runs.ranking)
      .map((sample, k) => ({ policy: policyIds[k]!, monthsWorking: mean(monthsWorking(sample)) }))
      .toSorted((a, b) => b.monthsWorking - a.monthsWorking);
  };
  const ranking = rank((recipe) => recipe);
  const best = ranking[0]!.policy;
  const timeConstants = timeConstantsOf(laboratory).flatMap((name) =>
    [1 / thresholds.time_constant_factor, thresholds.time_constant_factor].map((factor): TimeConstantTrial => {
      const vary = (recipe: Recipe): Recipe =>
        redistribute(recipe, (input, distribution) =>
          input === name ? multiplied(distribution, factor) : distribution,
        );
      const order = rank(vary).map(({ policy }) => policy);
      const sample = samplePopulation(laboratory, scenario, thresholds, runs.conclusion, 0, claims, vary);
      const { fellAsleep, cameBack } = ebbOf(laboratory, sample, thresholds);
      return {
        name,
        factor,
        ranking: order,
        bestSurvives: order.indexOf(best) < 2,
        fellAsleep: fellAsleep.share,
        cameBack: cameBack.share,
        conclusionSurvives:
          fellAsleep.share >= thresholds.ebb_share &&
          fellAsleep.share <= thresholds.ebb_ceiling &&
          cameBack.share >= thresholds.return_share,
      };
    }),
  );
  const survival = (survives: (trial: TimeConstantTrial) => boolean): number =>
    timeConstants.filter(survives).length / timeConstants.length;
  const rankingSurvival = survival(({ bestSurvives }) => bestSurvives);
  const conclusionSurvival = survival(({ conclusionSurvives }) => conclusionSurvives);
  const turns = turnsOfRuns(laboratory, population, thresholds);
  const worked = turns.flatMap(({ worked: month }, run) => (month === null ? [] : [run]));
  return {
    monthsWorking: regress(population, monthsWorking(population), null),
    fallingAsleep: regress(
      population,
      turns.map(({ asleep }) => (asleep === null ? 0 : 1)),
      worked,
    ),
    ranking,
    timeConstants,
    rankingSurvival,
    conclusionSurvival,
    held: rankingSurvival >= thresholds.ranking_survival && conclusionSurvival >= thresholds.conclusion_survival,
  };
};

/** Parameters that set how fast something goes, with no published value: assumptions in months, or per month. */
const timeConstantsOf = ({ model }: Laboratory): readonly string[] =>
  Object.entries(model.document.parameters).flatMap(([name, { unit, confidence, distribution }]) => {
    const isTime = unit === 'month' || unit === '1/month';
    const varies = distribution !== undefined && distribution.distribution !== 'discrete';
    return isTime && varies && confidence === 'assumption' ? [name] : [];
  });

/** Months within the horizon in which each run works. */
const monthsWorking = (sample: Sample): readonly number[] =>
  Array.from({ length: sample.runs }, (_, run) => {
    let count = 0;
    for (let month = 1; month < Math.min(sample.saves, horizon + 1); month++) {
      const found = outcomeClasses[sample.classes[run * sample.saves + month]!];
      if (found !== undefined && isWorking(found)) count++;
    }
    return count;
  });

const regress = (
  sample: Sample,
  output: readonly number[],
  runs: readonly number[] | null,
): InputSensitivity | null => {
  const chosen = runs ?? output.map((_, run) => run);
  const inputs = sample.drawnNames.map((name) => {
    const values = sample.drawn(name);
    return { name, values: chosen.map((run) => values[run]!) };
  });
  const found = rankRegression(
    inputs,
    chosen.map((run) => output[run]!),
  );
  return 'kind' in found ? null : { explained: found.explained, strongest: found.coefficients.slice(0, 10) };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
