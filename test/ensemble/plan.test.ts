import { describe, expect, it } from 'vitest';
import { blocksOf, planDifferences, planId, uncountable } from '../../src/ensemble/plan.ts';
import { miniatureBatch } from './batch-work.ts';
import { miniature, policy, runnable, scenario } from './small.ts';

const model = runnable(miniature);
const asked = {
  scenarios: [{ id: 'five-years', document: scenario, modelId: 'miniature', model }],
  policies: [{ id: 'train', documents: [{ id: 'train', document: policy({ training: 0.5 }) }] }],
};

describe('a plan', () => {
  it('says everything that is needed to repeat a batch, as plain JSON', async () => {
    const { plan } = await miniatureBatch(3000);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan).toMatchObject({
      kembar: 'test',
      seed: 'demo',
      runs: 3000,
      sampler: { kind: 'random' },
      scenarios: [{ id: 'five-years', model: { id: 'miniature' }, layout: { time: { start: 0, every: 1 } } }],
      policies: [
        { id: 'baseline', documents: [] },
        { id: 'train', documents: [{ id: 'train' }] },
      ],
      save: ['index'],
      quantiles: 'exact',
    });
    const { inputs } = plan.scenarios[0]!.layout.shape;
    expect(inputs).toEqual([
      'distance',
      'gain',
      'fading_time',
      'closed_share',
      'pandemic@2021-03/size',
      'pandemic@2021-03/duration',
      'home_election',
      'crises',
      'cuts',
    ]);
  });

  it('has an id that any change to it changes', async () => {
    const [own, same, other] = await Promise.all([miniatureBatch(3000), miniatureBatch(3000), miniatureBatch(3001)]);
    expect(await planId(own.plan)).toBe(own.id);
    expect(same.id).toBe(own.id);
    expect(other.id).not.toBe(own.id);
  });

  it('names where it differs from another', async () => {
    const { plan } = await miniatureBatch(3000);
    expect(planDifferences(plan, structuredClone(plan))).toEqual([]);
    const other = { ...plan, seed: 'x', scenarios: [{ ...plan.scenarios[0]!, hash: '0' }], extra: 1 };
    expect(planDifferences(plan, other)).toEqual(['seed', 'scenarios.0.hash', 'extra']);
    expect(planDifferences(plan, 'nonsense')).toEqual(['']);
  });

  it('divides runs into blocks of 1,024, scenario by scenario and policy by policy', async () => {
    const { plan } = await miniatureBatch(1025);
    expect(blocksOf(plan).map(({ policy: of, index }) => `${of} ${index}`)).toEqual([
      'baseline 0',
      'baseline 1',
      'train 0',
      'train 1',
    ]);
  });
});

describe('series that do not fit the memory', () => {
  it('are counted over their declared ranges, and those without one are named', () => {
    const save = ['index', 'trust', 'agreement', 'deliveries'];
    expect(uncountable({ ...asked, runs: 10_000, save })).toEqual([]);
    expect(uncountable({ ...asked, runs: 1_000_000, save })).toEqual(['deliveries']);
    expect(uncountable({ ...asked, runs: 1_000_000, save: ['index', 'trust'] })).toEqual([]);
  });
});
