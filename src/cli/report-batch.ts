import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { outcomeColumns } from '../analysis/outcome-columns.ts';
import { type BatchResult, computeBatch, shardRuns } from '../ensemble/batch.ts';
import { gatherBlocks } from '../ensemble/merge.ts';
import { type Plan, planDifferences, planId, preparePlan } from '../ensemble/plan.ts';
import { startThread } from '../ensemble/pool/node.ts';
import { createPool, type Pool } from '../ensemble/pool/pool.ts';
import { prepareWorkers } from '../ensemble/prepare-workers.ts';
import type { BlockStore } from '../ensemble/store.ts';
import type { WorkerSetup } from '../ensemble/tasks.ts';
import { blocksMissing, cannotBatch, noBatch } from '../messages/ensemble.ts';
import { changedSince } from '../messages/report-command.ts';
import type { ReportContent } from '../report/content.ts';
import { blockDirectory } from './batch-directory.ts';
import type { BatchFiles } from './batch-files.ts';
import { planOf } from './batch-folder.ts';
import { type BatchFlags, prepareBatch, readWorkers } from './batch-request.ts';
import { batchTrouble } from './batch-trouble.ts';
import { findDocuments } from './library.ts';
import { memoryStore } from './memory-store.ts';
import { noPolicy, type OpenScenario, openScenario } from './open-runs.ts';
import { createProgress } from './progress.ts';
import { createReader } from './reader.ts';
import { batchCommand } from './report-again.ts';
import type { ReportFlags } from './report-command.ts';
import { reportContent } from './report-content.ts';
import { readRuns } from './report-runs.ts';
import { Stop } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** What a report is made with. */
export interface ReportSurroundings {
  readonly version: string;
  readonly files: BatchFiles;
  readonly worker: URL;
}

const whole = { part: 1, of: 1 } as const;
const never = new AbortController().signal;

/**
 * Reads a batch that has been computed.
 *
 * ```
 * folder ─ plan.json ─→ documents, opened anew and held against their hashes
 *        ─ blocks ────→ summaries and digest (computeBatch finds everything done), runs by column
 * ```
 *
 * Stops where blocks are missing or documents have changed since.
 */
export const contentOfFolder = async (
  folder: string,
  flags: ReportFlags,
  { files, worker }: ReportSurroundings,
): Promise<ReportContent> => {
  const found = await planOf(files, folder).catch((error) => {
    throw batchTrouble(error, folder);
  });
  if (found === null) throw new Stop(1, noBatch(folder));
  // Whoever writes this file is `kembar batch`; what is no plan of its making differs from the one made anew below.
  const plan = found as Plan;
  const opened = await openPlanned(plan, folder);
  const store = blockDirectory(files, folder, plan);
  const setting = { seed: plan.seed, runs: plan.runs, sampler: { kind: 'random' } } as const;
  return withPool(flags, worker, { plan, planId: await planId(plan), setting, scenarios: [] }, async (pool) => {
    const { missing } = await gatherBlocks(plan, store, []);
    if (missing.length > 0) throw new Stop(1, blocksMissing(missing.length, folder));
    const observer = { done: () => {}, damaged: () => {} };
    const result = await computeBatch({ plan, shard: whole, pool, store, observer, signal: never });
    return contentOf(plan, result, opened, store, pool);
  });
};

/** Runs scenarios, 1,000 times each unless said, and keeps the runs just long enough to write them up. */
export const contentOfScenarios = async (
  named: readonly string[],
  flags: ReportFlags,
  terminal: Terminal,
  { version, worker }: ReportSurroundings,
): Promise<ReportContent> => {
  const request: BatchFlags = {
    runs: flags.runs ?? '1000',
    seed: flags.seed ?? 'kembar',
    policy: flags.policy,
    levels: [],
    save: [],
  };
  const prepared = await prepareBatch(named, request, version, outcomeColumns);
  const workers = prepareWorkers(prepared, 'compiled');
  if (!workers.ok) throw new Stop(1, cannotBatch(workers.reason));
  const { plan } = prepared;
  const reader = createReader('to run');
  const opened = named.map((word) => openScenario(reader, word, flags.policy));
  const store = memoryStore();
  const progress = createProgress(terminal, shardRuns(plan, whole) * plan.scenarios.length * plan.policies.length);
  return withPool(flags, worker, workers.setup, async (pool) => {
    const observer = { done: progress.add, damaged: () => {} };
    const result = await computeBatch({ plan, shard: whole, pool, store, observer, signal: never });
    progress.end();
    return contentOf(plan, result, opened, store, pool);
  }).finally(progress.end);
};

const contentOf = async (
  plan: Plan,
  result: BatchResult,
  opened: readonly OpenScenario[],
  store: BlockStore,
  pool: Pool,
): Promise<ReportContent> => {
  const scenarios = await Promise.all(
    plan.scenarios.map(async (scenario, k) => ({
      opened: opened[k]!,
      runs: await readRuns(plan, scenario, store, pool, never),
    })),
  );
  return reportContent(plan, result, scenarios, batchCommand(plan));
};

const withPool = async <T>(
  flags: ReportFlags,
  worker: URL,
  setup: WorkerSetup,
  work: (pool: Pool) => Promise<T>,
): Promise<T> => {
  const pool = createPool(startThread(worker), readWorkers(flags.workers, availableParallelism()), setup);
  try {
    return await work(pool);
  } finally {
    pool.close();
  }
};

/** Opens the documents of a plan. Stops where one is out of reach or says something else than when the batch was computed. */
const openPlanned = async (plan: Plan, folder: string): Promise<readonly OpenScenario[]> => {
  const reader = createReader('to run');
  const words = plan.policies.map(({ documents }) =>
    documents.length === 0 ? noPolicy : documents.map(({ id }) => wordFor(id, folder)).join('+'),
  );
  const opened = plan.scenarios.map(({ id }) => openScenario(reader, wordFor(id, folder), words));
  const { plan: anew } = await preparePlan({
    ...plan,
    sampler: { kind: 'random' },
    scenarios: opened.map(({ scenario, model }) => ({ ...scenario, modelId: model.id, model: model.runnable })),
    policies: plan.policies.map(({ id }, k) => ({ id, documents: opened[0]!.policies[k]! })),
    reader: outcomeColumns,
  });
  const documents = ({ scenarios, policies }: Plan) => ({
    scenarios: scenarios.map(({ id, hash, model }) => ({ id, hash, model })),
    policies,
  });
  const differences = planDifferences(documents(plan), documents(anew));
  if (differences.length > 0) throw new Stop(1, changedSince(folder, namesOf(plan, differences)));
  return opened;
};

/** A document that is called by its id, or else lies here or beside the folder of the batch. */
const wordFor = (id: string, folder: string): string => {
  if (findDocuments().some((document) => document.id === id)) return id;
  const near = ['.', dirname(resolve(folder))].flatMap((place) => [
    join(place, `${id}.yaml`),
    join(place, `${id}.yml`),
  ]);
  const file = near.find((name) => existsSync(name));
  return file === undefined ? id : resolve(file);
};

/** Ids of the documents that paths such as `scenarios.0.model.hash` lead to. */
const namesOf = (plan: Plan, paths: readonly string[]): readonly string[] => [
  ...new Set(
    paths.map((path) => {
      const [list, place, part, own] = path.split('.');
      if (list === 'scenarios') {
        const scenario = plan.scenarios[Number(place)];
        return (part === 'model' ? scenario?.model.id : scenario?.id) ?? path;
      }
      const policy = plan.policies[Number(place)];
      return policy?.documents[Number(own)]?.id ?? policy?.id ?? path;
    }),
  ),
];
