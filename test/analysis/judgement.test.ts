import { describe, expect, it } from 'vitest';
import { judgedVariables, judgeRun } from '../../src/analysis/judgement.ts';
import type { Outcomes } from '../../src/model/document.ts';
import type { ComposedRun } from '../../src/scenario/compose.ts';
import type { Run } from '../../src/simulate/problem.ts';
import { smallModel } from '../scenario/model.ts';
import { smallProgram } from '../scenario/program.ts';

const outcomes: Outcomes = {
  agreement: { state: 'agreement', forming: ['forming'], inForce: ['in_force'] },
  deliveries: 'delivered',
  activeThreshold: 'enough',
  dormantThreshold: 'almost_nothing',
  sustainability: 'index',
};

const model = {
  ...smallModel,
  states: { agreement: { values: ['forming', 'in_force', 'expired'], initial: 'forming' } },
};

const expiry = { name: 'expiry', set: [{ name: 'agreement', expression: smallProgram.initial[0]!.expression }] };

const composed: ComposedRun = {
  problem: {
    program: { ...smallProgram, jumps: [{ ...expiry, when: smallProgram.jumps[0]!.when }] },
    inputs: new Map(),
    changes: [],
    save: [],
  },
  events: [],
  uncertain: [],
  values: new Map([
    ['enough', 1],
    ['almost_nothing', 0.25],
  ]),
};

const run: Run = {
  time: Float64Array.of(0, 12, 24),
  series: new Map([
    ['agreement', Float64Array.of(1, 1, 2)],
    ['delivered', Float64Array.of(3, 5, 5)],
    ['index', Float64Array.of(40, 60, 20)],
  ]),
  jumps: [
    { time: 13, jump: 'other' },
    { time: 14, jump: 'expiry' },
    { time: 20, jump: 'other' },
  ],
  status: { kind: 'done' },
};

describe('the judgement of a run', () => {
  it('reads states, thresholds and jumps as the model names them', () => {
    expect(judgeRun(model, outcomes, composed, run)).toEqual({
      outcome: {
        class: 'lapsed',
        since: 14,
        history: [
          { class: 'weak', from: 0 },
          { class: 'active', from: 12 },
          { class: 'lapsed', from: 14 },
        ],
        sustainability: { end: 20, mean: 40 },
      },
      delivered: 2,
      spent: null,
    });
  });

  it('follows a threshold that is set for the run', () => {
    const values = new Map([...composed.values, ['enough', 3]] as const);
    expect(judgeRun(model, outcomes, { ...composed, values }, run).outcome!.history[1]).toEqual({
      class: 'lapsed',
      from: 14,
    });
  });

  it('gives no class to a run that did not stay finite', () => {
    const broken: Run = { ...run, status: { kind: 'non-finite', variable: 'index', time: 3 } };
    expect(judgeRun(model, outcomes, composed, broken).outcome).toBeNull();
  });

  it('adds up the cost where the model does', () => {
    const costly = { ...model, stocks: { accumulated_cost: { initial: 0, unit: 'rupiah' } } };
    expect(judgedVariables(costly, outcomes)).toContain('accumulated_cost');
    const series = new Map([...run.series, ['accumulated_cost', Float64Array.of(10, 40, 45)]] as const);
    expect(judgeRun(costly, outcomes, composed, { ...run, series }).spent).toBe(35);
  });

  it('asks for what it reads', () => {
    expect(judgedVariables(model, outcomes)).toEqual(['index', 'agreement', 'delivered']);
    expect(() => judgeRun(model, outcomes, composed, { ...run, series: new Map() })).toThrow(/delivered was not saved/);
  });
});
