import type { Program, TimeSpecification } from '../expression/program.ts';
import type { Expression } from '../expression/tree.ts';
import type { Distribution } from '../model/document.ts';
import type { OutcomeRecipe } from './outcome-reader.ts';

/**
 * What the runs of one scenario are made of, under each of the policies that are compared: plain data that a worker is given once.
 * Inputs are named by their place in `program.inputs`; times are months from the start of the run.
 */
export interface Recipe {
  readonly scenario: string;
  readonly program: Program;
  readonly time: TimeSpecification;
  /** Values of the program's inputs before anything is drawn or any lever set. */
  readonly base: readonly number[];
  /** Everything that is fixed for a run, by name, those that no equation reads included. */
  readonly values: ReadonlyMap<string, number>;
  readonly drawn: readonly DrawnInput[];
  readonly policies: readonly RecipePolicy[];
  readonly targets: readonly EventTarget[];
  readonly dated: readonly DatedSource[];
  readonly processes: readonly ProcessSource[];
  /** Null where the model judges no outcomes. */
  readonly outcomes: OutcomeRecipe | null;
  /** Names of the variables whose series are kept for every run. */
  readonly save: readonly string[];
}

/**
 * A number that is drawn once a run, by the sampler: a parameter, a trait, or how large or long a dated event is. Each has a marginal
 * distribution of its own and none is correlated with another: the evidence gives no pair of inputs that vary together beyond what the
 * model computes (budget and staff, say, meet in its equations), and a correlation without a source would be an invention.
 */
export interface DrawnInput {
  readonly name: string;
  readonly distribution: Distribution;
  /** What a sample that does not name this input holds it at. */
  readonly middle: number;
  /** Its place among the program's inputs, or −1 where no equation reads it. */
  readonly input: number;
}

export interface RecipePolicy {
  readonly id: string;
  readonly atStart: readonly LeverValue[];
  readonly moves: readonly (LeverValue & { readonly time: number })[];
}

export interface LeverValue {
  readonly input: number;
  readonly value: number;
}

/** What an event of one type and side does: impulses at its month, inputs that it drives while it lasts. */
export interface EventTarget {
  readonly type: string;
  readonly side: string;
  /** The impulse that fires it and the one that carries its size, or −1 where the program has none. */
  readonly fire: number;
  readonly size: number;
  /** What `drives` call the size of the event. */
  readonly sizeName: string | null;
  readonly drives: readonly Drive[];
}

export interface Drive {
  readonly input: number;
  readonly combine: 'max' | 'sum';
  /** May read the size of the event and what is fixed for a run. */
  readonly value: Expression;
}

/** A number stated by a document, or the place of the drawn input that it is. */
export type Magnitude =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'drawn'; readonly index: number };

/** An event at a month that is known. */
export interface DatedSource {
  readonly target: number;
  readonly month: number;
  readonly size: Magnitude;
  readonly duration: Magnitude;
}

/** How events arise whose months are not known. */
export interface ProcessSource {
  readonly name: string;
  readonly target: number;
  readonly timing: CalendarTiming | PoissonTiming;
  /** What the size and the duration of each event is drawn from: a distribution, a number, or nothing. */
  readonly size: Distribution | number | null;
  readonly duration: Distribution | number | null;
}

/** An occasion every so many months, each an event with a probability; the first falls at `phase`, or anywhere in a period. */
export interface CalendarTiming {
  readonly kind: 'calendar';
  readonly every: number;
  readonly probability: number;
  readonly phase: number | null;
  /** Occasions after `after` and before `before` count. */
  readonly after: number;
  readonly before: number;
}

/** Events at a rate per month between two months. */
export interface PoissonTiming {
  readonly kind: 'poisson';
  readonly rate: number;
  readonly from: number;
  readonly to: number;
}
