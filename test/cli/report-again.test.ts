import { expect, it } from 'vitest';
import { batchCommand } from '../../src/cli/report-again.ts';
import type { Plan } from '../../src/ensemble/plan.ts';

const plan = {
  kembar: '0.1.0',
  format: 1,
  seed: 'demo',
  runs: 1000,
  sampler: { kind: 'random' },
  scenarios: [{ id: 'typical' }],
  policies: [
    { id: 'none', documents: [] },
    { id: 'train+evaluate', documents: [] },
  ],
  save: [],
  quantiles: 'exact',
} as unknown as Plan;
const factorial = { kind: 'factorial', levels: [{ input: 'distance', values: [0, 2] }] } as const;

it.each<readonly [Partial<Plan>, string]>([
  [{}, 'kembar batch typical --policy none,train+evaluate --runs 1000 --seed demo --out DIR'],
  [{ seed: "mayor's" }, "kembar batch typical --policy none,train+evaluate --runs 1000 --seed 'mayor'\\''s' --out DIR"],
  [
    { sampler: { kind: 'sobol' } },
    'kembar batch typical --policy none,train+evaluate --runs 1000 --seed demo --sampler sobol --out DIR',
  ],
  [
    { sampler: factorial },
    'kembar batch typical --policy none,train+evaluate --runs 1000 --seed demo --levels distance=0,2 --out DIR',
  ],
])('a plan with %j is computed again by %s', (change, command) => {
  expect(batchCommand({ ...plan, ...change })).toBe(command);
});
