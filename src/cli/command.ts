import type { Text } from '../messages/text.ts';

/** 0 done, 1 the input or the result has a problem, 130 interrupted; wrong usage throws and ends with 2. */
export type ExitCode = 0 | 1 | 130;

/** How a command is written. */
export interface CommandHelp {
  readonly usage: Text;
  /** Commands to copy, each with what it does. */
  readonly examples: readonly { readonly command: string; readonly about: Text }[];
}
