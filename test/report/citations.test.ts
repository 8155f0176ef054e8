import { expect, it } from 'vitest';
import { citations, sourceList } from '../../src/report/citations.ts';
import { createWriting } from '../../src/report/writing.ts';
import { model } from './content.ts';

const writing = createWriting('id', 2, '0');

it('links keys to the full references, says what is our own, and keeps what is unknown', () => {
  expect(citations(['S1', 'inference', 'X9'], model, writing).html).toBe(
    '<a href="#id-0-source-S1">S1</a>, simpulan kami, X9',
  );
  expect(sourceList(model, writing).html).toContain('id="id-0-source-S1"');
});

it('is empty where nothing is cited', () => {
  expect(citations(undefined, model, writing).html).toBe('');
});
