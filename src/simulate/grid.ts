import type { Method, TimeSpecification } from '../expression/program.ts';

/** The steps of a run and the steps at which it is saved. Step k is at `start + k·dt`, computed anew so that no error adds up. */
export interface Grid {
  readonly dt: number;
  readonly method: Method;
  /** Number of steps from start to stop. */
  readonly steps: number;
  readonly stepsPerSave: number;
  readonly saveTimes: Float64Array;
  time(step: number): number;
  /** The step nearest to a time, not before the first. */
  nearestStep(time: number): number;
  /** Which save a step is, or undefined where it is none. */
  savedAt(step: number): number | undefined;
}

/**
 * Lays the grid of a run.
 *
 * @throws RangeError where dt does not divide `saveEvery`, or `saveEvery` the length of the run, to one part in 10⁹.
 */
export const createGrid = (specification: TimeSpecification): Grid => {
  const { start, stop, dt, saveEvery, method } = specification;
  const stepsPerSave = wholeRatio(saveEvery, dt, 'dt must divide saveEvery');
  const saves = wholeRatio(stop - start, saveEvery, 'saveEvery must divide stop − start');
  const time = (step: number): number => start + step * dt;
  return {
    dt,
    method,
    steps: saves * stepsPerSave,
    stepsPerSave,
    saveTimes: Float64Array.from({ length: saves + 1 }, (_, index) => time(index * stepsPerSave)),
    time,
    nearestStep: (t) => Math.max(0, Math.floor((t - start) / dt + 0.5)),
    savedAt: (step) => (step % stepsPerSave === 0 ? step / stepsPerSave : undefined),
  };
};

const wholeRatio = (whole: number, part: number, complaint: string): number => {
  const ratio = whole / part;
  const nearest = Math.floor(ratio + 0.5);
  if (!(nearest >= 1) || Math.abs(ratio - nearest) > 1e-9 * nearest) {
    throw new RangeError(`${complaint}: ${part} and ${whole}`);
  }
  return nearest;
};
