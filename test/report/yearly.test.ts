import { expect, it } from 'vitest';
import { yearlyRows } from '../../src/report/yearly.ts';
import { scenario } from './content.ts';

it('shows the Januaries, each once however fine the saves, and the last save', () => {
  const fine = { ...scenario, time: Array.from({ length: 41 }, (_, k) => k / 2) };
  expect(yearlyRows(fine).map(({ year }) => year)).toEqual(['2024', '2025', '2025-09']);
  expect(yearlyRows(scenario).map(({ k }) => k)).toEqual([0, 12, 24]);
});
