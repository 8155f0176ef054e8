import { describe, expect, it } from 'vitest';
import { glanceTable } from '../../src/report/glance.ts';
import { createWriting } from '../../src/report/writing.ts';
import { policy, scenario } from './content.ts';

/** The cells of a table, row by row. */
const cells = (table: string): readonly (readonly string[])[] =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/>([^<]*)<\/t[hd]>/g)].map(([, text]) => text!),
  );

const [heads, ...rows] = cells(glanceTable(scenario, createWriting('id', 2, '0')).html);

describe('the policies at a glance', () => {
  it('are a row each, the reference first, with what they come to and cost', () => {
    expect(heads).toEqual(['Kebijakan', 'Berjalan, dari 100', 'Keberlanjutan, median', 'Program terlaksana', 'Biaya']);
    expect(rows.map(([name, working, index]) => [name, working, index])).toEqual([
      ['Baseline', '40', '30'],
      ['Train', '80', '50'],
    ]);
    expect(rows[0]![4]).toMatch(/^Rp 10\d juta$/);
  });

  it('have no column for costs where the model counts none', () => {
    const free = policy('free', 'Free', 0, 0);
    const means = {
      ...free.cell.means,
      spent: { runs: 0, mean: Number.NaN, sd: Number.NaN, standardError: Number.NaN },
    };
    const policies = [{ ...free, cell: { ...free.cell, means } }] as const;
    expect(cells(glanceTable({ ...scenario, policies }, createWriting('en', 2, '0')).html)[0]).not.toContain('Cost');
  });
});
