import { describe, expect, it } from 'vitest';
import { type Column, table } from '../../src/cli/table.ts';

const plain = { head: (text: string) => text };
const columns: readonly Column[] = [
  { head: 'policy', align: 'left', flexible: true },
  { head: 'since', align: 'left' },
  { head: 'index at end', align: 'right' },
];
const rows = [
  ['institutionalise from signing', 'Oct 2017', '64'],
  ['train', 'May 2020', '9'],
];

describe('a table', () => {
  it('aligns its columns two spaces apart and breaks heads rather than widen them', () => {
    expect(table(columns, rows, 80, plain)).toEqual([
      'policy                         since     index',
      '                                            at',
      '                                           end',
      'institutionalise from signing  Oct 2017     64',
      'train                          May 2020      9',
    ]);
  });

  it('takes from flexible columns what a narrow terminal lacks, never within a word', () => {
    expect(table(columns, rows, 33, plain).slice(3)).toEqual([
      'institutionalise  Oct 2017     64',
      'from signing',
      'train             May 2020      9',
    ]);
    expect(table(columns, rows, 10, plain)[3]).toBe('institutionalise  Oct 2017     64');
  });

  it('has no line of heads where no column has one', () => {
    expect(table([{ head: '', align: 'left' }], [['a'], ['b']], 80, plain)).toEqual(['a', 'b']);
  });

  it('colours cells by row and column without shifting them', () => {
    const cell = (text: string, row: number, column: number): string => `<${row}${column}${text}>`;
    const [, , , first] = table(columns, rows, 80, { ...plain, cell });
    expect(first).toBe('<00institutionalise from signing>  <01Oct 2017>  <02   64>');
  });
});
