import type { Integrator } from './system.ts';

/**
 * The classical Runge–Kutta method, order 4, four evaluations a step:
 * y ← y + h/6·(k₁ + 2k₂ + 2k₃ + k₄), summed in that order.
 *
 * Source: Kutta, Zeitschrift für Mathematik und Physik 46 (1901) 435–453; Hairer, Nørsett & Wanner (1993), II.1,
 * doi:10.1007/978-3-540-78862-1.
 */
export const createRk4 = (size: number): Integrator => {
  const k1 = new Float64Array(size);
  const k2 = new Float64Array(size);
  const k3 = new Float64Array(size);
  const k4 = new Float64Array(size);
  const stage = new Float64Array(size);
  const shift = (y: Float64Array, step: number, slope: Float64Array): Float64Array => {
    for (let i = 0; i < size; i += 1) stage[i] = (y[i] as number) + step * (slope[i] as number);
    return stage;
  };
  return (system, t, h, y) => {
    const half = h / 2;
    system(t, y, k1);
    system(t + half, shift(y, half, k1), k2);
    system(t + half, shift(y, half, k2), k3);
    system(t + h, shift(y, h, k3), k4);
    const sixth = h / 6;
    for (let i = 0; i < size; i += 1) {
      const sum = (k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number);
      y[i] = (y[i] as number) + sixth * sum;
    }
  };
};
