import { unitSize } from '../random/stream.ts';
import { type BlockColumns, type BlockKey, blockUnits, joinUnits } from './block.ts';
import { type CellCollector, type CellSummary, createCellCollector } from './cell-summary.ts';
import { batchDigest } from './digest.ts';
import { blockCount, blocksOf, type Plan } from './plan.ts';
import type { Pool } from './pool/pool.ts';
import type { BlockStore, StoredBlock } from './store.ts';
import type { ReadBlock } from './tasks.ts';

/** A part of a plan: blocks `part`, `part` + `of`, … of every scenario and policy. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Told while a batch is computed. */
export interface BatchObserver {
  /** Runs are done; `reused` if they were there already. Those of a block are only safe once it is written. */
  done(runs: number, reused: boolean): void;
  /** A block that was there is damaged and will be computed again. */
  damaged(file: string): void;
}

/** What a batch came to. */
export interface BatchResult {
  readonly digest: string;
  /** One a scenario and policy, in the order of the plan. */
  readonly cells: readonly CellSummary[];
}

/** Everything a batch is computed with. */
export interface BatchWork {
  readonly plan: Plan;
  readonly shard: Shard;
  readonly pool: Pool;
  /** Null where nothing is kept but the result. */
  readonly store: BlockStore | null;
  readonly observer: BatchObserver;
  /** Once aborted, no further block is begun, and the batch rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Computes what is missing of a batch and sums up all of it.
 *
 * ```
 * plan ─ blocks of the shard ─┬ in the store ─ decode ─→ whole?  ─ yes ─────────────────┐
 *                             │                            └ no: damaged                │
 *                             └ missing ─→ 8 units each ─ pool ─→ joined ─ encode ─→ store ┴→ collectors ─→ summaries
 *                                                                            └→ hash of the block ─→ digest
 * ```
 *
 * Blocks may come in any order; nothing depends on it. The first error ends the batch; what has been stored stays.
 */
export const computeBatch = async (work: BatchWork): Promise<BatchResult> => {
  const { plan, shard, pool, store, observer } = work;
  const wanted = blocksOf(plan).filter(({ index }) => isInShard(shard, index));
  const collectors = new Map<string, CellCollector>();
  for (const scenario of plan.scenarios) {
    for (const policy of plan.policies) {
      const setting = {
        scenario: scenario.id,
        policy: policy.id,
        runs: shardRuns(plan, shard),
        layout: scenario.layout,
      };
      collectors.set(cellOf({ scenario: scenario.id, policy: policy.id }), createCellCollector(setting));
    }
  }
  const digests = new Map<string, string>();
  const take = (key: BlockKey, columns: BlockColumns, digest: string): void => {
    collectors.get(cellOf(key))!.add(key.index, columns);
    digests.set(nameOf(key), digest);
  };

  const stored = new Map((store === null ? [] : await store.list()).map((block) => [nameOf(block), block]));
  const kept = wanted.flatMap((key) => stored.get(nameOf(key)) ?? []);
  await inParallel(kept, pool.size + 1, work.signal, async (block) => {
    const found = await readBlock(pool, store as BlockStore, block, false);
    if (found === null) observer.damaged(block.file);
    else {
      take(block, found.columns, found.digest);
      observer.done(found.columns.runs, true);
    }
  });

  const missing = wanted.filter((key) => !digests.has(nameOf(key)));
  // Two blocks under way are enough to keep every worker busy with units of the next while one is put together.
  await inParallel(together(plan, missing), Math.ceil(pool.size / blockUnits) + 1, work.signal, async (keys) => {
    const { scenario, index } = keys[0]!;
    const place = plan.scenarios.findIndex(({ id }) => id === scenario);
    const policies = keys.map(({ policy }) => plan.policies.findIndex(({ id }) => id === policy));
    const units = await Promise.all(
      unitsOf(plan, index).map(async (unit) => {
        const result = await pool.run({ kind: 'unit', scenario: place, unit, policies });
        observer.done(result.runs * policies.length, false);
        return result;
      }),
    );
    await Promise.all(
      keys.map(async (key, policy) => {
        const columns = joinUnits(units, policy, plan.scenarios[place]!.layout.shape);
        const block = await pool.run({ kind: 'encode', key, columns });
        await store?.write(key, block);
        take(key, columns, block.digest);
      }),
    );
  });
  return {
    digest: await batchDigest(wanted.map((key) => digests.get(nameOf(key))!)),
    cells: [...collectors.values()].map((collector) => collector.summary()),
  };
};

/** Reads a block from where it is kept; null where it is damaged. */
export const readBlock = async (
  pool: Pool,
  store: BlockStore,
  block: StoredBlock,
  csv: boolean,
): Promise<ReadBlock | null> => {
  const { scenario, policy, index, fileHash } = block;
  return pool.run({ kind: 'decode', key: { scenario, policy, index }, bytes: await store.read(block), fileHash, csv });
};

/** Runs of one scenario under one policy that a shard computes. */
export const shardRuns = (plan: Plan, shard: Shard): number => {
  let runs = 0;
  for (let index = 0; index < blockCount(plan); index++) {
    if (isInShard(shard, index)) runs += runsOf(plan, index);
  }
  return runs;
};

const runsOf = (plan: Plan, index: number): number =>
  Math.min(blockUnits * unitSize, plan.runs - index * blockUnits * unitSize);

const isInShard = ({ part, of }: Shard, index: number): boolean => index % of === part - 1;

/** Units of a block. */
const unitsOf = (plan: Plan, index: number): readonly number[] =>
  Array.from({ length: Math.ceil(runsOf(plan, index) / unitSize) }, (_, k) => index * blockUnits + k);

/** Blocks of the same runs under several policies, which share their futures and so are computed together. */
const together = (plan: Plan, keys: readonly BlockKey[]): readonly (readonly BlockKey[])[] =>
  plan.scenarios.flatMap((scenario) => {
    const groups = new Map<number, BlockKey[]>();
    for (const key of keys) {
      if (key.scenario !== scenario.id) continue;
      groups.set(key.index, [...(groups.get(key.index) ?? []), key]);
    }
    return [...groups.values()];
  });

const cellOf = ({ scenario, policy }: Pick<BlockKey, 'scenario' | 'policy'>): string => `${scenario}/${policy}`;

const nameOf = ({ scenario, policy, index }: BlockKey): string => `${scenario}/${policy}/${index}`;

/** Works through a list, at most `width` at a time, in order; ends at the first error or when the signal says so. */
export const inParallel = async <T>(
  items: readonly T[],
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed) {
      signal.throwIfAborted();
      try {
        await work(items[next++]!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const lanes = Array.from({ length: width }, lane);
  const ends = await Promise.allSettled(lanes);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  signal.throwIfAborted();
};
