import { parquetWriteBuffer } from 'hyparquet-writer';
import type { SeriesColumn } from './series-table.ts';

/** A table as Apache Parquet: texts as strings, numbers as doubles, nothing missing. The same table gives the same bytes. */
export const writeParquet = (columns: readonly SeriesColumn[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column) =>
        column.kind === 'text'
          ? { name: column.name, data: [...column.values], type: 'STRING', nullable: false }
          : { name: column.name, data: column.values, type: 'DOUBLE', nullable: false },
      ),
    }),
  );
