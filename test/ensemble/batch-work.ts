import { outcomeColumns } from '../../src/analysis/outcome-columns.ts';
import { type BatchObserver, type BatchWork, computeBatch, type Shard } from '../../src/ensemble/batch.ts';
import { type PreparedPlan, preparePlan } from '../../src/ensemble/plan.ts';
import { createInlinePool, type Pool } from '../../src/ensemble/pool/pool.ts';
import { type Engine, prepareWorkers } from '../../src/ensemble/prepare-workers.ts';
import type { SamplerChoice } from '../../src/ensemble/sampling/input-sampler.ts';
import type { BlockStore, StoredBlock } from '../../src/ensemble/store.ts';
import { createPerformer } from '../../src/ensemble/tasks.ts';
import { miniature, policy, runnable, scenario } from './small.ts';

/** A batch of the miniature under two policies. */
export const miniatureBatch = (
  runs: number,
  seed = 'demo',
  sampler: SamplerChoice = { kind: 'random' },
  save: readonly string[] = ['index'],
): Promise<PreparedPlan> =>
  preparePlan({
    kembar: 'test',
    seed,
    runs,
    sampler,
    scenarios: [{ id: 'five-years', document: scenario, modelId: 'miniature', model: runnable(miniature) }],
    policies: [
      { id: 'baseline', documents: [] },
      { id: 'train', documents: [{ id: 'train', document: policy({ training: 0.5 }, 6) }] },
    ],
    save,
    reader: outcomeColumns,
  });

const inlinePool = (prepared: PreparedPlan, engine: Engine): Pool => {
  const workers = prepareWorkers(prepared, engine);
  if (!workers.ok) throw new Error(workers.reason.en);
  return createInlinePool(createPerformer(workers.setup, outcomeColumns));
};

const silent: BatchObserver = { done: () => {}, damaged: () => {} };

const whole: Shard = { part: 1, of: 1 };

/** Computes a batch here, without keeping its blocks unless a store is given. */
export const compute = (prepared: PreparedPlan, work: Partial<BatchWork> & { readonly engine?: Engine } = {}) =>
  computeBatch({
    plan: prepared.plan,
    shard: whole,
    pool: inlinePool(prepared, work.engine ?? 'compiled'),
    store: null,
    observer: silent,
    signal: new AbortController().signal,
    ...work,
  });

/** A store in memory whose files a test can reach. */
export const memoryStore = (): BlockStore & {
  readonly files: Map<string, { block: StoredBlock; bytes: Uint8Array }>;
} => {
  const files = new Map<string, { block: StoredBlock; bytes: Uint8Array }>();
  return {
    files,
    list: async () => [...files.values()].map(({ block }) => block),
    read: async ({ file }) => files.get(file)!.bytes,
    write: async (key, { bytes, fileHash }) => {
      const file = `${key.scenario}/${key.policy}/${key.index}`;
      files.set(file, { block: { ...key, file, fileHash }, bytes });
    },
  };
};
