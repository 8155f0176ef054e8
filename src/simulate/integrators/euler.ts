import type { Integrator } from './system.ts';

/**
 * Euler's method, order 1: y ← y + h·f(t, y).
 *
 * Source: Euler, Institutionum calculi integralis I (1768), chapter VII; Hairer, Nørsett & Wanner, Solving Ordinary
 * Differential Equations I (1993), II.1, doi:10.1007/978-3-540-78862-1.
 */
export const createEuler = (size: number): Integrator => {
  const slope = new Float64Array(size);
  return (system, t, h, y) => {
    system(t, y, slope);
    for (let i = 0; i < size; i += 1) y[i] = (y[i] as number) + h * (slope[i] as number);
  };
};
