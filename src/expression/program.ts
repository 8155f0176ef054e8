import type { Expression } from './tree.ts';

/**
 * A model lowered to scalars: what a kernel runs. Every expression is made of kernel functions and references to names that
 * the program itself defines, or `time`, `dt` and `$moment`. All order is fixed here, so that both kernels do the same things in the
 * same order.
 *
 * Names of hidden variables (the levels of a delay, the draws of a noise) begin with `$` and cannot clash with a model's.
 *
 * A discrete state holds the place of its value in the list of its values, counted from 0; its first value is the input
 * `$initial/<state>`. An event of type `t` on side `s` is fired by the impulse `$event/t/s/fire` set to 1, with its size in
 * `$event/t/s/size`.
 */
export interface Program {
  readonly time: TimeSpecification;
  /** Values set from outside for each run; those that vary in time are changed between steps. */
  readonly inputs: readonly ProgramInput[];
  /** Variables that depend only on inputs fixed for a run, in order of evaluation: computed once a run. */
  readonly constants: readonly Assignment[];
  /** Initial values of stocks and states, and what they need (auxiliaries, first values of buffers), in order of evaluation. */
  readonly initial: readonly Assignment[];
  readonly stocks: readonly ProgramStock[];
  /** Auxiliaries and flows in order of evaluation: computed at every step and stage. */
  readonly auxiliaries: readonly Assignment[];
  /** Carried out between steps, in this order. */
  readonly jumps: readonly Jump[];
  readonly buffers: readonly Buffer[];
  readonly noises: readonly NoiseSource[];
  readonly lookups: readonly Lookup[];
}

export type Method = 'euler' | 'rk4' | 'rk45';

/** Times are in the model's time unit. `dt` divides `saveEvery`, and `saveEvery` divides `stop − start`. */
export interface TimeSpecification {
  readonly start: number;
  readonly stop: number;
  readonly dt: number;
  readonly saveEvery: number;
  readonly method: Method;
}

export interface ProgramInput {
  readonly name: string;
  readonly value: number;
  /** An impulse is what a dated event sets at one moment; it is back at `value` after the jumps of that moment. */
  readonly kind: 'constant' | 'varying' | 'impulse';
}

export interface Assignment {
  readonly name: string;
  readonly expression: Expression;
}

/** A continuous stock, or a discrete state (`derivative` null): only jumps change it. */
export interface ProgramStock {
  readonly name: string;
  readonly derivative: Expression | null;
  /** Outside this range, or not finite, a run is marked as failed. */
  readonly range: readonly [number, number] | null;
}

/**
 * A discrete change. `when` and the right-hand sides read the auxiliaries evaluated at this moment, and the stocks as
 * earlier jumps of the same moment left them; the assignments of one jump happen together.
 */
export interface Jump {
  readonly name: string;
  readonly when: Expression;
  readonly set: readonly Assignment[];
}

/**
 * A fixed delay: `name` is the value `input` had `delay` ago, `initial` before that. `delay` and `initial` are read once, at
 * the start, from inputs, run constants and initial values.
 */
export interface Buffer {
  readonly name: string;
  readonly input: Expression;
  readonly delay: Expression;
  readonly initial: Expression;
}

/** A varying input that is drawn anew, normal with mean 0 and sd 1, at the start and then every `every`; 0 in a single run. */
export interface NoiseSource {
  readonly input: string;
  /** In the model's time unit; made of constant inputs and run constants only. */
  readonly every: Expression;
}

/** A graphical function through points with rising x. */
export interface Lookup {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** `continuous` holds the end values, `extrapolate` continues the end segments, `discrete` steps at each x. */
  readonly kind: 'continuous' | 'extrapolate' | 'discrete';
}

/** The name of the time at which the present step began: what changes by steps only, such as a pulse, reads it instead of `time`. */
export const beginningOfStep = '$moment';
