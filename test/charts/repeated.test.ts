import { expect, it } from 'vitest';
import { repeatedOnce } from '../../src/charts/repeated.ts';

it('names marks of one text once, with their number', () => {
  const marks = ['Renewal', 'Pandemic', 'Renewal'].map((text, month) => ({ month, text }));
  expect(repeatedOnce(marks)).toEqual([
    { month: 0, text: 'Renewal ×2' },
    { month: 1, text: 'Pandemic' },
    { month: 2, text: '' },
  ]);
});
