import alea from 'seedrandom/lib/alea.js';
import { UNIT_RUNS } from '../kernel/compile/memory.ts';

/** Runs that share the state of their streams: those that a kernel is given at once, the grain of scheduling. */
export const unitSize = UNIT_RUNS;

/** A source of uniform numbers that nothing else draws from. */
export interface Stream {
  /** The next number, (k + ½)/2³² for a whole k of 32 bits: never 0, never 1, and the same on every machine. */
  next(): number;
}

/**
 * The stream of one random quantity in one unit of runs (rule of numbers 4): alea keyed `seed/unit/name`.
 *
 * Whoever draws from it takes the same number of draws in every run, needed or not, so that run r reads the same numbers
 * whatever happened in the runs before it. Neither policy nor number of runs is part of the key: policies meet the same futures, and
 * a batch can be extended.
 */
export const createStream = (seed: string, unit: number, name: string): Stream => {
  const generator = alea(`${seed}/${unit}/${name}`);
  return { next: () => uniformOf(generator.int32() >>> 0) };
};

/** The uniform number that 32 bits stand for. */
export const uniformOf = (bits: number): number => (bits + 0.5) / 0x1_0000_0000;
