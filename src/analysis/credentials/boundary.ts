import type { Anomaly } from '../../model/thresholds.ts';
import { isWorking } from '../observed.ts';
import { outcomeClasses } from '../outcome.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { atMiddle, rowsAt } from './middle.ts';
import type { Policies, Scenarios } from './scenarios.ts';
import type { Thresholds } from './thresholds.ts';
import { controlled, hold, withoutEvents } from './vary.ts';

/** What cutting one loop does to one scenario, in shares of what it is with the loop. */
export interface LoopEffect {
  readonly scenario: string;
  readonly deliveries: number;
  readonly monthsWorking: number;
}

export interface LoopResult {
  readonly id: string;
  readonly kind: 'reinforcing' | 'balancing';
  readonly effects: readonly LoopEffect[];
  /** The larger of the two in the scenario that moves most. */
  readonly strongest: LoopEffect;
  readonly held: boolean;
}

/** Cuts every named loop in some scenarios at the middle of all inputs; a policy may be added, `scenario+policy`. */
export const cutLoops = (
  laboratory: Laboratory,
  scenarios: Scenarios,
  policies: Policies,
  trials: readonly string[],
  thresholds: Thresholds,
): readonly LoopResult[] => {
  const { loops } = laboratory.model.document;
  const cuttable = Object.entries(loops).flatMap(([id, { kind, cut }]) =>
    cut === undefined ? [] : [{ id, kind, cut }],
  );
  const measured = trials.map((trial) => {
    const [scenario = '', policy] = trial.split('+');
    const recipe = controlled(
      laboratory.recipe(scenarios(scenario), [deliveries], policy === undefined ? undefined : [policies(policy)]),
    );
    const rows = [{}, ...cuttable.map(({ cut }) => cut)];
    return { trial, figures: figuresOf(laboratory.sample(recipe, rows.length, rowsAt(recipe, rows))) };
  });
  return cuttable.map(({ id, kind }, index) => {
    const effects = measured.map(({ trial, figures }): LoopEffect => {
      const [whole, cut] = [figures[0]!, figures[index + 1]!];
      return {
        scenario: trial,
        deliveries: change(whole.delivered, cut.delivered),
        monthsWorking: change(whole.working, cut.working),
      };
    });
    const strongest = effects.reduce((most, effect) => (strengthOf(effect) > strengthOf(most) ? effect : most));
    return { id, kind, effects, strongest, held: strengthOf(strongest) >= thresholds.loop_effect };
  });
};

const deliveries = 'accumulated_deliveries';

const strengthOf = (effect: LoopEffect): number =>
  Math.max(Math.abs(effect.deliveries), Math.abs(effect.monthsWorking));

/** Against at least one programme, or one month, so that next to nothing does not count as many times nothing. */
const change = (whole: number, cut: number): number => (cut - whole) / Math.max(1, whole);

const figuresOf = (sample: Sample) => {
  const series = sample.series(deliveries);
  return Array.from({ length: sample.runs }, (_, run) => {
    const first = run * sample.saves;
    const classes = sample.classes.subarray(first, first + sample.saves);
    return {
      delivered: series[first + sample.saves - 1]! - series[first]!,
      working: classes.reduce((sum, found) => sum + (worksAs(found) ? 1 : 0), 0),
    };
  });
};

const worksAs = (place: number): boolean => {
  const found = outcomeClasses[place];
  return found !== undefined && isWorking(found);
};

/** Whether a pattern shows, and whether it is gone when its loop is cut. */
export interface AnomalyResult {
  readonly id: string;
  readonly loop: string;
  readonly shows: boolean;
  readonly goneWhenCut: boolean;
  readonly held: boolean;
}

/** Looks for each pattern with and without the loop that is said to explain it. */
export const tryAnomalies = (
  laboratory: Laboratory,
  scenarios: Scenarios,
  policies: Policies,
  anomalies: Readonly<Record<string, Anomaly>>,
): readonly AnomalyResult[] =>
  Object.entries(anomalies).map(([id, { loop, scenario, policy, without, month, works }]) => {
    const recipe = withoutEvents(
      controlled(laboratory.recipe(scenarios(scenario), [], policy === undefined ? undefined : [policies(policy)])),
      without,
    );
    const shown = (values: Readonly<Record<string, number>>): boolean =>
      worksAs(laboratory.sample(hold(recipe, values), 1, atMiddle).classes[month]!) === works;
    const shows = shown({});
    const goneWhenCut = !shown(laboratory.model.document.loops[loop]?.cut ?? {});
    return { id, loop, shows, goneWhenCut, held: shows && goneWhenCut };
  });
