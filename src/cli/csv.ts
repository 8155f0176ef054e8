import type { SeriesColumn } from './series-table.ts';

/**
 * A table as comma-separated values: a head, a line feed after each row, full precision (RFC 4180 otherwise); a field is empty
 * where a number is not finite.
 */
export const writeCsv = (columns: readonly SeriesColumn[]): string => {
  const rows = columns[0]?.values.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => (column.kind === 'text' ? column.values[row]! : finite(column.values[row]!))),
  );
  const head = columns.map(({ name }) => name);
  return [head, ...lines].map((fields) => `${fields.map(quoted).join(',')}\n`).join('');
};

const finite = (value: number): string => (Number.isFinite(value) ? String(value) : '');

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
