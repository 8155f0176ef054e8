import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/terminal.ts';

const width = (COLUMNS: string | undefined, isTerminal: boolean, columns?: number): number =>
  widthOf({ environment: { COLUMNS }, isTerminal, columns });

describe('the width to write for', () => {
  it('is that of the terminal', () => {
    expect(width('60', true, 97)).toBe(97);
  });

  it('is COLUMNS where there is no terminal, and 80 where that says nothing', () => {
    expect(width('60', false)).toBe(60);
    expect([undefined, '', 'wide', '-3', '0'].map((columns) => width(columns, false))).toEqual([80, 80, 80, 80, 80]);
  });

  it('is never less than fits a table nor more than reads well', () => {
    expect([width('10', false), width(undefined, true, 300)]).toEqual([40, 110]);
  });
});
