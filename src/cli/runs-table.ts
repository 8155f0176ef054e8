import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { inParallel, readBlock } from '../ensemble/batch.ts';
import { blocksOf, type Plan } from '../ensemble/plan.ts';
import type { Pool } from '../ensemble/pool/pool.ts';
import { headCsv, type RowColumn, type RowValues, rowColumns, rowsOf } from '../ensemble/rows.ts';
import type { BlockStore } from '../ensemble/store.ts';
import type { ReadBlock } from '../ensemble/tasks.ts';
import type { BatchFiles, GrowingFile } from './batch-files.ts';

/** Blocks whose rows make one row group: few enough to hold, enough to compress. */
const blocksInGroup = 16;

/**
 * Writes all runs as one table, `runs.csv` and `runs.parquet`, block by block in the order of the plan, so that it takes no more memory for
 * a million runs than for ten thousand. Workers read the blocks and write their numbers as text. RangeError where a block is missing
 * or damaged.
 */
export const writeRuns = async (
  files: BatchFiles,
  paths: { readonly csv: string; readonly parquet: string },
  plan: Plan,
  store: BlockStore,
  pool: Pool,
  signal: AbortSignal,
): Promise<void> => {
  const columns = rowColumns(plan);
  const stored = new Map(
    (await store.list()).map((block) => [`${block.scenario}/${block.policy}/${block.index}`, block]),
  );
  const csv = await files.begin(paths.csv);
  const parquetFile = await files.begin(paths.parquet);
  const parquet = createTableWriter(columns, parquetFile);
  try {
    await csv.append(headCsv(columns));
    const waiting = new Map<number, ReadBlock>();
    const keys = blocksOf(plan);
    let next = 0;
    const flush = inTurn(async () => {
      for (let block = waiting.get(next); block !== undefined; block = waiting.get(next)) {
        waiting.delete(next);
        const key = keys[next++]!;
        await csv.append(block.csv);
        await parquet.add(rowsOf(plan, key, block.columns));
      }
    });
    await inParallel([...keys.entries()], 2 * pool.size, signal, async ([place, key]) => {
      const file = stored.get(`${key.scenario}/${key.policy}/${key.index}`);
      const block = file === undefined ? null : await readBlock(pool, store, file, true);
      if (block === null) throw new RangeError(`a block is missing: ${key.scenario}, ${key.policy}, ${key.index}`);
      waiting.set(place, block);
      await flush();
    });
    await parquet.finish();
    await csv.finish();
    await parquetFile.finish();
  } catch (error) {
    await Promise.all([csv.drop(), parquetFile.drop()]);
    throw error;
  }
};

/** Lets calls of an asynchronous function follow one another. */
const inTurn = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(work);
    return last;
  };
};

/** Writes rows to a growing Parquet file, several blocks a row group. */
const createTableWriter = (columns: readonly RowColumn[], file: GrowingFile) => {
  const writer = new ByteWriter(2 ** 20);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, kind }) =>
        kind === 'text'
          ? ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const)
          : ({ name, type: kind === 'integer' ? 'INT32' : 'DOUBLE', repetition_type: 'REQUIRED' } as const),
      ),
    ],
    createdBy: 'kembar',
  });
  let group: (readonly RowValues[])[] = [];
  const toFile = async (): Promise<void> => {
    await file.append(writer.getBytes().slice());
    writer.index = 0;
  };
  const writeGroup = async (): Promise<void> => {
    if (group.length === 0) return;
    const columnData = columns.map(({ name, kind }, column) => ({
      name,
      data: joined(
        kind,
        group.map((rows) => rows[column]!),
      ),
      // Numbers that were drawn do not repeat: a dictionary of them would only take time.
      ...(kind === 'text' ? {} : { encoding: 'PLAIN' as const, codec: 'UNCOMPRESSED' as const }),
      offsetIndex: false,
    }));
    parquet.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 1, pageSize: 2 ** 30 });
    group = [];
    await toFile();
  };
  return {
    add: async (rows: readonly RowValues[]): Promise<void> => {
      group.push(rows);
      if (group.length === blocksInGroup) await writeGroup();
    },
    finish: async (): Promise<void> => {
      await writeGroup();
      parquet.finish();
      await toFile();
    },
  };
};

const joined = (kind: RowColumn['kind'], parts: readonly RowValues[]) => {
  if (kind === 'text') return parts.flatMap((part) => [...(part as readonly (string | null)[])]);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = kind === 'integer' ? new Int32Array(length) : new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part as Float64Array, at);
    at += part.length;
  }
  return all;
};
