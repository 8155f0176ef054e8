import type { Method, Program } from '../expression/program.ts';

/** What one run is made of; the run depends on this alone. */
export interface Problem {
  readonly program: Program;
  /** Values of inputs at the start, by name; an input that is not named has the program's value. */
  readonly inputs: ReadonlyMap<string, number>;
  /** Dated changes of varying inputs and impulses, in any order; a time between steps counts at the step nearest to it. */
  readonly changes: readonly InputChange[];
  /** Names of the variables to save. */
  readonly save: readonly string[];
  readonly time?: Partial<{ stop: number; dt: number; saveEvery: number; method: Method }>;
}

export interface InputChange {
  readonly time: number;
  readonly input: string;
  readonly value: number;
}

/** One trajectory: the saved series, the jumps that happened, and whether it ended well. */
export interface Run {
  readonly time: Float64Array;
  readonly series: ReadonlyMap<string, Float64Array>;
  readonly jumps: readonly FiredJump[];
  readonly status: RunStatus;
}

export interface FiredJump {
  readonly time: number;
  readonly jump: string;
}

/** A run that leaves its bounds goes on to the end where it can, and says so; nothing is dropped. */
export type RunStatus =
  | { readonly kind: 'done' }
  | { readonly kind: 'non-finite'; readonly variable: string; readonly time: number }
  | { readonly kind: 'out-of-range'; readonly variable: string; readonly time: number };
