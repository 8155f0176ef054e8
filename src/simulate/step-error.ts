import type { FiredJump, Problem, Run } from './problem.ts';
import { simulateMany } from './simulate-many.ts';

/** How much a run changes when it is integrated more finely, or by another method. */
export interface StepError {
  /** The series that moves most, as a share of its own range over the run, and when. */
  readonly series: { readonly name: string; readonly time: number; readonly share: number } | null;
  /** The jump whose moment moves most, in the model's time unit. */
  readonly jump: { readonly name: string; readonly time: number; readonly shift: number } | null;
  /** Jumps that happen in one of the two runs only. */
  readonly unmatched: readonly string[];
}

/**
 * The step-halving error of a run (rule of numbers 6): the same problem with half its `dt`, compared by `compareRuns`. Both runs are saved
 * at the same times.
 */
export const stepHalvingError = (problem: Problem): StepError => {
  const dt = problem.time?.dt ?? problem.program.time.dt;
  const [coarse] = simulateMany([problem]);
  const [fine] = simulateMany([{ ...problem, time: { ...problem.time, dt: dt / 2 } }]);
  return compareRuns(coarse as Run, fine as Run);
};

/**
 * Compares two runs of one problem. Save times at which one run has made a jump and the other has not yet are left out of the
 * series: there the difference is the jump's shift in time, which is reported as such.
 */
export const compareRuns = (coarse: Run, fine: Run): StepError => {
  const { pairs, unmatched } = pairJumps(coarse.jumps, fine.jumps);
  let jump: StepError['jump'] = null;
  for (const [a, b] of pairs) {
    const shift = Math.abs(a.time - b.time);
    if (jump === null || shift > jump.shift) jump = { name: a.jump, time: a.time, shift };
  }
  const between = (time: number): boolean =>
    pairs.some(([a, b]) => Math.min(a.time, b.time) < time && time <= Math.max(a.time, b.time));
  let series: StepError['series'] = null;
  for (const [name, values] of coarse.series) {
    const other = fine.series.get(name);
    if (other === undefined) throw new RangeError(`${name} is saved in one run only`);
    const range = Math.max(...values) - Math.min(...values);
    for (const [index, value] of values.entries()) {
      const time = coarse.time[index] as number;
      const difference = Math.abs(value - (other[index] as number));
      if (difference === 0 || between(time)) continue;
      const share = range > 0 ? difference / range : Number.POSITIVE_INFINITY;
      if (series === null || share > series.share) series = { name, time, share };
    }
  }
  return { series, jump, unmatched };
};

/** Pairs the first occurrence of each jump in one run with its first in the other, the second with the second, and so on. */
const pairJumps = (a: readonly FiredJump[], b: readonly FiredJump[]) => {
  const waiting = new Map<string, FiredJump[]>();
  for (const fired of b) waiting.set(fired.jump, [...(waiting.get(fired.jump) ?? []), fired]);
  const pairs: [FiredJump, FiredJump][] = [];
  const unmatched: string[] = [];
  for (const fired of a) {
    const partner = waiting.get(fired.jump)?.shift();
    if (partner === undefined) unmatched.push(fired.jump);
    else pairs.push([fired, partner]);
  }
  for (const [name, left] of waiting) for (const _ of left) unmatched.push(name);
  return { pairs, unmatched };
};
