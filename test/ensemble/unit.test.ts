import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/analysis/judgement.ts';
import { outcomeColumns } from '../../src/analysis/outcome-columns.ts';
import { createFutures } from '../../src/ensemble/futures.ts';
import { createNoise } from '../../src/ensemble/noise.ts';
import { createInputSampler } from '../../src/ensemble/sampling/input-sampler.ts';
import { createUnit, runStatus, savedNames } from '../../src/ensemble/unit.ts';
import { interpretedKernel } from '../../src/ensemble/unit-kernel.ts';
import { unitSize } from '../../src/random/stream.ts';
import { composeRun } from '../../src/scenario/compose.ts';
import { eventChanges } from '../../src/scenario/effects.ts';
import type { ScheduledEvent } from '../../src/scenario/events.ts';
import { setLevers } from '../../src/scenario/levers.ts';
import type { InputChange } from '../../src/simulate/problem.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { miniatureBatch } from './batch-work.ts';
import { miniature, policy, runnable, scenario } from './small.ts';

const model = runnable(miniature);
const setting = { seed: 'demo', runs: 300, sampler: { kind: 'random' } } as const;
const prepared = await miniatureBatch(setting.runs);
const recipe = prepared.recipes[0]!;
const unit = createUnit(recipe, setting, interpretedKernel(recipe, savedNames(recipe)), outcomeColumns);

/** What the functions of a single run make of the draws of run k of unit 1, under the policy that trains. */
const alone = (k: number) => {
  const sampler = createInputSampler(setting.sampler, recipe.drawn, setting.seed, setting.runs);
  const futures = createFutures(recipe, sampler, setting.seed)(1);
  const composed = composeRun({
    model,
    scenario: { ...scenario, events: [] },
    policies: [policy({ training: 0.5 }, 6)],
    sets: new Map(
      recipe.drawn
        .filter(({ name }) => !name.includes('@'))
        .map(({ name }, d) => [name, futures.values[d * unitSize + k]!]),
    ),
    without: [],
    cuts: [],
    save: savedNames(recipe),
    time: {},
  });
  const events: ScheduledEvent[] = [];
  for (let e = futures.first[k]!; e < futures.first[k + 1]!; e++) {
    const { type, side } = recipe.targets[futures.target[e]!]!;
    const [size, duration] = [futures.size[e]!, futures.duration[e]!].map((x) => (Number.isNaN(x) ? undefined : x));
    const label = { en: type, id: type };
    events.push({
      type,
      side,
      month: futures.month[e]!,
      size,
      duration,
      origin: 'dated',
      label,
      source: [],
    } as ScheduledEvent);
  }
  const noise: InputChange[] = [];
  createNoise(recipe, setting.seed)(1, futures).each(k, (time, input, value) => {
    noise.push({ time, input: recipe.program.inputs[input]!.name, value });
  });
  const levers = setLevers(model.document, [policy({ training: 0.5 }, 6)]);
  const changes = [...levers.changes, ...eventChanges(model, composed.values, events), ...noise];
  const problem = { ...composed.problem, changes };
  const run = simulate(problem);
  return { run, events, judgement: judgeRun(model.document, miniature.outcomes!, { ...composed, problem }, run) };
};

describe('a run of a unit', () => {
  const result = unit(1, [0, 1]);
  const trained = result.policies[1]!;

  it('is the run that the functions of a single run make of the same draws, bit for bit', () => {
    let events = 0;
    for (let k = 0; k < unitSize; k += 3) {
      const { run, judgement, events: own } = alone(k);
      events += own.length;
      expect(trained.series.subarray(k * 61, (k + 1) * 61)).toEqual(run.series.get('index'));
      const [since, end, mean, delivered] = [0, 1, 2, 3].map((column) => trained.outcomes[column * unitSize + k]);
      expect({ since, end, mean, delivered }).toEqual({
        since: judgement.outcome?.since,
        end: judgement.outcome?.sustainability.end,
        mean: judgement.outcome?.sustainability.mean,
        delivered: judgement.delivered,
      });
      expect(outcomeColumns.classes[trained.endClass[k]!]).toBe(judgement.outcome?.class);
    }
    expect(events).toBeGreaterThan(200);
  });

  it('has the same inputs and events under every policy, and other outcomes', () => {
    expect(result.policies[0]!.series).not.toEqual(trained.series);
    expect(unit(1, [1])).toEqual({ ...result, policies: [trained] });
  });

  it('does not depend on the units computed before it', () => {
    unit(0, [0, 1]);
    expect(unit(1, [0, 1])).toEqual(result);
  });

  it('is left out past the last run of the batch', () => {
    const last = unit(2, [0]);
    expect(last.runs).toBe(300 - 256);
    expect(last.inputs.length).toBe(last.runs * (recipe.drawn.length + recipe.processes.length));
    expect(last.policies[0]!.series.length).toBe(last.runs * 61);
  });
});

describe('a run that leaves its bounds', () => {
  it('is a row with a status, a stock and a month, and has no outcome', () => {
    const stocks = recipe.program.stocks.map((stock) =>
      stock.name === 'trust' ? { ...stock, range: [0, 0.7] as const } : stock,
    );
    const narrow = { ...recipe, program: { ...recipe.program, stocks } };
    const { policies, runs } = createUnit(
      narrow,
      setting,
      interpretedKernel(narrow, savedNames(narrow)),
      outcomeColumns,
    )(0, [1]);
    const { status, failedStock, failedTime, endClass, outcomes } = policies[0]!;
    const failed = Array.from(status.keys()).filter((run) => status[run] === runStatus.outOfRange);
    expect(failed.length).toBeGreaterThan(3);
    expect(failed.length).toBeLessThan(runs);
    for (const run of failed) {
      expect(narrow.program.stocks[failedStock[run]!]!.name).toBe('trust');
      expect(failedTime[run]).toBeGreaterThan(0);
      expect(endClass[run]).toBe(-1);
      expect(outcomes[run]).toBeNaN();
    }
  });
});
