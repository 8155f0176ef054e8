import type { Side } from '../model/document.ts';

/** The names a program has for an event of one type on one side. */
export interface ImpulseNames {
  /** The jump that carries it out. */
  readonly jump: string;
  /** The impulse that is set to 1 when it happens. */
  readonly fire: string;
  /** The impulse that holds its size. */
  readonly size: string;
}

export function impulseNames(event: string, side: Side): ImpulseNames {
  const jump = `$event/${event}/${side}`;
  return { jump, fire: `${jump}/fire`, size: `${jump}/size` };
}

/** The input that holds the first value of a state. */
export function initialStateInput(state: string): string {
  return `$initial/${state}`;
}
