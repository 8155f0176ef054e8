/** What a model states about judging its runs, as plain data a worker can be given. */
export interface OutcomeRecipe {
  /** The state of the agreement, the numbers of the values that are `forming`, and of those that are in force. */
  readonly agreement: {
    readonly state: string;
    readonly forming: readonly number[];
    readonly inForce: readonly number[];
  };
  readonly deliveries: string;
  readonly activeThreshold: string;
  readonly dormantThreshold: string;
  readonly sustainability: string;
  /** The stock that adds up what a run costs; null in models that have none. */
  readonly cost: string | null;
}

/** One run as it is judged: arrays are reused from run to run. */
export interface JudgedRun {
  readonly time: Float64Array;
  readonly agreement: Float64Array;
  readonly deliveries: Float64Array;
  readonly sustainability: Float64Array;
  readonly cost: Float64Array | null;
  /** Times of the jumps that set the agreement. */
  readonly agreementJumps: readonly number[];
  readonly activeThreshold: number;
  readonly dormantThreshold: number;
}

/**
 * Reads the outcome of a run off its saved series. The judgement belongs to the analysis, which stands behind the ensemble: whoever starts a
 * worker hands its reader in.
 */
export interface OutcomeReader {
  /** Name of the stock that adds up what a run costs, in models that have one. */
  readonly costStock: string;
  /** Names of the numbers read off each run. */
  readonly columns: readonly string[];
  /** Names of the classes a run can be in, and which of them count as in force and delivering. */
  readonly classes: readonly string[];
  readonly surviving: readonly number[];
  /** Writes the numbers, and the class at every save time as its place in `classes`. Gives the class at the end. */
  read(run: JudgedRun, recipe: OutcomeRecipe, columns: Float64Array, classes: Uint8Array): number;
}

/** The variables that must be saved for a run to be judged. */
export const judgedNames = (recipe: OutcomeRecipe): readonly string[] => [
  recipe.agreement.state,
  recipe.deliveries,
  recipe.sustainability,
  ...(recipe.cost === null ? [] : [recipe.cost]),
];
