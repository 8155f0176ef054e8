import { expect, it } from 'vitest';
import { outcomesSection } from '../../../src/report/sections/outcomes.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { scenario } from '../content.ts';

it('names the commonest ending with what it means, and all of them as natural frequencies', async () => {
  const { html } = await outcomesSection(scenario, 'a source', createWriting('en', 2, '0'));
  expect(html).toContain('<h3>Under “Baseline”, 45 of 100 futures end lapsed: no agreement is in force any more.</h3>');
  expect(html).toContain('Of 100 possible futures under “Baseline”: 45 lapsed, 30 weak, 15 dormant, 10 active.');
  expect(html).toContain('<td>lapsed</td><td class="number">45.0</td><td class="number">3.0</td>');
});
