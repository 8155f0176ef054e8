import type { Text } from '../messages/text.ts';

/** Ends a command with a message for the person who typed it and an exit code: 1 the input or result has a problem, 2 wrong usage. */
export class Stop extends Error {
  readonly told: Text;
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, told: Text) {
    super(told.en);
    this.name = 'Stop';
    this.told = told;
    this.exitCode = exitCode;
  }
}

/** Ends a command that cannot be carried out as written. */
export const misused = (told: Text): Stop => new Stop(2, told);
