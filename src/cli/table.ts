import { wrap } from './wrap.ts';

/** A column of a table; a flexible one gives way where the terminal is narrow, breaking its cells over lines. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly flexible?: true;
}

/** How a cell is coloured: called with the padded text of row and column, so that widths stay right. */
export type CellPaint = (text: string, row: number, column: number) => string;

const gap = '  ';
/** No column gives way below this. */
const leastFlexible = 12;

/** Lays out a table as lines: heads, then rows, columns two spaces apart, nothing else. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: { readonly head: (text: string) => string; readonly cell?: CellPaint },
): readonly string[] => {
  const widths = columnWidths(columns, rows, width);
  const pad = (text: string, column: number): string =>
    columns[column]!.align === 'right' ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
  const line = (cells: readonly string[], colour: (text: string, column: number) => string): string =>
    cells
      .map((cell, column) => {
        const isLast = column === cells.length - 1 && columns[column]!.align === 'left';
        return colour(isLast ? cell : pad(cell, column), column);
      })
      .join(gap)
      .trimEnd();
  const lay = (cells: readonly string[], colour: (text: string, column: number) => string): readonly string[] => {
    const broken = cells.map((cell, column) => wrap(cell, widths[column]!));
    const height = Math.max(...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, k) =>
      line(
        broken.map((lines) => lines[k] ?? ''),
        colour,
      ),
    );
  };
  const heads = columns.some(({ head }) => head !== '')
    ? lay(
        columns.map(({ head }) => head),
        paint.head,
      )
    : [];
  const cell = paint.cell ?? ((text: string): string => text);
  return [...heads, ...rows.flatMap((cells, row) => lay(cells, (text, column) => cell(text, row, column)))];
};

const columnWidths = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] => {
  // Heads break over lines rather than widen a column.
  const natural = columns.map(({ head }, column) =>
    Math.max(longestWord(head), ...rows.map((cells) => cells[column]!.length)),
  );
  const least = columns.map((_, column) =>
    Math.max(leastFlexible, ...rows.map((cells) => longestWord(cells[column]!))),
  );
  const over = natural.reduce((sum, own) => sum + own, 0) + gap.length * (columns.length - 1) - width;
  const flexible = columns.flatMap(({ flexible }, column) => (flexible ? [column] : []));
  if (over <= 0 || flexible.length === 0) return natural;
  // The widest flexible columns give way first, a character at a time, so that none is squeezed before its neighbours.
  const widths = [...natural];
  for (let missing = over; missing > 0; missing--) {
    const able = flexible.filter((column) => widths[column]! > least[column]!);
    if (able.length === 0) break;
    const widest = able.reduce((best, column) => (widths[column]! > widths[best]! ? column : best));
    widths[widest]!--;
  }
  return widths;
};

const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));
