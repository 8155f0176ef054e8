import { availableParallelism } from 'node:os';
import { computeBatch } from '../ensemble/batch.ts';
import { gatherBlocks } from '../ensemble/merge.ts';
import { type Plan, planDifferences, planId } from '../ensemble/plan.ts';
import { startThread } from '../ensemble/pool/node.ts';
import { createPool } from '../ensemble/pool/pool.ts';
import { blockDamaged, blocksMissing, differentPlans, noBatch, writingResults } from '../messages/ensemble.ts';
import { written } from '../messages/run.ts';
import { type BatchSurroundings, workerFile } from './batch.ts';
import { blockDirectory } from './batch-directory.ts';
import { type BatchFiles, diskFiles } from './batch-files.ts';
import { claimFolder, planOf } from './batch-folder.ts';
import { batchJson, writeOutputs } from './batch-output.ts';
import { batchText } from './batch-text.ts';
import { batchTrouble } from './batch-trouble.ts';
import type { ExitCode } from './command.ts';
import { writeJson } from './run-json.ts';
import { Stop } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** What `merge` takes, as written. */
export interface MergeFlags {
  readonly out?: string;
  readonly json?: true;
}

type MergeSurroundings = Pick<BatchSurroundings, 'files' | 'worker'>;

/** The surroundings of the command line. */
export const mergeSurroundings = (): MergeSurroundings => ({ files: diskFiles, worker: workerFile() });

const whole = { part: 1, of: 1 } as const;

/**
 * `kembar merge DIR…`: brings the shards of a batch together, in the first folder named or in `--out`, and writes the results of the whole. Stops
 * where the folders hold different plans or blocks are missing; what was brought together stays.
 */
export const merge = async (
  terminal: Terminal,
  folders: readonly string[],
  flags: MergeFlags,
  surroundings: MergeSurroundings,
): Promise<ExitCode> => {
  const { files } = surroundings;
  const plan = await commonPlan(files, folders);
  const target = flags.out ?? folders[0]!;
  const others = folders.filter((folder) => folder !== target);
  if (flags.out !== undefined) await claimFolder(files, target, plan, true);
  const store = blockDirectory(files, target, plan);
  const setting = { seed: plan.seed, runs: plan.runs, sampler: { kind: 'random' } } as const;
  const setup = { plan, planId: await planId(plan), setting, scenarios: [] };
  const pool = createPool(startThread(surroundings.worker), availableParallelism(), setup);
  const signal = new AbortController().signal;
  try {
    const { missing, damaged } = await gatherBlocks(
      plan,
      store,
      others.map((folder) => blockDirectory(files, folder, plan)),
    );
    for (const file of damaged) terminal.tell(say(terminal, blockDamaged(file)));
    if (missing.length > 0) throw new Stop(1, blocksMissing(missing.length, target));
    const observer = { done: () => {}, damaged: () => {} };
    const result = await computeBatch({ plan, shard: whole, pool, store, observer, signal });
    terminal.tell(say(terminal, writingResults()));
    await writeOutputs(files, target, plan, result, store, pool, signal);
    terminal.print(flags.json ? writeJson(batchJson(plan, result, whole)) : batchText(plan, result, terminal));
    terminal.tell(say(terminal, written(target)));
    return 0;
  } catch (error) {
    throw batchTrouble(error, target);
  } finally {
    pool.close();
  }
};

/** The plan that all folders have. */
const commonPlan = async (files: BatchFiles, folders: readonly string[]): Promise<Plan> => {
  const plans: Plan[] = [];
  for (const folder of folders) {
    const found = await planOf(files, folder).catch((error) => {
      throw batchTrouble(error, folder);
    });
    if (found === null) throw new Stop(1, noBatch(folder));
    const differences = planDifferences(plans[0] ?? found, found);
    if (differences.length > 0) throw new Stop(1, differentPlans(folders[0]!, folder, differences.slice(0, 5)));
    plans.push(found as Plan);
  }
  return plans[0]!;
};
