import { describe, expect, it } from 'vitest';
import { driversOf, driversSection } from '../../../src/report/sections/drivers.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { scenario } from '../content.ts';

const section = async (of = scenario) =>
  (await driversSection(of, driversOf(of), 'a source', createWriting('en', 2, '0'))).html;

describe('the section on what drives the outcome', () => {
  it('names the strongest input and how much all of them explain', async () => {
    const html = await section();
    // The luck of the runs is the trait itself.
    expect(html).toContain('<h3>What decides most is “thin budget”.</h3>');
    expect(html).toContain('explain 100 of 100 parts');
    expect(html).toContain('2 inputs, 200 runs');
  });

  it('says so where an assumption leads, and names the strongest that can be known', async () => {
    const [budget, patience] = scenario.inputs;
    const inputs = [
      { name: 'thin_budget', values: patience!.values },
      { name: 'patience', values: budget!.values },
    ];
    expect(await section({ ...scenario, inputs })).toContain(
      '<h3>Most turns on what nobody has measured, “Patience” first; of what can be known, “thin budget” weighs most.</h3>',
    );
  });

  it('leaves out runs that failed', async () => {
    const [reference, other] = scenario.policies;
    const mean = reference.outcomes.get('sustainability_mean')!.slice();
    mean.fill(Number.NaN, 0, 30);
    const outcomes = new Map([...reference.outcomes, ['sustainability_mean', mean]]);
    expect(await section({ ...scenario, policies: [{ ...reference, outcomes }, other!] })).toContain('170 runs');
  });
});
