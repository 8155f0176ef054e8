import type { Grid } from './grid.ts';
import type { InputChange, Problem } from './problem.ts';

/** Dated changes by the step at which they take hold. */
export interface ScheduledChanges {
  at(step: number): readonly InputChange[];
  /** The first step after this one that has a change; infinite where there is none. */
  next(step: number): number;
}

/**
 * Puts each change at the step nearest to its time; a change before the first step counts at the first, one after the last never.
 * Changes of one step keep the order of their times, then the order they were given in, so that the last one holds.
 *
 * @throws RangeError where a change names an input that the program does not have, or one that is constant.
 */
export const scheduleChanges = (problem: Problem, grid: Grid): ScheduledChanges => {
  const kinds = new Map(problem.program.inputs.map((input) => [input.name, input.kind]));
  const byStep = new Map<number, InputChange[]>();
  for (const change of problem.changes.toSorted((a, b) => a.time - b.time)) {
    const kind = kinds.get(change.input);
    if (kind === undefined || kind === 'constant') throw new RangeError(`${change.input} cannot change during a run`);
    const step = grid.nearestStep(change.time);
    byStep.set(step, [...(byStep.get(step) ?? []), change]);
  }
  const steps = [...byStep.keys()].sort((a, b) => a - b);
  return {
    at: (step) => byStep.get(step) ?? [],
    next: (step) => steps.find((candidate) => candidate > step) ?? Number.POSITIVE_INFINITY,
  };
};
