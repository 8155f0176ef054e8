import { describe, expect, it } from 'vitest';
import { createEuler } from '../../../src/simulate/integrators/euler.ts';
import { createRk4 } from '../../../src/simulate/integrators/rk4.ts';
import { createDormandPrinceStep } from '../../../src/simulate/integrators/rk45.ts';
import type { Integrator, System } from '../../../src/simulate/integrators/system.ts';

/** Problems with closed forms: one linear, one nonlinear, one that depends on time, one that oscillates in two stocks. */
const problems: readonly { name: string; system: System; start: readonly number[]; exact: (t: number) => number[] }[] =
  [
    {
      name: 'decay, y′ = −y',
      system: (_t, y, into) => {
        into[0] = -(y[0] as number);
      },
      start: [1],
      exact: (t) => [Math.exp(-t)],
    },
    {
      name: 'logistic growth, y′ = y(1 − y)',
      system: (_t, y, into) => {
        into[0] = (y[0] as number) * (1 - (y[0] as number));
      },
      start: [0.1],
      exact: (t) => [1 / (1 + 9 * Math.exp(-t))],
    },
    {
      name: 'a rate that depends on time, y′ = y·cos t',
      system: (t, y, into) => {
        into[0] = Math.cos(t) * (y[0] as number);
      },
      start: [1],
      exact: (t) => [Math.exp(Math.sin(t))],
    },
    {
      name: 'a pendulum, x″ = −x',
      system: (_t, y, into) => {
        into[0] = y[1] as number;
        into[1] = -(y[0] as number);
      },
      start: [1, 0],
      exact: (t) => [Math.cos(t), -Math.sin(t)],
    },
  ];

const fixedStepDormandPrince = (size: number): Integrator => {
  const step = createDormandPrinceStep(size);
  const next = new Float64Array(size);
  const error = new Float64Array(size);
  return (system, t, h, y) => {
    step(system, t, h, y, next, error);
    y.set(next);
  };
};

const methods = [
  { name: 'euler', order: 1, create: createEuler, steps: 200 },
  { name: 'rk4', order: 4, create: createRk4, steps: 40 },
  { name: 'rk45 at fixed step', order: 5, create: fixedStepDormandPrince, steps: 30 },
];

const errorAt = (create: (size: number) => Integrator, problem: (typeof problems)[number], steps: number): number => {
  const y = Float64Array.from(problem.start);
  const integrate = create(y.length);
  const h = 3 / steps;
  for (let k = 0; k < steps; k += 1) integrate(problem.system, k * h, h, y);
  const exact = problem.exact(3);
  return Math.max(...exact.map((value, i) => Math.abs(value - (y[i] as number))));
};

describe('the order of convergence, measured by halving the step', () => {
  for (const method of methods) {
    for (const problem of problems) {
      it(`of ${method.name} is ${method.order} on ${problem.name}`, () => {
        const coarse = errorAt(method.create, problem, method.steps);
        const fine = errorAt(method.create, problem, 2 * method.steps);
        expect(Math.abs(Math.log2(coarse / fine) - method.order)).toBeLessThan(0.2);
      });
    }
  }
});
