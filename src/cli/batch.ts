import { availableParallelism } from 'node:os';
import process from 'node:process';
import { outcomeColumns } from '../analysis/outcome-columns.ts';
import { type BatchResult, computeBatch, type Shard, shardRuns } from '../ensemble/batch.ts';
import type { PreparedPlan } from '../ensemble/plan.ts';
import { startThread } from '../ensemble/pool/node.ts';
import { createPool, type Pool } from '../ensemble/pool/pool.ts';
import { prepareWorkers } from '../ensemble/prepare-workers.ts';
import {
  batchInterrupted,
  blockDamaged,
  cannotBatch,
  outNeeded,
  shardDone,
  writingResults,
} from '../messages/ensemble.ts';
import { written } from '../messages/run.ts';
import { blockDirectory } from './batch-directory.ts';
import { type BatchFiles, diskFiles } from './batch-files.ts';
import { claimFolder } from './batch-folder.ts';
import { batchJson, writeOutputs } from './batch-output.ts';
import { type BatchFlags, prepareBatch, readShard, readWorkers } from './batch-request.ts';
import { batchText } from './batch-text.ts';
import { batchTrouble } from './batch-trouble.ts';
import type { ExitCode } from './command.ts';
import { createProgress } from './progress.ts';
import { writeJson } from './run-json.ts';
import { misused, Stop } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** How a batch is carried out; tests hand in other files and workers. */
export interface BatchSurroundings {
  readonly version: string;
  /** The words of the command line, for the command that goes on with an interrupted batch. */
  readonly words: readonly string[];
  readonly files: BatchFiles;
  readonly worker: URL;
}

/** The surroundings of the command line. */
export const batchSurroundings = (version: string, words: readonly string[]): BatchSurroundings => ({
  version,
  words,
  files: diskFiles,
  worker: workerFile(),
});

/** The file of a worker: once built, every part of the command line lies in a folder beside `cli`. */
export const workerFile = (): URL => new URL('../cli/batch-worker.js', import.meta.url);

/**
 * `kembar batch SCENARIO… --runs N`: many runs, with all that is uncertain drawn.
 *
 * ```
 * words ─ batch-request.ts ─→ plan ─ batch-folder.ts ─→ folder that is ours ─ ensemble/batch.ts ─→ blocks, result
 *                                                                            batch-output.ts ←──┘ └→ page or JSON
 * ```
 *
 * Resolves to 130 where it was interrupted: what is in the folder stays, and `--resume` goes on from there.
 */
export const batch = async (
  terminal: Terminal,
  named: readonly string[],
  flags: BatchFlags,
  surroundings: BatchSurroundings,
): Promise<ExitCode> => {
  const { files } = surroundings;
  const shard = readShard(flags.shard);
  const size = readWorkers(flags.workers, availableParallelism());
  if (flags.out === undefined && flags.resume) throw misused(outNeeded('--resume'));
  if (flags.out === undefined && shard.of > 1) throw misused(outNeeded('--shard'));
  const prepared = await prepareBatch(named, flags, surroundings.version, outcomeColumns);
  const workers = prepareWorkers(prepared, 'compiled');
  if (!workers.ok) throw new Stop(1, cannotBatch(workers.reason));
  const { plan } = prepared;
  const store = flags.out === undefined ? null : blockDirectory(files, flags.out, plan);
  if (flags.out !== undefined) await claimFolder(files, flags.out, plan, flags.resume === true);

  const pool = createPool(startThread(surroundings.worker), size, workers.setup);
  const progress = createProgress(terminal, shardRuns(plan, shard) * plan.scenarios.length * plan.policies.length);
  const stopper = stopOnSignal(pool);
  try {
    const result = await computeBatch({
      plan,
      shard,
      pool,
      store,
      signal: stopper.signal,
      observer: {
        done: progress.add,
        damaged: (file) => terminal.tell(say(terminal, blockDamaged(file))),
      },
    });
    progress.end();
    if (store !== null && shard.of === 1) {
      terminal.tell(say(terminal, writingResults()));
      await writeOutputs(files, flags.out!, plan, result, store, pool, stopper.signal);
    }
    report(terminal, prepared, result, shard, flags);
    return result.cells.some(({ failed, runs }) => failed === runs) ? 1 : 0;
  } catch (error) {
    progress.end();
    if (stopper.signal.aborted) {
      terminal.tell(
        say(terminal, batchInterrupted(flags.out === undefined ? null : resumeCommand(surroundings.words))),
      );
      return 130;
    }
    throw batchTrouble(error, flags.out);
  } finally {
    stopper.end();
    pool.close();
  }
};

const report = (
  terminal: Terminal,
  { plan }: PreparedPlan,
  result: BatchResult,
  shard: Shard,
  flags: BatchFlags,
): void => {
  if (flags.json) terminal.print(writeJson(batchJson(plan, result, shard)));
  else terminal.print(batchText(plan, result, terminal));
  if (flags.out === undefined) return;
  terminal.tell(say(terminal, shard.of > 1 ? shardDone(shard.part, shard.of, flags.out) : written(flags.out)));
};

/** Ends a batch at Ctrl-C or when the machine shuts down; at the second Ctrl-C at once. */
const stopOnSignal = (pool: Pool) => {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Error('interrupted'));
    pool.close();
  };
  // The command line would leave at once, without a word about how to go on.
  const others = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    end: (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      for (const listener of others) process.on('SIGINT', listener);
    },
  };
};

/** The command that goes on where this one stopped. */
const resumeCommand = (words: readonly string[]): string =>
  ['kembar', ...words, ...(words.includes('--resume') ? [] : ['--resume'])]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
