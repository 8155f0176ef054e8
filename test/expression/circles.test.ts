import { describe, expect, it } from 'vitest';
import { issuesOf, programOf } from './small-model.ts';

const tau = { parameters: { tau: [6, 'month'] } } as const;

describe('a circular definition', () => {
  it('is told with all its variables, where the first stands', () => {
    expect(
      issuesOf({
        ...tau,
        auxiliaries: { d: 'a', a: 'b + 1', b: 'c * 2', c: 'a' },
        flows: { f: { equation: 'g / tau' } },
        stocks: {},
        levers: { g: 0 },
      }),
    ).toEqual([
      'auxiliaries.a.equation:0: these need one another: a → b → c → a | Only a stock or a delay can close a circle: put one into it.',
    ]);
  });

  it('may be of one variable', () => {
    expect(issuesOf({ auxiliaries: { a: 'a + 1' } })).toEqual([
      'auxiliaries.a.equation:0: a needs itself: a → a | Only a stock or a delay can close a circle: put one into it.',
    ]);
  });

  it('goes through flows', () => {
    expect(
      issuesOf({
        ...tau,
        stocks: { s: 0 },
        flows: { f: { to: 's', equation: 'a / tau' } },
        auxiliaries: { a: 'f * tau' },
      }),
    ).toEqual([
      'flows.f.equation:0: these need one another: f → a → f | Only a stock or a delay can close a circle: put one into it.',
    ]);
  });

  it('is opened by a stock, and by each delay with a value to start from', () => {
    programOf({ ...tau, stocks: { s: 0 }, flows: { f: { to: 's', equation: 's / tau' } } });
    for (const name of ['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed']) {
      programOf({ ...tau, auxiliaries: { a: `b + 1`, b: `${name}(a, tau, 0)` } });
    }
  });

  it('is closed by the time of a material delay, which says at once how much leaves', () => {
    expect(issuesOf({ ...tau, auxiliaries: { lag: ['tau * out', 'month'], out: 'delay1(1, lag, 0)' } })).toEqual([
      'auxiliaries.lag.equation:0: these need one another: lag → out → lag | Only a stock or a delay can close a circle: put one into it.',
    ]);
    programOf({ ...tau, auxiliaries: { lag: ['tau * out', 'month'], out: 'smooth(1, lag, 0)' } });
  });

  it('may be one of initial values alone', () => {
    expect(issuesOf({ stocks: { s: 'a', r: 's' }, auxiliaries: { a: 'r * 2' } })).toEqual([
      'stocks.s.initial:0: the initial values need one another: s → a → r → s | Give one of them an initial value of its own.',
    ]);
    expect(issuesOf({ ...tau, auxiliaries: { a: 'b', b: 'smooth(a, tau)' } })).toEqual([
      'auxiliaries.a.equation:0: the initial values need one another: a → b → a | Give one of them an initial value of its own.',
    ]);
  });
});
