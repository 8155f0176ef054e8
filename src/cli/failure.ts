import type { Language } from '../messages/text.ts';
import { ourFault } from '../messages/usage.ts';
import { Stop } from './stop.ts';

/** How a command that was broken off ends. */
export interface Failure {
  readonly exitCode: 1 | 2;
  /** Lines for stderr. */
  readonly lines: string;
}

/**
 * What anything thrown means to the person who typed the command: its own words where it has some, otherwise one line that says
 * sorry and how to report it. The stack is for who asks for it.
 */
export const failureOf = (error: unknown, language: Language, wantsDetails: boolean): Failure => {
  if (error instanceof Stop) return { exitCode: error.exitCode, lines: error.told[language] };
  const sorry = ourFault(nameOf(error))[language];
  const details = wantsDetails && error instanceof Error ? `\n${error.stack}` : '';
  return { exitCode: 1, lines: sorry + details };
};

/** What broke, in one line. */
const nameOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';
