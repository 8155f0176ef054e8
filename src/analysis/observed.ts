import type { OutcomeClass } from './outcome.ts';

/** How the sources label the state of a partnership. */
export type EvidenceLabel = 'A' | 'A−' | 'S' | 'L';

/**
 * The one table from the labels of the evidence to outcome classes.
 *
 * | label | in the sources                                  | class   | why |
 * |-------|-------------------------------------------------|---------|-----|
 * | A     | active, continued, renewed                      | active  | an agreement in force under which things happen |
 * | A−    | active, held back or below its plans            | weak    | in force, delivering less than it set out to |
 * | S     | symbolic, dormant, "only on paper"              | dormant | signed and standing, next to nothing delivered |
 * | L     | lapsed, ended, not renewed                      | lapsed  | no agreement in force any more |
 *
 * Two limits. A label is a snapshot at the date of its source, so it is held against the class of that month. Between S and
 * L often lies no more than a source's choice of words, so working or not is scored first (`isWorking`), the class second.
 */
export const classOfLabel: Readonly<Record<EvidenceLabel, OutcomeClass>> = {
  A: 'active',
  'A−': 'weak',
  S: 'dormant',
  L: 'lapsed',
};

/** Whether a partnership in this class does something: active or weak. */
export const isWorking = (outcomeClass: OutcomeClass): boolean => outcomeClass === 'active' || outcomeClass === 'weak';
