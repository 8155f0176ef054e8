import type { Text } from './text.ts';

/** What is wrong, as the end of a sentence, and how to mend it, as a sentence. */
export interface Remark {
  readonly problem: Text;
  readonly mend: Text;
}
