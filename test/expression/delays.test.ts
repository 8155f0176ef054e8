import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/simulate/simulate.ts';
import { programOf } from './small-model.ts';

/** The values of `y` at months 0 … 10 where `x` rises from 0 to 1 at the start. */
const series = (equation: string, method: 'euler' | 'rk4' = 'rk4'): number[] => {
  const program = programOf({
    parameters: { tau: [4, 'month'], five: [5, 'month'], two: [2, 'month'], half: [-0.5, 'month'] },
    auxiliaries: { x: 'step(1, half)', y: equation },
  });
  const run = simulate({ program, inputs: new Map(), changes: [], save: ['y'], time: { dt: 1 / 64, method } });
  return [...run.series.get('y')!];
};

const months = Array.from({ length: 11 }, (_, month) => month);
const expectNear = (found: readonly number[], formula: (month: number) => number): void => {
  months.forEach((month) => {
    expect(found[month]).toBeCloseTo(formula(month), 6);
  });
};

/** What n equal stages of total mean time 4 have let through of a step. */
const erlang = (n: number) => (t: number) => {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += term;
    term *= (n * t) / 4 / (k + 1);
  }
  return 1 - sum * Math.exp((-n * t) / 4);
};

describe('delays against their closed forms', () => {
  it.each([
    ['smooth(x, tau, 0)', 1],
    ['smooth3(x, tau, 0)', 3],
    ['delay1(x, tau, 0)', 1],
    ['delay3(x, tau, 0)', 3],
  ])('%s answers a step like a chain of %i', (equation, order) => {
    expectNear(series(equation), erlang(order));
  });

  it.each(['smooth(x, tau)', 'smooth3(x, tau)', 'delay1(x, tau)', 'delay3(x, tau)'])(
    '%s stays at what it starts from',
    (equation) => {
      expectNear(series(equation), () => 1);
    },
  );

  it('a fixed delay gives the initial value until its time is over, and then exactly what went in', () => {
    expect(series('delay_fixed(time / tau, two, -1)')).toEqual([-1, -1, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
  });
});

describe('functions of time', () => {
  it('a step is there from its time on', () => {
    expect(series('step(3, five)', 'euler')).toEqual([0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3]);
  });

  it('a pulse lasts as long as it is wide, its end not counted', () => {
    expect(series('pulse(five, two)', 'euler')).toEqual([0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
  });

  it('a ramp rises between its two times', () => {
    expect(series('ramp(1 / tau, two, five)', 'euler')).toEqual([
      0, 0, 0, 0.25, 0.5, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75,
    ]);
  });

  it('a noise is zero in a single run', () => {
    expect(series('1 + noise(2, two)', 'euler')).toEqual(months.map(() => 1));
  });
});
