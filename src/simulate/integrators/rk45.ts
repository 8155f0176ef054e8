import { elementary } from '../../kernel/elementary/index.ts';
import { createScalarLanes } from '../../kernel/scalar-lanes.ts';
import type { Integrator, System } from './system.ts';

/** Error allowed per step: `absolute + relative·|y|` for each stock; the smallest step is `h · smallestShare`. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
  readonly smallestShare: number;
}

export const defaultTolerance: Tolerance = { relative: 1e-7, absolute: 1e-9, smallestShare: 1e-9 };

/** The Butcher tableau of Dormand and Prince: nodes, stage weights, and weights of order 5 and of the error estimate. */
const nodes = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1] as const;
const stages: readonly (readonly number[])[] = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const errorWeights = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40] as const;

/**
 * One Dormand–Prince step of order 5 without step control: writes y + h·Σbᵢkᵢ into `into`, and the estimate of the local error into
 * `error`.
 */
export const createDormandPrinceStep = (size: number) => {
  const k = nodes.map(() => new Float64Array(size));
  const stage = new Float64Array(size);
  return (system: System, t: number, h: number, y: Float64Array, into: Float64Array, error: Float64Array): void => {
    system(t, y, k[0] as Float64Array);
    for (let s = 1; s < nodes.length; s += 1) {
      const weights = stages[s] as readonly number[];
      for (let i = 0; i < size; i += 1) {
        let sum = 0;
        for (let j = 0; j < weights.length; j += 1)
          sum += (weights[j] as number) * ((k[j] as Float64Array)[i] as number);
        stage[i] = (y[i] as number) + h * sum;
      }
      if (s === nodes.length - 1) into.set(stage);
      system(t + (nodes[s] as number) * h, stage, k[s] as Float64Array);
    }
    for (let i = 0; i < size; i += 1) {
      let sum = 0;
      for (let j = 0; j < nodes.length; j += 1)
        sum += (errorWeights[j] as number) * ((k[j] as Float64Array)[i] as number);
      error[i] = h * sum;
    }
  };
};

/**
 * Dormand–Prince 5(4), adaptive: each interval is crossed in as many steps as the tolerance asks for and ends exactly at its
 * end, so that events and save times are landed on. Step control: h ← h·min(5, max(0.2, 0.9·ε^(−1/5))).
 *
 * Where even the smallest step misses the tolerance, or the system is not finite, every stock becomes NaN: the run's status then
 * names it, and no wrong number goes on.
 *
 * Source: Dormand & Prince, J. Comput. Appl. Math. 6 (1980) 19–26, doi:10.1016/0771-050X(80)90013-3; step control after
 * Hairer, Nørsett & Wanner (1993), II.4, doi:10.1007/978-3-540-78862-1.
 */
export const createRk45 = (size: number, tolerance: Tolerance = defaultTolerance): Integrator => {
  const lanes = createScalarLanes();
  const step = createDormandPrinceStep(size);
  const next = new Float64Array(size);
  const error = new Float64Array(size);
  let proposed = Number.POSITIVE_INFINITY;
  const scaledError = (y: Float64Array): number => {
    let largest = 0;
    for (let i = 0; i < size; i += 1) {
      const scale =
        tolerance.absolute + tolerance.relative * Math.max(Math.abs(y[i] as number), Math.abs(next[i] as number));
      largest = Math.max(largest, Math.abs(error[i] as number) / scale);
    }
    return largest;
  };
  return (system, t, h, y) => {
    const smallest = h * tolerance.smallestShare;
    const end = t + h;
    let now = t;
    while (now < end) {
      const left = end - now;
      const last = proposed >= left;
      const size = last ? left : proposed;
      step(system, now, size, y, next, error);
      const ratio = scaledError(y);
      const accepted = ratio <= 1;
      if (!accepted && size <= smallest) {
        y.fill(Number.NaN);
        return;
      }
      if (accepted) {
        y.set(next);
        now = last ? end : now + size;
      }
      const growth = Number.isFinite(ratio)
        ? Math.min(5, Math.max(0.2, 0.9 * elementary.pow(lanes, Math.max(ratio, 1e-10), -0.2)))
        : 0.2;
      // A last step cut short by the end of the interval says nothing against the longer one proposed before it.
      proposed =
        accepted && last && growth >= 1 ? Math.max(proposed, size * growth) : Math.max(size * growth, smallest);
    }
  };
};
