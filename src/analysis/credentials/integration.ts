import { composeRun } from '../../scenario/compose.ts';
import type { RunnableModel } from '../../scenario/runnable-model.ts';
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

/** Halves the step, and compares the method with Euler's at a fine step. */
export const measureIntegration = (
  model: RunnableModel,
  scenarios: readonly NamedScenario[],
  thresholds: Thresholds,
  withEuler: boolean,
): readonly IntegrationResult[] =>
  scenarios.map(({ id, document }) => {
    const { problem } = composeRun({
      model,
      scenario: document,
      policies: [],
      sets: new Map(),
      without: [],
      cuts: [],
      save: Object.keys(model.document.stocks),
      time: {},
    });
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
