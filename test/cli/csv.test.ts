import { expect, it } from 'vitest';
import { writeCsv } from '../../src/cli/csv.ts';

it('a table is written with a head, full precision, quotes where needed and nothing where a number is none', () => {
  const csv = writeCsv([
    { name: 'scenario', kind: 'text', values: ['plain', 'with, comma', 'with "quotes"'] },
    { name: 'value', kind: 'number', values: Float64Array.of(0.1 + 0.2, Number.NaN, -1e-9) },
  ]);
  expect(csv).toBe('scenario,value\nplain,0.30000000000000004\n"with, comma",\n"with ""quotes""",-1e-9\n');
  expect(writeCsv([])).toBe('\n');
});
