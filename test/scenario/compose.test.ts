import { describe, expect, it } from 'vitest';
import { composeRun, type RunRequest } from '../../src/scenario/compose.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { bareScenario, smallModel } from './model.ts';
import { smallRunnable } from './program.ts';

const request: RunRequest = {
  model: smallRunnable,
  scenario: bareScenario,
  policies: [],
  sets: new Map(),
  without: [],
  cuts: [],
  save: ['pile', 'shock'],
  time: {},
};

describe('a composed run', () => {
  it('has every trait, parameter, lever and input in its middle', () => {
    const { values } = composeRun(request);
    expect(Object.fromEntries(values)).toEqual({
      thin_budget: 1.5,
      distance: 2,
      fading: 12,
      weight: 1,
      training: 0.1,
      closure: 0,
    });
  });

  it('leaves out of the problem what no equation reads', () => {
    expect([...composeRun(request).problem.inputs.keys()]).not.toContain('weight');
  });

  it('lasts as long as the scenario says', () => {
    expect(composeRun(request).problem.time).toEqual({ stop: 60 });
    expect(composeRun({ ...request, time: { dt: 0.25 } }).problem.time).toEqual({ stop: 60, dt: 0.25 });
  });

  it('opens a loop by the parameters that the model names for it', () => {
    expect(composeRun({ ...request, cuts: ['R1'] }).values.get('weight')).toBe(0);
  });

  it('gives single values the last word, over profile, loop and policy', () => {
    const policy = { title: { en: 'x', id: 'x' }, model: 'small', levers: { training: 0.8 }, start: 12 };
    const sets = new Map([
      ['training', 0.5],
      ['weight', 2],
      ['distance', 4],
    ]);
    const { values, problem } = composeRun({ ...request, policies: [policy], cuts: ['R1'], sets });
    expect([values.get('training'), values.get('weight'), values.get('distance')]).toEqual([0.5, 2, 4]);
    expect(problem.changes).toEqual([]);
  });

  it('starts states where the scenario says', () => {
    const model = { ...smallModel, states: { agreement: { values: ['forming', 'in_force'], initial: 'forming' } } };
    const scenario = { ...bareScenario, initial: { agreement: 'in_force' } };
    expect(
      composeRun({ ...request, model: { ...smallRunnable, document: model }, scenario }).values.get(
        '$initial/agreement',
      ),
    ).toBe(1);
  });

  it('runs: levers move, events fire and windows close at their months', () => {
    const policy = { title: { en: 'x', id: 'x' }, model: 'small', levers: { training: 1.1 }, start: 10, stop: 20 };
    const scenario = {
      ...bareScenario,
      events: [
        { month: '2018-10', type: 'pandemic', duration: 6 },
        { month: '2019-10', type: 'leadership-change', side: 'home' as const, size: 0.4 },
      ],
    };
    const run = simulate(composeRun({ ...request, scenario, policies: [policy] }).problem);
    const [pile, shock] = [run.series.get('pile')!, run.series.get('shock')!];
    expect(run.time.length).toBe(61);
    // The lever at 0.1 for 50 months and at 1.1 for 10, the closure at 0.9 for 6.
    expect(pile[60]).toBeCloseTo(5 + 11 + 5.4, 10);
    expect(pile[20]! - pile[12]!).toBeCloseTo(8 * 1.1 + 5.4, 10);
    expect([shock[24], shock[25]]).toEqual([0, 0.4]);
    expect(run.jumps).toEqual([{ time: 24, jump: '$event/leadership-change/home' }]);
  });
});
