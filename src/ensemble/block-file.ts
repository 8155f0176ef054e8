import { parquetMetadata, parquetRead, type SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { BlockColumns, BlockKey, BlockShape } from './block.ts';
import { littleEndianBytes } from './canonical.ts';
import { blockDigest, sha256 } from './digest.ts';

/** A block as a file: its bytes, their hash against damage, and the hash of what they say. */
export interface EncodedBlock {
  readonly bytes: Uint8Array;
  readonly fileHash: string;
  readonly digest: string;
}

/** A block read back. */
export interface DecodedBlock {
  readonly columns: BlockColumns;
  readonly digest: string;
}

const digestKey = 'kembar:digest';
const originKey = 'kembar:origin';

/**
 * Writes a block as Parquet, one row group, plain and uncompressed: the columns `run`, `status`, `failed_stock`, `failed_time`, `class`, then
 * `input:…` and `outcome:…`, one number a run; `classes` a byte, and `series:…` a little-endian number, for each save time. `plan` names the plan it was computed for.
 */
export const encodeBlock = async (
  plan: string,
  key: BlockKey,
  shape: BlockShape,
  columns: BlockColumns,
): Promise<EncodedBlock> => {
  const digest = await blockDigest(key, shape, columns);
  const layout = blockLayout(shape, columns);
  const writer = new ByteWriter(layout.size);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: layout.columns.length },
      ...layout.columns.map(({ name, type }): SchemaElement => ({ name, type, repetition_type: 'REQUIRED' })),
    ],
    codec: 'UNCOMPRESSED',
    statistics: false,
    createdBy: 'kembar',
    kvMetadata: [
      { key: digestKey, value: digest },
      { key: originKey, value: originOf(plan, key) },
    ],
  });
  const columnData = layout.columns.map(({ name, data }) => ({
    name,
    data,
    encoding: 'PLAIN' as const,
    offsetIndex: false,
  }));
  parquet.write({ columnData, rowGroupSize: columns.runs, pageSize: 0x40000000 });
  parquet.finish();
  const bytes = writer.getBytes();
  return { bytes, digest, fileHash: await sha256(bytes) };
};

interface Layout {
  readonly columns: readonly {
    readonly name: string;
    readonly type: 'INT32' | 'DOUBLE' | 'BYTE_ARRAY';
    readonly data: Int32Array | Float64Array | Uint8Array[];
  }[];
  /** About how many bytes the file takes. */
  readonly size: number;
}

const blockLayout = ({ inputs, outcomes, series, saves }: BlockShape, columns: BlockColumns): Layout => {
  const { runs } = columns;
  const doubles = (prefix: string, names: readonly string[], values: Float64Array) =>
    names.map((name, column) => ({
      name: `${prefix}:${name}`,
      type: 'DOUBLE' as const,
      data: values.subarray(column * runs, (column + 1) * runs),
    }));
  const blobs = (bytes: Uint8Array, start: number, length: number) =>
    Array.from({ length: runs }, (_, run) => bytes.subarray(start + run * length, start + (run + 1) * length));
  const seriesBytes = littleEndianBytes(columns.series);
  return {
    columns: [
      { name: 'run', type: 'INT32', data: Int32Array.from({ length: runs }, (_, run) => run) },
      { name: 'status', type: 'INT32', data: columns.status },
      { name: 'failed_stock', type: 'INT32', data: columns.failedStock },
      { name: 'failed_time', type: 'DOUBLE', data: columns.failedTime },
      { name: 'class', type: 'INT32', data: columns.endClass },
      ...doubles('input', inputs, columns.inputs),
      ...doubles('outcome', outcomes, columns.outcomes),
      { name: 'classes', type: 'BYTE_ARRAY', data: blobs(columns.classes, 0, saves) },
      ...series.map((name, index) => ({
        name: `series:${name}`,
        type: 'BYTE_ARRAY' as const,
        data: blobs(seriesBytes, index * runs * saves * 8, saves * 8),
      })),
    ],
    size: 65_536 + runs * (8 * (inputs.length + outcomes.length + 4) + (8 * series.length + 1) * (saves + 1)),
  };
};

/**
 * Reads a block back, whole or not at all: null where the bytes are damaged or truncated (their hash does not begin with `fileHash`) or are
 * those of another block or plan.
 */
export const decodeBlock = async (
  plan: string,
  key: BlockKey,
  shape: BlockShape,
  bytes: Uint8Array,
  fileHash: string,
): Promise<DecodedBlock | null> => {
  if (!(await sha256(bytes)).startsWith(fileHash)) return null;
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(buffer);
  const stated = (name: string) => metadata.key_value_metadata?.find((entry) => entry.key === name)?.value;
  const digest = stated(digestKey);
  if (digest === undefined || stated(originKey) !== originOf(plan, key)) return null;
  const found = new Map<string, ArrayLike<number> | readonly Uint8Array[]>();
  await parquetRead({
    file: { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) },
    metadata,
    utf8: false,
    onChunk: ({ columnName, columnData }) => found.set(columnName, columnData as ArrayLike<number>),
  });
  return { columns: readColumns(shape, Number(metadata.num_rows), found), digest };
};

const originOf = (plan: string, { scenario, policy, index }: BlockKey): string =>
  JSON.stringify([plan, scenario, policy, index]);

const readColumns = (
  { inputs, outcomes, series, saves }: BlockShape,
  runs: number,
  found: ReadonlyMap<string, ArrayLike<number> | readonly Uint8Array[]>,
): BlockColumns => {
  const column = (name: string): ArrayLike<number> => {
    const values = found.get(name);
    if (values === undefined || values.length !== runs) throw new RangeError(`no column ${name}`);
    return values as ArrayLike<number>;
  };
  const doubles = (prefix: string, names: readonly string[]): Float64Array => {
    const all = new Float64Array(names.length * runs);
    names.forEach((name, index) => {
      all.set(column(`${prefix}:${name}`), index * runs);
    });
    return all;
  };
  const blobs = (names: readonly string[], length: number): Uint8Array => {
    const all = new Uint8Array(names.length * runs * length);
    names.forEach((name, index) => {
      const rows = column(name) as unknown as readonly Uint8Array[];
      rows.forEach((row, run) => {
        if (row.length !== length) throw new RangeError(`${name} is cut short`);
        all.set(row, (index * runs + run) * length);
      });
    });
    return all;
  };
  return {
    runs,
    inputs: doubles('input', inputs),
    outcomes: doubles('outcome', outcomes),
    status: Int32Array.from(column('status')),
    failedStock: Int32Array.from(column('failed_stock')),
    failedTime: Float64Array.from(column('failed_time')),
    endClass: Int32Array.from(column('class')),
    classes: blobs(['classes'], saves),
    series: new Float64Array(
      littleEndianBytes(
        new Float64Array(
          blobs(
            series.map((name) => `series:${name}`),
            8 * saves,
          ).buffer,
        ),
      ).buffer,
    ),
  };
};
