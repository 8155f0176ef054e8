import type { Text } from '../messages/text.ts';

/** A place in a document; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of a document: where it is, what is wrong and how to mend it. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly at: Position;
  readonly problem: Text;
  readonly mend: Text;
}

/** Either a value or the reasons why there is none; warnings may come with a value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
