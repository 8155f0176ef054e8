import type { Distribution, EventMagnitude, ModelDocument, Process, Side } from '../model/document.ts';
import { monthsBetween } from '../scenario/calendar.ts';
import { composeRun } from '../scenario/compose.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import { scheduleEvents } from '../scenario/events.ts';
import { setLevers } from '../scenario/levers.ts';
import { uncertainInputs } from '../scenario/profile.ts';
import type { RunnableModel } from '../scenario/runnable-model.ts';
import type { OutcomeRecipe } from './outcome-reader.ts';
import type { DatedSource, DrawnInput, EventTarget, Magnitude, ProcessSource, Recipe, RecipePolicy } from './recipe.ts';

/** What a batch runs one scenario under. An empty list of documents is the baseline: every lever at its default. */
export interface NamedPolicy {
  readonly id: string;
  readonly documents: readonly PolicyDocument[];
}

/**
 * Reads off the documents what the runs of a scenario are made of.
 *
 * ```
 * profile, uncertainty ─→ traits and parameters with a distribution ─┐
 * dated events ─────────→ sizes and durations the scenario leaves out ┴→ drawn inputs, one number a run each
 * processes ────────────→ calendars and rates, after what is on record ─→ events, drawn a run
 * policies ─────────────→ levers at the start and their moves
 * ```
 *
 * The documents must have passed their checks.
 */
export const makeRecipe = (
  id: string,
  runnable: RunnableModel,
  scenario: ScenarioDocument,
  policies: readonly NamedPolicy[],
  save: readonly string[],
  costStock: string,
): Recipe => {
  const { document: model, program } = runnable;
  const place: Place = (name) => program.inputs.findIndex((input) => input.name === name);
  const { problem, values } = composeRun({
    model: runnable,
    scenario,
    policies: [],
    sets: new Map(),
    without: [],
    cuts: [],
    save: [],
    time: {},
  });
  const drawn: DrawnInput[] = uncertainInputs(model, scenario).flatMap(({ name, distribution, middle }) =>
    distribution === null ? [] : [{ name, distribution, middle, input: place(name) }],
  );
  const targets = eventTargets(runnable, place);
  const targetOf = (type: string, side: Side): number =>
    targets.findIndex((target) => target.type === type && target.side === side);
  return {
    scenario: id,
    program,
    time: { ...program.time, stop: program.time.start + scenario.months },
    base: program.inputs.map(({ name, value }) => problem.inputs.get(name) ?? value),
    values,
    policies: policies.map((policy) => policyLevers(model, policy, place)),
    outcomes: outcomeRecipe(model, costStock),
    save,
    targets,
    dated: datedSources(model, scenario, targetOf, drawn),
    drawn,
    processes: Object.entries(model.processes).flatMap(([name, process]): ProcessSource[] => {
      const type = model.events[process.event];
      const target = targetOf(process.event, process.side);
      if (target === -1) return [];
      return [
        {
          name,
          target,
          timing: timing(process, scenario),
          size: drawnFrom(type?.size),
          duration: drawnFrom(type?.duration),
        },
      ];
    }),
  };
};

const outcomeRecipe = ({ outcomes, states, stocks }: ModelDocument, costStock: string): OutcomeRecipe | null => {
  if (outcomes === undefined) return null;
  const { state, forming, inForce } = outcomes.agreement;
  const values = states[state]?.values ?? [];
  const numbers = (names: readonly string[]): readonly number[] => names.map((name) => values.indexOf(name));
  return {
    ...outcomes,
    agreement: { state, forming: numbers(forming), inForce: numbers(inForce) },
    cost: Object.hasOwn(stocks, costStock) ? costStock : null,
  };
};

const policyLevers = (model: ModelDocument, { id, documents }: NamedPolicy, place: Place): RecipePolicy => {
  const { atStart, changes } = setLevers(model, documents);
  const known = ({ input }: { readonly input: number }): boolean => input !== -1;
  return {
    id,
    atStart: [...atStart].map(([name, value]) => ({ input: place(name), value })).filter(known),
    moves: changes.map(({ time, input, value }) => ({ time, input: place(input), value })).filter(known),
  };
};

const eventTargets = ({ document, effects }: RunnableModel, place: Place): readonly EventTarget[] =>
  effects.map(({ event, side, fire, size, during }) => ({
    type: event,
    side,
    fire: fire === null ? -1 : place(fire),
    size: fire === null || size === null ? -1 : place(size),
    sizeName: size,
    drives: during.flatMap(({ name, expression }) => {
      const input = place(name);
      return input === -1 ? [] : [{ input, combine: document.inputs[name]!.combine, value: expression }];
    }),
  }));

/** The place of an input of the program by its name, −1 where no equation reads it. */
type Place = (name: string) => number;

/** The dated events in the order of the scenario; what it does not say of one becomes a drawn input. */
const datedSources = (
  model: ModelDocument,
  scenario: ScenarioDocument,
  targetOf: (type: string, side: Side) => number,
  drawn: DrawnInput[],
): readonly DatedSource[] => {
  const withoutProcesses = { ...model, processes: {} };
  return scenario.events.flatMap((event) => {
    const [scheduled] = scheduleEvents(withoutProcesses, { ...scenario, events: [event] }, scenario.months, []);
    const target = scheduled === undefined ? -1 : targetOf(event.type, scheduled.side);
    // A type that changes nothing in the model is on record only.
    if (scheduled === undefined || target === -1) return [];
    const type = model.events[event.type];
    const magnitude = (
      what: 'size' | 'duration',
      value: number | undefined,
      of: EventMagnitude | undefined,
    ): Magnitude => {
      if (value === undefined) return { kind: 'none' };
      if (event[what] !== undefined || of?.distribution === undefined) return { kind: 'fixed', value };
      const name = freeName(`${event.type}@${event.month}/${what}`, drawn);
      return {
        kind: 'drawn',
        index: drawn.push({ name, distribution: of.distribution, middle: value, input: -1 }) - 1,
      };
    };
    return [
      {
        target,
        month: scheduled.month,
        size: magnitude('size', scheduled.size, type?.size),
        duration: magnitude('duration', scheduled.duration, type?.duration),
      },
    ];
  });
};

/** A name that no drawn input has yet: two events of one type may fall in one month. */
const freeName = (name: string, drawn: readonly DrawnInput[]): string => {
  const isTaken = (candidate: string): boolean => drawn.some((input) => input.name === candidate);
  if (!isTaken(name)) return name;
  let count = 2;
  while (isTaken(`${name}#${count}`)) count++;
  return `${name}#${count}`;
};

const drawnFrom = (magnitude: EventMagnitude | undefined): Distribution | number | null =>
  magnitude === undefined ? null : (magnitude.distribution ?? magnitude.value);

/** When a process gives events: only after the month until which the dates of its type are on record. */
const timing = (process: Process, scenario: ScenarioDocument): ProcessSource['timing'] => {
  const record = scenario.record[process.event];
  const known = record === undefined ? -1 : Math.max(-1, monthsBetween(scenario.from, record));
  switch (process.kind) {
    case 'calendar': {
      const { every, probability, anchor } = process;
      const phase = anchor === undefined ? null : monthsBetween(scenario.from, anchor);
      return { kind: 'calendar', every, probability, phase, after: known, before: scenario.months };
    }
    case 'poisson':
      return { kind: 'poisson', rate: process.rate, from: known + 1, to: scenario.months };
    default: {
      const unknown: never = process;
      throw new RangeError(`no process ${JSON.stringify(unknown)}`);
    }
  }
};
