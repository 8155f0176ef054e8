import { expect, it } from 'vitest';
import { singleSection } from '../../../src/report/sections/single.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { scenario } from '../content.ts';

it('shows what happened in one run, and warns that it is no forecast', async () => {
  const { html } = await singleSection(scenario, createWriting('id', 3, '0'));
  expect(html).toContain('<h4>Lemah sejak awal.</h4>');
  expect(html).toContain('pergantian kepemimpinan</text>');
  expect(html).toContain('bukan meramal');
  expect(html).toContain('<th scope="row">2025</th><td class="number">36</td><td class="number">42</td>');
});
