import type { ModelDocument, Outcomes } from '../model/document.ts';
import type { ComposedRun } from '../scenario/compose.ts';
import type { Run } from '../simulate/problem.ts';
import { judge, type Outcome } from './outcome.ts';
import { costStock, policySpending } from './spending.ts';

/** What a run came to. */
export interface Judgement {
  /** Null where the run did not stay finite: such a run has no class. */
  readonly outcome: Outcome | null;
  /** Deliveries over the whole run, in the unit of the model's deliveries. */
  readonly delivered: number;
  /** What the run spent, in the unit of the model's `accumulated_cost`; null where it has no such stock. */
  readonly spent: number | null;
}

/** The variables that have to be saved for a run to be judged. */
export const judgedVariables = (model: ModelDocument, outcomes: Outcomes): readonly string[] => [
  outcomes.sustainability,
  outcomes.agreement.state,
  outcomes.deliveries,
  ...(Object.hasOwn(model.stocks, costStock) ? [costStock] : []),
  ...(Object.hasOwn(model.auxiliaries, policySpending) ? [policySpending] : []),
];

/** Judges a run by what its model states under `outcomes`. RangeError if a judged variable was not saved. */
export const judgeRun = (model: ModelDocument, outcomes: Outcomes, composed: ComposedRun, run: Run): Judgement => {
  const series = (name: string): Float64Array => {
    const values = run.series.get(name);
    if (values === undefined) throw new RangeError(`${name} was not saved`);
    return values;
  };
  const deliveries = series(outcomes.deliveries);
  const delivered = rise(deliveries);
  const spent = Object.hasOwn(model.stocks, costStock) ? rise(series(costStock)) : null;
  if (run.status.kind === 'non-finite') return { outcome: null, delivered, spent };
  const { state, forming, inForce } = outcomes.agreement;
  const values = model.states[state]?.values ?? [];
  const numbers = (names: readonly string[]): ReadonlySet<number> => new Set(names.map((name) => values.indexOf(name)));
  const setters = new Set(
    composed.problem.program.jumps.filter(({ set }) => set.some(({ name }) => name === state)).map(({ name }) => name),
  );
  const outcome = judge(
    {
      time: run.time,
      agreement: series(state),
      deliveries,
      sustainability: series(outcomes.sustainability),
      agreementJumps: run.jumps.filter(({ jump }) => setters.has(jump)).map(({ time }) => time),
    },
    {
      forming: numbers(forming),
      inForce: numbers(inForce),
      activeThreshold: parameterOf(composed, outcomes.activeThreshold),
      dormantThreshold: parameterOf(composed, outcomes.dormantThreshold),
    },
  );
  return { outcome, delivered, spent };
};

const rise = (values: Float64Array): number => values[values.length - 1]! - values[0]!;

const parameterOf = ({ values }: ComposedRun, name: string): number => {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`the model has no parameter ${name}`);
  return value;
};
