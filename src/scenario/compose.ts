import { initialStateInput } from '../expression/impulses.ts';
import type { Problem } from '../simulate/problem.ts';
import type { PolicyDocument } from './documents/policy.ts';
import type { ScenarioDocument } from './documents/scenario.ts';
import { eventChanges } from './effects.ts';
import { type Omission, type ScheduledEvent, scheduleEvents } from './events.ts';
import { setLevers } from './levers.ts';
import { type UncertainInput, uncertainInputs } from './profile.ts';
import type { RunnableModel } from './runnable-model.ts';

/** What one run is asked for. */
export interface RunRequest {
  readonly model: RunnableModel;
  readonly scenario: ScenarioDocument;
  /** Levers set by policies; several at once hold together. */
  readonly policies: readonly PolicyDocument[];
  /** Values of levers, parameters, inputs and traits by name, for the whole run; they win over everything else. */
  readonly sets: ReadonlyMap<string, number>;
  readonly without: readonly Omission[];
  /** Names of loops to open. */
  readonly cuts: readonly string[];
  /** Names of the variables to save. */
  readonly save: readonly string[];
  readonly time: Omit<NonNullable<Problem['time']>, 'stop'>;
}

/** A run ready to be simulated, and what it was made of. */
export interface ComposedRun {
  readonly problem: Problem;
  readonly events: readonly ScheduledEvent[];
  readonly uncertain: readonly UncertainInput[];
  /** Every input by name, with the value it has at the start of this run. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * Makes the problem of a single run.
 *
 * ```
 * profile, uncertainty ─ profile.ts ─→ traits and parameters, each in its middle ─┐
 * loops to cut ──────────────────────→ their parameters ──────────────────────────┤
 * policies ──────────── levers.ts ───→ levers at the start, moves of levers ──────┤
 * single values ─────────────────────→ anything by name, last word ───────────────┼─→ problem
 * initial ───────────────────────────→ first values of states ────────────────────┤
 * events, calendars ─── events.ts ───→ schedule ─ effects.ts ─→ impulses, windows ┘
 * ```
 *
 * Whoever asks checks names and ranges first; what no equation reads is left out of the problem, not out of `values`.
 */
export const composeRun = (request: RunRequest): ComposedRun => {
  const { model: runnable, scenario, sets } = request;
  const { document: model, program } = runnable;
  const uncertain = uncertainInputs(model, scenario);
  const levers = setLevers(model, request.policies);
  const values = new Map<string, number>([
    ...Object.entries(model.inputs).map(([name, { value }]): [string, number] => [name, value]),
    ...uncertain.map(({ name, middle }): [string, number] => [name, middle]),
    ...request.cuts.flatMap((loop) => Object.entries(model.loops[loop]?.cut ?? {})),
    ...levers.atStart,
    ...sets,
    ...Object.entries(scenario.initial).map(([state, value]): [string, number] => [
      initialStateInput(state),
      model.states[state]?.values.indexOf(value) ?? Number.NaN,
    ]),
  ]);
  const known = new Set(program.inputs.map(({ name }) => name));
  const events = scheduleEvents(model, scenario, scenario.months, request.without);
  const changes = [
    ...levers.changes.filter(({ input }) => !sets.has(input)),
    ...eventChanges(runnable, values, events),
  ].map((change) => ({ ...change, time: program.time.start + change.time }));
  return {
    problem: {
      program,
      inputs: new Map([...values].filter(([name]) => known.has(name))),
      changes: changes.filter(({ input }) => known.has(input)),
      save: request.save,
      time: { ...request.time, stop: program.time.start + scenario.months },
    },
    events,
    uncertain,
    values,
  };
};
