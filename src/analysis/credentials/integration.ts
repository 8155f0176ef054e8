import { composeRun } from '../../scenario/compose.ts';
import type { RunnableModel } from '../../scenario/runnable-model.ts';
import type { Run } from '../../simulate/problem.ts';
import { simulate } from '../../simulate/simulate.ts';
import { compareRuns, type StepError, stepHalvingError } from '../../simulate/step-error.ts';
import type { NamedScenario } from './codings.ts';
import type { Thresholds } from './thresholds.ts';

/** How much one scenario changes when it is integrated otherwise, at the middle of its inputs. */
export interface IntegrationResult {
  readonly scenario: string;
  readonly halved: StepError;
  /** Euler at a sixty-fourth of a month against the model's own method; null where it was not tried. */
  readonly euler: StepError | null;
  readonly held: boolean;
}

const eulerStep = 1 / 64;
/** Months up to which Euler is tried: a longer run takes minutes at so fine a step and shows nothing new. */
const longestByEuler = 130;

/** A run is followed for a whole term at least: one that ends where readiness has just begun to build would be held to a share of next to nothing. */
const leastMonths = 60;
/** A stock whose range is smaller than this share of its size stands still: what moves in it is rounding. */
const still = 1e-9;

/** Stocks that move: the error of a series is a share of its range, which a constant has not. */
const moving = ({ series }: Run): readonly string[] =>
  [...series].flatMap(([name, values]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low > still * Math.max(Math.abs(low), Math.abs(high)) ? [name] : [];
  });

/** Halves the step, and compares the method with Euler's at a fine step. */
export const measureIntegration = (
  model: RunnableModel,
  scenarios: readonly NamedScenario[],
  thresholds: Thresholds,
  withEuler: boolean,
): readonly IntegrationResult[] =>
  scenarios.map(({ id, document }) => {
    const composed = composeRun({
      model,
      scenario: { ...document, months: Math.max(document.months, leastMonths) },
      policies: [],
      sets: new Map(),
      without: [],
      cuts: [],
      save: Object.keys(model.document.stocks),
      time: {},
    }).problem;
    const problem = { ...composed, save: moving(simulate(composed)) };
    const halved = stepHalvingError(problem);
    const euler =
      withEuler && document.months <= longestByEuler
        ? compareRuns(
            simulate(problem),
            simulate({ ...problem, time: { ...problem.time, method: 'euler', dt: eulerStep } }),
          )
        : null;
    const isSmall = (error: StepError): boolean =>
      error.unmatched.length === 0 &&
      (error.series?.share ?? 0) < thresholds.integration_share &&
      (error.jump?.shift ?? 0) <= thresholds.jump_shift;
    return { scenario: id, halved, euler, held: isSmall(halved) && (euler === null || isSmall(euler)) };
  });
