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
        parquet.add(rowsOf(plan, key, block.columns));
      }
    });
    await inParallel([...keys.entries()], pool.size + 1, signal, async ([place, key]) => {
      const file = stored.get(`${key.scenario}/${key.policy}/${key.index}`);
      const block = file === undefined ? null : await readBlock(pool, store, file, true);
      if (block === null) throw new RangeError(`a block is missing: ${key.scenario}, ${key.policy}, ${key.index}`);
      waiting.set(place, block);
      await flush();
    });
    parquet.finish();
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

/** Writes rows to a growing Parquet file, several blocks a row group; what is written leaves the memory at once. */
const createTableWriter = (columns: readonly RowColumn[], file: GrowingFile) => {
  const writer = streaming(file);
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
  const writeGroup = (): void => {
    if (group.length === 0) return;
    const parts = group;
    group = [];
    const columnData = columns.map(({ name, kind }, column) => ({
      name,
      // Joined when the writer comes to it, one column at a time.
      get data() {
        return joined(
          kind,
          parts.map((rows) => rows[column]!),
        );
      },
      // Numbers that were drawn do not repeat: a dictionary of them would only take time.
      ...(kind === 'text' ? {} : { encoding: 'PLAIN' as const, codec: 'UNCOMPRESSED' as const, statistics: false }),
      offsetIndex: false,
    }));
    const rowGroupSize = parts.reduce((sum, rows) => sum + rows[0]!.length, 0);
    parquet.write({ columnData, rowGroupSize, pageSize: 2 ** 30 });
    writer.flush();
  };
  return {
    add: (rows: readonly RowValues[]): void => {
      group.push(rows);
      if (group.length === blocksInGroup) writeGroup();
    },
    finish: (): void => {
      writeGroup();
      parquet.finish();
      writer.flush();
    },
  };
};

/** Bytes that are held back before they go to the file. */
const heldBytes = 2 ** 20;

/** A writer of hyparquet whose bytes go to a file as soon as there are enough of them. */
const streaming = (file: GrowingFile): ByteWriter & { flush(): void } => {
  const writer = new ByteWriter(2 * heldBytes);
  const grow = writer.ensure.bind(writer);
  const flush = (): void => {
    file.appendNow(writer.getBytes());
    writer.index = 0;
  };
  return Object.assign(writer, {
    flush,
    ensure: (size: number): void => {
      if (writer.index > heldBytes) flush();
      grow(size);
    },
  });
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
