import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/simulate/simulate.ts';
import { simulateMany } from '../../src/simulate/simulate-many.ts';
import { composeCase } from '../models/shipped.ts';
import { problemOf, visits } from './programs.ts';

describe('many runs together', () => {
  it('are the runs one by one, to the last bit, jumps and status included', () => {
    const problems = Array.from({ length: 131 }, (_, index) =>
      problemOf(visits, {
        inputs: new Map([['fading_time', 2 + index / 16]]),
        changes: [{ time: 1 + (index % 9), input: '$visit', value: index / 60 }],
      }),
    );
    const together = simulateMany(problems);
    expect(together).toEqual(problems.map(simulate));
    expect(new Set(together.map(({ status }) => status.kind))).toEqual(new Set(['done', 'out-of-range']));
  });

  it('hold for the partnership model as well', () => {
    const problems = [{}, { without: ['leadership-change'] }, { policies: ['institutionalise'] }].map(
      (variation) => composeCase('bandung-namur', { ...variation, save: ['trust'] }).problem,
    );
    expect(simulateMany(problems)).toEqual(problems.map(simulate));
  });

  it('by the adaptive method are still what that method gives', () => {
    const problem = problemOf(visits, { time: { method: 'rk45' } });
    expect(simulateMany([problem, problem])[1]).toEqual(simulate(problem));
  });

  it('must share program, time and saved variables', () => {
    expect(simulateMany([])).toEqual([]);
    expect(() => simulateMany([problemOf(visits), problemOf(visits, { save: [] })])).toThrow(/same saved variables/);
    expect(() => simulateMany([problemOf(visits), problemOf({ ...visits })])).toThrow(/one program/);
  });
});
