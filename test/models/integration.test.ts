import { describe, expect, it } from 'vitest';
import type { Problem, Run } from '../../src/simulate/problem.ts';
import { simulateMany } from '../../src/simulate/simulate-many.ts';
import { compareRuns, stepHalvingError } from '../../src/simulate/step-error.ts';
import { composeCase, partnership } from './shipped.ts';

const cases = [
  'bandung-namur',
  'bandung-cuenca',
  'bandung-braunschweig',
  'bandung-kawasaki',
  'bandung-suwon',
  'bandung-seoul-one-sided',
  'bandung-seoul-reciprocal',
  'semarang-beihai',
];
const save = Object.keys(partnership.document.stocks);
const simulate = (problem: Problem): Run => simulateMany([problem])[0] as Run;
const problemOf = (id: string): Problem => ({ ...composeCase(id).problem, save });

/** Rule of numbers 6: between jumps within 1 % of the range of a series, jumps within one dt. */
describe('the integration of the partnership model', () => {
  for (const id of cases) {
    it(`of ${id} moves by less than 1 % when dt is halved, and no jump by more than dt`, () => {
      const error = stepHalvingError(problemOf(id));
      expect(error.unmatched).toEqual([]);
      expect(error.series?.share ?? 0).toBeLessThan(0.01);
      expect(error.jump?.shift ?? 0).toBeLessThanOrEqual(0.25);
    });

    it(`of ${id} is the same by Euler at a fine step and by RK4, within 1 %`, () => {
      const problem = problemOf(id);
      const rk4 = simulate(problem);
      const euler = simulate({ ...problem, time: { ...problem.time, method: 'euler', dt: 1 / 64 } });
      const error = compareRuns(rk4, euler);
      expect(error.unmatched).toEqual([]);
      expect(error.series?.share ?? 0).toBeLessThan(0.01);
      expect(error.jump?.shift ?? 0).toBeLessThanOrEqual(0.25);
    });
  }

  it('of bandung-namur agrees with the adaptive method', () => {
    const problem = problemOf('bandung-namur');
    const error = compareRuns(simulate(problem), simulate({ ...problem, time: { ...problem.time, method: 'rk45' } }));
    expect(error.unmatched).toEqual([]);
    expect(error.series?.share ?? 0).toBeLessThan(0.01);
  });
});
