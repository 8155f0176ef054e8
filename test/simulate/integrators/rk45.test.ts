import { describe, expect, it } from 'vitest';
import { createRk45, defaultTolerance } from '../../../src/simulate/integrators/rk45.ts';

const decay = (rate: number) => (_t: number, y: Float64Array, into: Float64Array) => {
  into[0] = -rate * (y[0] as number);
};

describe('the adaptive method', () => {
  it('crosses an interval of any length and lands on its end', () => {
    const y = Float64Array.of(1);
    let latest = 0;
    createRk45(1)(
      (t, state, into) => {
        latest = Math.max(latest, t);
        decay(0.5)(t, state, into);
      },
      0,
      40,
      y,
    );
    expect(latest).toBe(40);
    expect(Math.abs((y[0] as number) - Math.exp(-20))).toBeLessThan(1e-8);
  });

  it('keeps the error near the tolerance it is given', () => {
    for (const relative of [1e-4, 1e-6, 1e-8, 1e-10]) {
      const y = Float64Array.of(1);
      createRk45(1, { ...defaultTolerance, relative, absolute: relative * 1e-2 })(decay(1), 0, 5, y);
      const error = Math.abs((y[0] as number) / Math.exp(-5) - 1);
      expect(error, `relative tolerance ${relative}`).toBeLessThan(50 * relative);
    }
  });

  it('takes short steps where the system is fast and long ones where it is slow', () => {
    const times: number[] = [];
    const y = Float64Array.of(0);
    const fastAtFive = (t: number, _y: Float64Array, into: Float64Array) => {
      times.push(t);
      into[0] = 1 / (0.0001 + (t - 5) * (t - 5));
    };
    createRk45(1)(fastAtFive, 0, 10, y);
    const near = times.filter((t) => Math.abs(t - 5) < 0.5).length;
    expect(near).toBeGreaterThan(times.length / 2);
    // ∫ dt / (a² + (t − 5)²) over 0…10 is 2/a · arctan(5/a), a = 0.01
    expect(Math.abs((y[0] as number) - 200 * Math.atan(500))).toBeLessThan(1e-4);
  });

  it('ends, and carries the NaN, where the system has no finite value', () => {
    const y = Float64Array.of(1);
    createRk45(1)(
      (_t, _y, into) => {
        into[0] = Number.NaN;
      },
      0,
      1,
      y,
    );
    expect(y[0]).toBeNaN();
  });

  it('ends where a solution runs away to infinity', () => {
    const y = Float64Array.of(1);
    createRk45(1)(
      (_t, state, into) => {
        into[0] = (state[0] as number) * (state[0] as number);
      },
      0,
      2,
      y,
    );
    expect(Number.isFinite(y[0])).toBe(false);
  });
});
