const blocks = '▁▂▃▄▅▆▇█';

/** A series from 0 to 100 in `columns` characters, one block each, eight heights; a gap where it is not finite. */
export const sparkline = (values: ArrayLike<number>, columns: number): string =>
  Array.from({ length: columns }, (_, column) => {
    const value = values[Math.round((column / Math.max(1, columns - 1)) * (values.length - 1))]!;
    if (!Number.isFinite(value)) return ' ';
    return blocks[Math.min(blocks.length - 1, Math.max(0, Math.floor((value / 100) * blocks.length)))]!;
  }).join('');
