import { describe, expect, it } from 'vitest';
import { sustainabilitySection } from '../../../src/report/sections/sustainability.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { policy, scenario } from '../content.ts';

const section = async (of = scenario) =>
  (await sustainabilitySection(of, 'a source', createWriting('en', 2, '0'))).html;

describe('the section on sustainability', () => {
  it('finds where the middle future ends, and how far nine in ten lie apart', async () => {
    const html = await section();
    expect(html).toContain('<h3>The middle future ends at 30 of 100 under “Baseline”, at 50 under “Train”.</h3>');
    expect(html).toContain('Under “Train”, nine in ten futures end between 30 and 70.');
  });

  it('has a small chart for every policy', async () => {
    expect((await section()).match(/<svg class="panel"/g)).toHaveLength(2);
  });

  it('puts only the reference and the best into words where there are many policies', async () => {
    const many = [0, 10, 20, 5].map((gain) => policy(`p${gain}`, `Gain ${gain}`, gain, 0));
    const html = await section({ ...scenario, policies: many as unknown as typeof scenario.policies });
    expect(html).toContain('Under “Gain 20”, nine in ten');
    expect(html).not.toContain('Under “Gain 5”, nine in ten');
  });
});
