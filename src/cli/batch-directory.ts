import { join } from 'node:path';
import { blocksOf, type Plan } from '../ensemble/plan.ts';
import type { BlockStore, StoredBlock } from '../ensemble/store.ts';
import { type BatchFiles, clearUnfinished, writeWhole } from './batch-files.ts';

/**
 * Where a batch is kept:
 *
 * ```
 * DIR/plan.json                                             everything needed to repeat it
 * DIR/blocks/SCENARIO/POLICY/000003-HASH.parquet            1,024 runs; HASH begins the SHA-256 of the file
 * DIR/runs.parquet, runs.csv, outcomes.csv, …               the results, once all blocks are there
 * ```
 */
export const planFile = (folder: string): string => join(folder, 'plan.json');

const hashDigits = 32;
const pattern = new RegExp(`^(\\d{6,})-([0-9a-f]{${hashDigits}})\\.parquet$`);

/** The plan of a folder; null where it has none. Throws what JSON.parse throws where it is no JSON. */
export const readPlan = async (files: BatchFiles, folder: string): Promise<unknown> => {
  const names = await files.names(folder);
  if (!names.includes('plan.json')) return null;
  return JSON.parse(new TextDecoder().decode(await files.read(planFile(folder))));
};

export const writePlan = (files: BatchFiles, folder: string, plan: Plan): Promise<void> =>
  writeWhole(files, planFile(folder), `${JSON.stringify(plan, null, 2)}\n`);

/** The blocks of a plan in a folder. */
export const blockDirectory = (files: BatchFiles, folder: string, plan: Plan): BlockStore => {
  const cells = plan.scenarios.flatMap((scenario) =>
    plan.policies.map((policy) => ({
      scenario: scenario.id,
      policy: policy.id,
      folder: join(folder, 'blocks', scenario.id, policy.id),
    })),
  );
  const folderOf = (key: { readonly scenario: string; readonly policy: string }): string =>
    cells.find(({ scenario, policy }) => scenario === key.scenario && policy === key.policy)!.folder;
  const known = new Set(blocksOf(plan).map(({ scenario, policy, index }) => `${scenario}/${policy}/${index}`));
  return {
    list: async () => {
      const found: StoredBlock[] = [];
      for (const { scenario, policy, folder: own } of cells) {
        await clearUnfinished(files, own);
        for (const name of await files.names(own)) {
          const [, digits, fileHash] = pattern.exec(name) ?? [];
          if (digits === undefined || fileHash === undefined) continue;
          const index = Number(digits);
          if (known.has(`${scenario}/${policy}/${index}`)) {
            found.push({ scenario, policy, index, fileHash, file: join(own, name) });
          }
        }
      }
      return found;
    },
    read: ({ file }) => files.read(file),
    write: async (key, { bytes, fileHash }) => {
      const own = folderOf(key);
      const digits = String(key.index).padStart(6, '0');
      const name = `${digits}-${fileHash.slice(0, hashDigits)}.parquet`;
      // A damaged file of this block makes room first.
      for (const other of await files.names(own)) {
        if (other !== name && pattern.exec(other)?.[1] === digits) await files.remove(join(own, other));
      }
      await writeWhole(files, join(own, name), bytes);
    },
  };
};
