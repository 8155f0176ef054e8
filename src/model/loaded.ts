import type { ModelDocument } from './document.ts';
import type { Position } from './issue.ts';

/** Where a value stands in a document: keys and indexes from the root, `['flows', 'launches', 'equation']`. */
export type DocumentPath = readonly (string | number)[];

/**
 * Finds the place of a value, or of a character within a text (UTF-16 offset into the text as read, whatever its quotes and
 * line breaks in the document). Where the path leads nowhere: the place of the last part that exists.
 */
export type Locate = (path: DocumentPath, offset?: number) => Position;

/** An equation of an entry that was left out for another fault; it may have faults of its own. */
export interface OrphanEquation {
  readonly path: DocumentPath;
  readonly equation: string | number;
}

/**
 * What could be read of a model. Faulty entries are missing from `document`, and their issues are in the list that comes with
 * it: run a loaded model only if no issue is an error.
 */
export interface LoadedModel {
  readonly document: ModelDocument;
  readonly file: string;
  readonly locate: Locate;
  /** Every name an equation may use, faulty entries and values of states included: a name in here is no unknown name. */
  readonly declared: ReadonlySet<string>;
  /** For a stage that looks for faults in equations, so that they are reported together with the fault of their entry. */
  readonly orphans: readonly OrphanEquation[];
}
