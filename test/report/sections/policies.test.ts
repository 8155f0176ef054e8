import { describe, expect, it } from 'vitest';
import { policiesSection } from '../../../src/report/sections/policies.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { policy, scenario } from '../content.ts';

const section = async (policies: readonly ReturnType<typeof policy>[]) =>
  (
    await policiesSection(
      { ...scenario, policies: policies as unknown as typeof scenario.policies },
      'a source',
      createWriting('en', 2, '0'),
    )
  ).html;
const reference = policy('baseline', 'Baseline', 0, 0);

describe('the section on policies', () => {
  it('says what the best brings beyond the reference, and for how much', async () => {
    const html = await section([reference, policy('train', 'Train', 20, 50), policy('push', 'Push', 10, 900)]);
    expect(html).toContain('“Train” brings most: 2.0 more programmes carried out, for an extra 5');
    expect(html).toContain('“Train” ends higher than “Baseline” in 100 of 100 futures, by 20.0 points on average.');
  });

  it('sets deliveries against 100 million of extra cost', async () => {
    const html = await section([reference, policy('train', 'Train', 20, 100)]);
    // Two more programmes for about 105 million more.
    expect(html).toMatch(/\+1\.9\d<\/td><\/tr>/);
  });

  it('praises no policy that brings less', async () => {
    const html = await section([reference, policy('cut', 'Cut', -10, 20)]);
    expect(html).toContain('No policy here delivers more than “Baseline”.');
    expect(html).toContain('No policy here ends higher than “Baseline” on average.');
  });

  it('has nothing to compare where there is one policy', async () => {
    expect(await section([reference])).toContain('nothing to compare it with');
  });
});
