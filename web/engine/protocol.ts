import type {
  Happening,
  Judgement,
  PolicyDocument,
  RunnableModel,
  ScenarioDocument,
  UnitResult,
} from '../../src/index.ts';

/** What a worker is told; every order but `model` is answered once, under its number. */
export type Order = ModelOrder | RunOrder | UnitOrder;

/** A model that later orders name. */
export interface ModelOrder {
  readonly kind: 'model';
  readonly id: string;
  readonly model: RunnableModel;
}

/** One run with everything uncertain at its middle value. */
export interface RunOrder {
  readonly kind: 'run';
  readonly call: number;
  readonly scenario: ScenarioDocument;
  readonly policy: PolicyDocument;
  /** Variables whose series are wanted. */
  readonly save: readonly string[];
}

/** Unit `unit` of an ensemble: up to 128 runs with everything uncertain drawn. */
export interface UnitOrder {
  readonly kind: 'unit';
  readonly call: number;
  readonly ensemble: EnsembleSetting;
  readonly policy: PolicyDocument;
  readonly unit: number;
}

/** What the runs of an ensemble have in common under every policy. */
export interface EnsembleSetting {
  /** Name of the scenario: it is part of what blocks say, and so of their digest. */
  readonly id: string;
  readonly scenario: ScenarioDocument;
  readonly save: readonly string[];
  readonly seed: string;
  readonly runs: number;
}

export type Answer =
  | { readonly call: number; readonly ok: true; readonly result: SingleRun | UnitResult }
  | { readonly call: number; readonly ok: false; readonly message: string };

/** A run and what it came to. */
export interface SingleRun {
  /** Months from the start. */
  readonly time: Float64Array;
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly judgement: Judgement;
  readonly happenings: readonly Happening[];
  readonly status: 'done' | 'non-finite' | 'out-of-range';
}
