import { describe, expect, it } from 'vitest';
import type { BlockColumns } from '../../src/ensemble/block.ts';
import type { Plan, PlannedScenario } from '../../src/ensemble/plan.ts';
import { headCsv, rowColumns, rowsCsv, rowsOf } from '../../src/ensemble/rows.ts';

const planned = (id: string, inputs: readonly string[]): PlannedScenario => ({
  id,
  hash: '',
  model: { id: 'm', hash: '' },
  program: '',
  layout: {
    shape: { inputs, outcomes: ['end'], series: [], saves: 2 },
    time: { start: 0, every: 1 },
    stocks: ['trust', 'budget'],
    classes: { names: ['active', 'lapsed'], surviving: [0] },
    ranges: null,
  },
});

const plan: Plan = {
  kembar: 'test',
  format: 1,
  seed: 'demo',
  runs: 2000,
  sampler: { kind: 'random' },
  scenarios: [planned('first', ['a', 'run']), planned('second', ['b', 'a'])],
  policies: [{ id: 'train', documents: [] }],
  save: [],
  quantiles: 'exact',
};

const block: BlockColumns = {
  runs: 2,
  inputs: Float64Array.from([0.1, -0, 5, 6]),
  outcomes: Float64Array.from([42.5, Number.NaN]),
  endClass: Int32Array.from([1, -1]),
  status: Int32Array.from([0, 2]),
  failedStock: Int32Array.from([-1, 1]),
  failedTime: Float64Array.from([Number.NaN, 7.25]),
  classes: new Uint8Array(4),
  series: new Float64Array(0),
};

const head = headCsv(rowColumns(plan));
const csv = (scenario: string): string => rowsCsv(rowsOf(plan, { scenario, policy: 'train', index: 1 }, block));

describe('the rows of runs', () => {
  it('say which run, how it ended, what came of it and what was drawn; a failed run has its stock and month', () => {
    expect(head + csv('first')).toBe(
      [
        'scenario,policy,run,status,failed_variable,failed_month,class,end,a,input_run,b',
        'first,train,1025,done,,,lapsed,42.5,0.1,5,',
        'first,train,1026,out-of-range,budget,7.25,,,0,6,',
        '',
      ].join('\r\n'),
    );
  });

  it('leave empty what a scenario does not draw', () => {
    expect(csv('second').split('\r\n')[0]).toBe('second,train,1025,done,,,lapsed,42.5,5,,0.1');
  });
});
