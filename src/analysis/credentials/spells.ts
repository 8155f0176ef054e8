/** What of a run shows whether a partnership works. */
export interface WorkRecord {
  /** Number of the agreement state, a month each. */
  readonly agreement: ArrayLike<number>;
  /** Accumulated deliveries, a month each. */
  readonly deliveries: ArrayLike<number>;
}

/** What counts as working. */
export interface WorkRules {
  readonly inForce: ReadonlySet<number>;
  /** Deliveries in the twelve months before. */
  readonly least: number;
  /** Months in a row it takes to count. */
  readonly spell: number;
}

/** The turns of one partnership, in months from the start; null for what did not come. */
export interface Turns {
  readonly worked: number | null;
  /** It stopped working. */
  readonly asleep: number | null;
  /** It worked again. */
  readonly back: number | null;
}

const year = 12;

/** Whether a partnership works in a month: in force, and enough delivered in the twelve months before. Never in its first year. */
export const worksAt = ({ agreement, deliveries }: WorkRecord, { inForce, least }: WorkRules, month: number): boolean =>
  month >= year && inForce.has(agreement[month]!) && deliveries[month]! - deliveries[month - year]! >= least;

/**
 * When a partnership first worked, fell asleep and came back, each for a spell of months in a row. The start-up does not count: falling asleep
 * needs work before it.
 */
export const turnsOf = (record: WorkRecord, rules: WorkRules): Turns => {
  const months = record.agreement.length;
  const works = Array.from({ length: months }, (_, month) => worksAt(record, rules, month));
  const next = (from: number, state: boolean): number | null => {
    let run = 0;
    for (let month = from; month < months; month++) {
      run = works[month] === state ? run + 1 : 0;
      if (run === rules.spell) return month - rules.spell + 1;
    }
    return null;
  };
  const worked = next(0, true);
  const asleep = worked === null ? null : next(worked + rules.spell, false);
  const back = asleep === null ? null : next(asleep + rules.spell, true);
  return { worked, asleep, back };
};
