import type { BlockKey } from './block.ts';
import { sha256 } from './digest.ts';
import { blocksOf, type Plan } from './plan.ts';
import type { BlockStore, StoredBlock } from './store.ts';

/** What was found while blocks were brought together. */
export interface Gathered {
  /** Blocks of which no undamaged file is anywhere. */
  readonly missing: readonly BlockKey[];
  readonly damaged: readonly string[];
}

/**
 * Brings the blocks of a plan together in one store, from stores that each hold some: of several files of a block the first undamaged one
 * counts, those of the target first. Blocks of one plan are the same wherever they were computed.
 */
export const gatherBlocks = async (
  plan: Plan,
  target: BlockStore,
  sources: readonly BlockStore[],
): Promise<Gathered> => {
  const candidates = new Map<string, { readonly store: BlockStore; readonly block: StoredBlock }[]>();
  for (const store of [target, ...sources]) {
    for (const block of await store.list()) {
      const name = nameOf(block);
      candidates.set(name, [...(candidates.get(name) ?? []), { store, block }]);
    }
  }
  const missing: BlockKey[] = [];
  const damaged: string[] = [];
  for (const key of blocksOf(plan)) {
    let isThere = false;
    for (const { store, block } of candidates.get(nameOf(key)) ?? []) {
      const bytes = await store.read(block);
      if (!(await sha256(bytes)).startsWith(block.fileHash)) {
        damaged.push(block.file);
        continue;
      }
      if (store !== target) await target.write(key, { bytes, fileHash: block.fileHash });
      isThere = true;
      break;
    }
    if (!isThere) missing.push(key);
  }
  return { missing, damaged };
};

const nameOf = ({ scenario, policy, index }: BlockKey): string => `${scenario}/${policy}/${index}`;
