import { describe, expect, it } from 'vitest';
import type { Program } from '../../src/expression/program.ts';
import { lowerPulse } from '../../src/expression/time-functions.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import * as tree from '../kernel/trees.ts';
import { emptyProgram, problemOf, visits } from './programs.ts';

const decay = (method: 'euler' | 'rk4' | 'rk45'): Program => ({
  ...emptyProgram,
  time: { ...emptyProgram.time, method },
  initial: [{ name: 'momentum', expression: tree.number(8) }],
  stocks: [{ name: 'momentum', derivative: tree.negate(tree.divide('momentum', 6)), range: null }],
});

describe('a run', () => {
  it('follows a closed form as closely as its method promises', () => {
    const exact = 8 * Math.exp(-2);
    const last = (method: 'euler' | 'rk4' | 'rk45') =>
      simulate(problemOf(decay(method)))
        .series.get('momentum')
        ?.at(-1) ?? Number.NaN;
    expect(Math.abs(last('euler') - exact)).toBeLessThan(0.05);
    expect(Math.abs(last('rk4') - exact)).toBeLessThan(1e-6);
    expect(Math.abs(last('rk45') - exact)).toBeLessThan(1e-6);
  });

  it('saves the start, every save time and the stop', () => {
    const run = simulate(problemOf(decay('rk4')));
    expect([...run.time]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(run.series.get('momentum')?.[0]).toBe(8);
  });

  it('gives the same bits twice', () => {
    const problem = problemOf(visits, { changes: [{ time: 3, input: '$visit', value: 0.6 }] });
    expect(simulate(problem)).toEqual(simulate(problem));
  });

  it('carries a dated event out at its step, after saving, and an impulse only once', () => {
    const run = simulate(problemOf(visits, { changes: [{ time: 3, input: '$visit', value: 0.6 }] }));
    expect(run.jumps.filter(({ jump }) => jump === 'visit')).toEqual([{ time: 3, jump: 'visit' }]);
    const trust = run.series.get('trust') as Float64Array;
    expect(trust[3]).toBeLessThan(trust[2] as number);
    expect(trust[4]).toBeGreaterThan(trust[3] as number);
    expect(trust[5]).toBeLessThan(trust[4] as number);
  });

  it('lets a later jump of the same moment see the stocks an earlier one left', () => {
    const run = simulate(problemOf(visits, { changes: [{ time: 3, input: '$visit', value: 0.9 }] }));
    expect(run.jumps).toEqual([
      { time: 3, jump: 'visit' },
      { time: 3, jump: 'signing' },
    ]);
    const agreement = run.series.get('agreement') as Float64Array;
    expect([agreement[3], agreement[4]]).toEqual([0, 1]);
  });

  it('lets the assignments of one jump happen together', () => {
    const swap: Program = {
      ...emptyProgram,
      initial: [
        { name: 'a', expression: tree.number(1) },
        { name: 'b', expression: tree.number(2) },
      ],
      stocks: [
        { name: 'a', derivative: null, range: null },
        { name: 'b', derivative: null, range: null },
      ],
      jumps: [
        {
          name: 'swap',
          when: tree.compare('time', 'equal', 2),
          set: [
            { name: 'a', expression: tree.name('b') },
            { name: 'b', expression: tree.name('a') },
          ],
        },
      ],
    };
    const run = simulate(problemOf(swap));
    expect([run.series.get('a')?.[3], run.series.get('b')?.[3]]).toEqual([2, 1]);
  });

  it('changes a varying input from its step on, at the start too', () => {
    const changes = [
      { time: 0, input: 'effort', value: 0.2 },
      { time: 6, input: 'effort', value: 0 },
    ];
    const trust = simulate(problemOf(visits, { changes })).series.get('trust') as Float64Array;
    const still = simulate(problemOf(visits)).series.get('trust') as Float64Array;
    expect(trust[1]).toBeGreaterThan(still[1] as number);
    expect(trust[6]).toBeGreaterThan(0.4);
    expect((trust[7] as number) / (trust[6] as number)).toBeCloseTo((still[7] as number) / (still[6] as number), 12);
  });

  it('refuses to change an input that is constant, or one it does not have', () => {
    const change = (input: string) => () => simulate(problemOf(visits, { changes: [{ time: 1, input, value: 1 }] }));
    expect(change('fading_time')).toThrow(/cannot change/);
    expect(change('nothing')).toThrow(/cannot change/);
    expect(() => simulate(problemOf(visits, { save: ['nothing'] }))).toThrow(/no variable nothing/);
  });

  it('computes run constants from the inputs it is given', () => {
    const trust = (time: number) =>
      simulate(problemOf(visits, { inputs: new Map([['fading_time', time]]) })).series.get('trust')?.[12] as number;
    expect(trust(40)).toBeGreaterThan(trust(4));
  });

  it('gives back exactly what went into a fixed delay, that much later', () => {
    const delayed: Program = {
      ...emptyProgram,
      inputs: [{ name: 'signal', value: 1, kind: 'varying' }],
      buffers: [
        { name: 'late', input: tree.multiply('signal', 'time'), delay: tree.number(3), initial: tree.number(-5) },
      ],
    };
    const late = simulate(problemOf(delayed, { save: ['late'] })).series.get('late') as Float64Array;
    expect([...late]).toEqual([-5, -5, -5, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('lands on dated changes with the adaptive method, without stopping at each dt', () => {
    const base = decay('rk45');
    const pushed: Program = {
      ...base,
      inputs: [{ name: 'push', value: 0, kind: 'varying' }],
      stocks: [{ name: 'momentum', derivative: tree.subtract('push', tree.divide('momentum', 6)), range: null }],
    };
    const run = simulate(problemOf(pushed, { changes: [{ time: 4.5, input: 'push', value: 1 }] }));
    const exact = (t: number) =>
      t <= 4.5 ? 8 * Math.exp(-t / 6) : 6 + (8 * Math.exp(-0.75) - 6) * Math.exp((4.5 - t) / 6);
    run.time.forEach((time, index) => {
      expect(Math.abs((run.series.get('momentum')?.[index] as number) - exact(time))).toBeLessThan(1e-6);
    });
  });

  it('goes on when a stock is no longer finite, and says which and when', () => {
    const runaway: Program = {
      ...emptyProgram,
      initial: [{ name: 'budget', expression: tree.number(1e200) }],
      stocks: [{ name: 'budget', derivative: tree.multiply('budget', 'budget'), range: null }],
    };
    const run = simulate(problemOf(runaway));
    expect(run.status).toEqual({ kind: 'non-finite', variable: 'budget', time: 0.25 });
    expect(run.series.get('budget')).toHaveLength(13);
  });

  it('says when a stock leaves the range it was declared with', () => {
    const run = simulate(problemOf(visits, { changes: [{ time: 2, input: '$visit', value: 3 }] }));
    expect(run.status).toMatchObject({ kind: 'out-of-range', variable: 'trust' });
  });

  it('lets a pulse begin and end between steps, whatever the stages of the method', () => {
    for (const method of ['euler', 'rk4', 'rk45'] as const) {
      const pulsed: Program = {
        ...emptyProgram,
        time: { ...emptyProgram.time, method, dt: 0.5 },
        initial: [{ name: 'done', expression: tree.number(0) }],
        auxiliaries: [{ name: 'pulse', expression: lowerPulse(tree.number(3), tree.number(2)) }],
        stocks: [{ name: 'done', derivative: tree.name('pulse'), range: null }],
      };
      const done = simulate(problemOf(pulsed)).series.get('done') as Float64Array;
      [0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2].forEach((expected, month) => {
        expect(done[month], `${method}, month ${month}`).toBeCloseTo(expected, 12);
      });
    }
  });
});
