/** How a partnership stands, as one function of saved series decides it. */
export type OutcomeClass = 'forming' | 'active' | 'weak' | 'dormant' | 'lapsed';

/** The classes in the order every table and chart shows them. */
export const outcomeClasses: readonly OutcomeClass[] = ['forming', 'active', 'weak', 'dormant', 'lapsed'];

/** What a model states about judging its runs; `outcomeRules` reads it from the document. */
export interface OutcomeRules {
  /** Numbers of the agreement states in which nothing has been signed yet. */
  readonly forming: ReadonlySet<number>;
  /** Numbers of the agreement states in which an agreement binds; in all others there is none. */
  readonly inForce: ReadonlySet<number>;
  /** Deliveries over the trailing 12 months from which a partnership counts as active. */
  readonly activeThreshold: number;
  /** Deliveries over the trailing 12 months below which it counts as dormant. */
  readonly dormantThreshold: number;
}

/** What the judgement reads of a run: one value a save time, times in months. */
export interface OutcomeRecord {
  readonly time: ArrayLike<number>;
  /** Number of the agreement state. */
  readonly agreement: ArrayLike<number>;
  /** Accumulated deliveries; never falls. */
  readonly deliveries: ArrayLike<number>;
  /** Index of sustainability, 0–100. */
  readonly sustainability: ArrayLike<number>;
  /** Times of the jumps that set the agreement state, rising: they date a change between two save times. */
  readonly agreementJumps: readonly number[];
}

/** A stretch of one class; it lasts until the next one begins. */
export interface ClassSpell {
  readonly class: OutcomeClass;
  /** Month the class was entered, counted from the start of the run. */
  readonly from: number;
}

/** The judgement of one run. */
export interface Outcome {
  /** Class at the end of the run. */
  readonly class: OutcomeClass;
  /** Month in which that class was last entered. */
  readonly since: number;
  /** Every class the run went through, first to last. */
  readonly history: readonly ClassSpell[];
  readonly sustainability: { readonly end: number; readonly mean: number };
}

/** Deliveries are counted over this many months back. */
const trailingMonths = 12;

/**
 * Judges one run.
 *
 * - `forming`: nothing has been signed yet, an exploration that was given up included;
 * - `active`: in force, deliveries of the trailing 12 months at or above the active threshold;
 * - `weak`: in force, below it;
 * - `dormant`: in force for 12 months in which deliveries stayed below the dormant threshold: the formality trap;
 * - `lapsed`: no agreement in force after the first.
 *
 * Early in a run the trailing window reaches back to the first save only: nothing delivered before it is known. A change of
 * the agreement dates from its jump, a crossing of a threshold from the save time that shows it. RangeError on an empty record.
 */
export const judge = (record: OutcomeRecord, rules: OutcomeRules): Outcome => {
  const { time, agreement, sustainability } = record;
  if (time.length === 0) throw new RangeError('a run without saved values cannot be judged');
  const history: ClassSpell[] = [];
  // A run that starts neither forming nor in force starts after an agreement.
  let hadAgreement = !rules.forming.has(agreement[0]!);
  let inForceSince = Number.NaN;
  for (let k = 0; k < time.length; k++) {
    const now = time[k]!;
    const state = agreement[k]!;
    const changedAt = k > 0 && agreement[k - 1] !== state ? dateOfChange(record, k) : now;
    const isInForce = rules.inForce.has(state);
    if (isInForce && (k === 0 || !rules.inForce.has(agreement[k - 1]!))) inForceSince = changedAt;
    hadAgreement ||= isInForce;
    const found = isInForce
      ? classInForce(trailing(record, k), now - inForceSince, rules)
      : hadAgreement
        ? 'lapsed'
        : 'forming';
    if (history.at(-1)?.class !== found) history.push({ class: found, from: changedAt });
  }
  const last = history.at(-1)!;
  return {
    class: last.class,
    since: last.from,
    history,
    sustainability: { end: sustainability[time.length - 1]!, mean: mean(sustainability) },
  };
};

const classInForce = (delivered: number, monthsInForce: number, rules: OutcomeRules): OutcomeClass => {
  if (delivered >= rules.activeThreshold) return 'active';
  if (delivered < rules.dormantThreshold && monthsInForce >= trailingMonths) return 'dormant';
  return 'weak';
};

/** Deliveries over the 12 months before save `k`, read between saves where none falls 12 months back. */
const trailing = ({ time, deliveries }: OutcomeRecord, k: number): number => {
  const from = time[k]! - trailingMonths;
  let before = k;
  while (before > 0 && time[before]! > from) before--;
  const start = deliveries[before]!;
  const gap = from - time[before]!;
  if (gap <= 0) return deliveries[k]! - start;
  const share = gap / (time[before + 1]! - time[before]!);
  return deliveries[k]! - (start + share * (deliveries[before + 1]! - start));
};

/** When the agreement took the state that save `k` shows: at the last jump since the save before, or then if none is on record. */
const dateOfChange = ({ time, agreementJumps }: OutcomeRecord, k: number): number => {
  const since = time[k - 1]!;
  const until = time[k]!;
  return agreementJumps.findLast((at) => at >= since && at < until) ?? until;
};

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum / values.length;
};
