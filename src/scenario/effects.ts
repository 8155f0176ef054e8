import { equationParser } from '../expression/parse.ts';
import type { Program } from '../expression/program.ts';
import type { Expression } from '../expression/tree.ts';
import { evaluate } from '../kernel/evaluate.ts';
import { createScalarLanes } from '../kernel/scalar-lanes.ts';
import type { ModelDocument } from '../model/document.ts';
import type { InputChange } from '../simulate/problem.ts';
import type { ScheduledEvent } from './events.ts';
import { timeline, type Window } from './timeline.ts';

/**
 * What the events of a run change, and when.
 *
 * ```
 * event ─ set ────→ the impulses $event/<type>/<side>/fire and /size at its month; the program's jumps do the rest
 *       ─ during ─→ a window on each input it drives; windows of one input combine as the input says (max or sum),
 *                   and outside them the input is at its base
 * ```
 *
 * An impulse before the start or after the end of a run does nothing; a window that began before the start is open from it on.
 * `inputs` are the values of the run, by name. RangeError if an effect reads what is not fixed for a run; the check of a
 * model reports that first.
 */
export const eventChanges = (
  model: ModelDocument,
  program: Program,
  inputs: ReadonlyMap<string, number>,
  events: readonly ScheduledEvent[],
): readonly InputChange[] => {
  const names = new Set(program.inputs.map(({ name }) => name));
  const impulses = events.flatMap(({ type, side, month, size }): InputChange[] => {
    const prefix = `$event/${type}/${side}`;
    if (month < 0 || !names.has(`${prefix}/fire`)) return [];
    const fire = { time: month, input: `${prefix}/fire`, value: 1 };
    if (size === undefined || !names.has(`${prefix}/size`)) return [fire];
    return [{ time: month, input: `${prefix}/size`, value: size }, fire];
  });
  const read = fixedValues(program, inputs);
  const drives = Object.entries(model.inputs).flatMap(([input, { value, combine }]) =>
    timeline(inputs.get(input) ?? value, windowsOn(input, model, events, read), combine).map(
      (step): InputChange => ({ time: step.time, input, value: step.value }),
    ),
  );
  return [...impulses, ...drives];
};

type Read = (name: string) => number;

const windowsOn = (
  input: string,
  model: ModelDocument,
  events: readonly ScheduledEvent[],
  read: Read,
): readonly Window[] =>
  events.flatMap(({ type, side, month, size, duration }): Window[] => {
    const equation = model.events[type]?.sides[side]?.during?.[input];
    if (equation === undefined || duration === undefined) return [];
    const value = compute(equation, (name) => (name === 'size' && size !== undefined ? size : read(name)));
    return [{ from: Math.max(0, month), to: month + duration, value }];
  });

const compute = (equation: string | number, read: Read): number => {
  if (typeof equation === 'number') return equation;
  const parsed = equationParser()(equation);
  if (!('tree' in parsed)) throw new RangeError(`an effect cannot be read: ${equation}`);
  return evaluateFixed(parsed.tree, read);
};

/** Reads what is fixed for a run: its inputs, and the constants that follow from them. */
const fixedValues = (program: Program, inputs: ReadonlyMap<string, number>): Read => {
  const defaults = new Map(program.inputs.map(({ name, value }) => [name, value]));
  const constants = new Map(program.constants.map(({ name, expression }) => [name, expression]));
  const read: Read = (name) => {
    const value = inputs.get(name) ?? defaults.get(name);
    if (value !== undefined) return value;
    const constant = constants.get(name);
    if (constant === undefined) throw new RangeError(`an effect reads ${name}, which is not fixed for a run`);
    return evaluateFixed(constant, read);
  };
  return read;
};

const evaluateFixed = (expression: Expression, read: Read): number =>
  evaluate({ lanes: createScalarLanes(), read, lookups: new Map() }, expression);
