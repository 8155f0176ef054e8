import { describe, expect, it } from 'vitest';
import { issuesOf, type SmallModel } from './small-model.ts';

const world: SmallModel = {
  parameters: { p: 1, tau: [6, 'month'] },
  traits: ['distance'],
  inputs: { closure: 0 },
  stocks: { s: 0 },
};

const problems = (given: SmallModel): string[] =>
  issuesOf({ ...world, ...given }).map((issue) => issue.replace(/ \|.*/, ''));

describe('an equation may not', () => {
  it.each(['smooth(p, tau)', 'delay_fixed(p, tau, 0)', 'noise(p, tau)'])(
    'remember in an initial value: %s',
    (equation) => {
      expect(problems({ stocks: { s: `1 + ${equation}` } })).toEqual([
        `stocks.s.initial:4: ${/\w+/.exec(equation)![0]} cannot stand in an initial value`,
      ]);
    },
  );

  it('remember in the initial value of a delay, or in the time of a fixed one', () => {
    expect(problems({ auxiliaries: { a: 'smooth(s, tau, smooth(s, tau))' } })).toEqual([
      'auxiliaries.a.equation:15: smooth cannot stand in an initial value',
    ]);
    expect(problems({ auxiliaries: { a: 'delay_fixed(s, smooth(tau, tau), 0)' } })).toEqual([
      'auxiliaries.a.equation:15: smooth cannot stand in an initial value',
    ]);
  });

  it('draw a noise at times that change in a run', () => {
    expect(problems({ auxiliaries: { a: 'noise(s, tau * s)' } })).toEqual([
      'auxiliaries.a.equation:15: every has to be known before the run begins',
    ]);
    expect(problems({ auxiliaries: { a: 'noise(s, tau * distance)' } })).toEqual([]);
  });

  it.each(['s', 'time / tau', 'step(p, tau)', 'closure'])(
    'say of an event what is not known before the run: %s',
    (equation) => {
      const events = { e: { sides: { home: { during: { closure: equation } } } } };
      expect(problems({ events })).toEqual([
        'events.e.sides.home.during.closure:0: during has to be known before the run begins',
      ]);
    },
  );

  it('but may use size, parameters and traits there', () => {
    const events = {
      e: { size: { value: 1, unit: 'dmnl' }, sides: { home: { during: { closure: 'max(size, p) * distance / 4' } } } },
    };
    expect(problems({ events })).toEqual([]);
  });
});
