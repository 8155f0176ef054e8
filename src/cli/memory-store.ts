import type { BlockStore, StoredBlock } from '../ensemble/store.ts';

/** Keeps blocks in memory, for batches that are read at once and not kept. */
export const memoryStore = (): BlockStore => {
  const blocks = new Map<string, { readonly stored: StoredBlock; readonly bytes: Uint8Array }>();
  return {
    list: async () => [...blocks.values()].map(({ stored }) => stored),
    read: async ({ file }) => blocks.get(file)!.bytes,
    write: async (key, { bytes, fileHash }) => {
      const file = `${key.scenario}/${key.policy}/${key.index}`;
      blocks.set(file, { stored: { ...key, file, fileHash }, bytes });
    },
  };
};
