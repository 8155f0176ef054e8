import { join } from 'node:path';
import { type BandName, bandProbabilities } from '../ensemble/bands.ts';
import type { BatchResult, Shard } from '../ensemble/batch.ts';
import type { CellSummary } from '../ensemble/cell-summary.ts';
import type { Plan } from '../ensemble/plan.ts';
import type { Pool } from '../ensemble/pool/pool.ts';
import type { BlockStore } from '../ensemble/store.ts';
import { type BatchFiles, writeWhole } from './batch-files.ts';
import { writeRuns } from './runs-table.ts';

/** Files a finished batch leaves beside its blocks. */
const outputs = ['runs.parquet', 'runs.csv', 'outcomes.csv', 'bands.csv', 'survival.csv', 'summary.json'] as const;

/** A batch for machines, as the design fixes it, with standard errors and means added. */
export const batchJson = (plan: Plan, { digest, cells }: BatchResult, shard: Shard): object => ({
  plan,
  ...(shard.of === 1 ? {} : { shard: `${shard.part}/${shard.of}` }),
  digest,
  results: cells.map((cell) => ({
    scenario: cell.scenario,
    policy: cell.policy,
    runs: cell.runs,
    failed: cell.failed,
    failures: cell.failures,
    outcomes: mapValues(cell.outcomes, ({ count }) => count),
    shares: mapValues(cell.outcomes, ({ share, standardError }) => ({ share, standardError })),
    means: mapValues(cell.means, (mean) => mapValues(mean as unknown as Record<string, number>, finite)),
    survival: cell.survival,
    quantiles: cell.quantiles,
    bands: mapValues(cell.bands, (band) => mapValues(band, (values) => values.map(finite))),
  })),
});

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** Writes the results of a whole batch beside its blocks. */
export const writeOutputs = async (
  files: BatchFiles,
  folder: string,
  plan: Plan,
  result: BatchResult,
  store: BlockStore,
  pool: Pool,
  signal: AbortSignal,
): Promise<void> => {
  const [parquet, csv, outcomes, bands, survival, summary] = outputs.map((name) => join(folder, name));
  await writeRuns(files, { csv: csv!, parquet: parquet! }, plan, store, pool, signal);
  await writeWhole(files, outcomes!, table(outcomeHead, result.cells.flatMap(outcomeRows)));
  await writeWhole(
    files,
    bands!,
    table(
      bandHead,
      result.cells.flatMap((cell) => bandRows(plan, cell)),
    ),
  );
  await writeWhole(files, survival!, table(survivalHead, result.cells.flatMap(survivalRows)));
  await writeWhole(files, summary!, `${JSON.stringify(batchJson(plan, result, { part: 1, of: 1 }), null, 1)}\n`);
};

type Row = readonly (string | number)[];

/** CSV (RFC 4180); what is not a number is left empty. Ids and names hold nothing that would need quotes. */
const table = (head: readonly string[], rows: readonly Row[]): string =>
  [head, ...rows]
    .map((row) => row.map((cell) => (typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell))).join(','))
    .map((line) => `${line}\r\n`)
    .join('');

const outcomeHead = ['scenario', 'policy', 'kind', 'name', 'runs', 'value', 'sd', 'standard_error'];

/** Shares of classes and of failed runs, of all runs; means of the runs that have the number. */
const outcomeRows = (cell: CellSummary): readonly Row[] => {
  const { scenario, policy, runs, failed } = cell;
  const failedShare = failed / runs;
  const failedError = Math.sqrt((failedShare * (1 - failedShare)) / runs);
  return [
    ...Object.entries(cell.outcomes).map(
      ([name, own]): Row => [scenario, policy, 'share', name, runs, own.share, '', own.standardError],
    ),
    [scenario, policy, 'share', 'failed', runs, failedShare, '', failedError],
    ...Object.entries(cell.means).map(
      ([name, own]): Row => [scenario, policy, 'mean', name, own.runs, own.mean, own.sd, own.standardError],
    ),
  ];
};

const bandNames = Object.keys(bandProbabilities) as readonly BandName[];
const bandHead = ['scenario', 'policy', 'variable', 'month', ...bandNames, 'quantiles'];

const bandRows = (plan: Plan, cell: CellSummary): readonly Row[] => {
  const { start, every } = plan.scenarios.find(({ id }) => id === cell.scenario)!.layout.time;
  return Object.entries(cell.bands).flatMap(([name, band]) =>
    band.p50.map(
      (_, k): Row => [
        cell.scenario,
        cell.policy,
        name,
        start + k * every,
        ...bandNames.map((quantile) => band[quantile][k]!),
        cell.quantiles,
      ],
    ),
  );
};

const survivalHead = ['scenario', 'policy', 'month', 'share', 'standard_error'];

const survivalRows = ({ scenario, policy, runs, survival }: CellSummary): readonly Row[] =>
  survival.share.map(
    (share, k): Row => [scenario, policy, survival.time[k]!, share, Math.sqrt((share * (1 - share)) / runs)],
  );
