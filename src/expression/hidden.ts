import type { Assignment, Buffer, NoiseSource, ProgramInput } from './program.ts';
import type { Expression } from './tree.ts';

/** A stock that lowering adds: a level of a delay. */
export interface HiddenStock {
  readonly name: string;
  readonly derivative: Expression;
  readonly initial: Expression;
}

/** What lowering adds to a program beside what the document defines, in the order it arises. */
export interface Hidden {
  /** Evaluated in every step. */
  readonly auxiliaries: Assignment[];
  /** Parts of initial values: evaluated once, at the start. */
  readonly startOnly: Assignment[];
  readonly stocks: HiddenStock[];
  readonly buffers: Buffer[];
  readonly noises: NoiseSource[];
  readonly inputs: ProgramInput[];
  /** A name nothing else has: `$smooth/perceived_trust`, then `$smooth/perceived_trust/2`. */
  readonly freshName: (kind: string, owner: string) => string;
}

export function createHidden(): Hidden {
  const uses = new Map<string, number>();
  return {
    auxiliaries: [],
    startOnly: [],
    stocks: [],
    buffers: [],
    noises: [],
    inputs: [],
    freshName: (kind, owner) => {
      const name = `$${kind}/${owner}`;
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return use === 1 ? name : `${name}/${use}`;
    },
  };
}
