import type { Row } from './contestant.ts';

/** Rows as lines of text, figures to the right; rates beside that of `plain C mix` where it was measured. */
export const table = (rows: readonly Row[]): string => {
  const plain = rows.find(({ name }) => name === 'plain C mix')?.runsPerSecond;
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    ['', ({ name }) => name],
    ['runs/s', ({ runsPerSecond }) => figure(runsPerSecond)],
    ['slowest', ({ slowest }) => figure(slowest)],
    ['fastest', ({ fastest }) => figure(fastest)],
    [
      '× plain C',
      ({ name, runsPerSecond }) =>
        plain === undefined || runsPerSecond === undefined || !name.includes('mix')
          ? ''
          : (runsPerSecond / plain).toFixed(2),
    ],
    ['ms', ({ milliseconds }) => milliseconds?.toFixed(1) ?? ''],
    ['bytes', ({ bytes }) => figure(bytes)],
    ['cpu s', ({ processorSeconds }) => processorSeconds?.toFixed(2) ?? ''],
    ['MB', ({ megabytes }) => figure(megabytes)],
  ];
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => (line[column] as string).length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const figure = (value: number | undefined): string => {
  if (value === undefined) return '';
  return value < 100 ? value.toPrecision(3) : Math.round(value).toLocaleString('en');
};
