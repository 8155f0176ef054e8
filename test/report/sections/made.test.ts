import { describe, expect, it } from 'vitest';
import { madeSection } from '../../../src/report/sections/made.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { content, scenario } from '../content.ts';

const writing = createWriting('en', 2, 'all');

describe('how a report was made', () => {
  it('says all that somebody else needs to compute it again', () => {
    const { html } = madeSection(content, writing);
    for (const part of [
      'Kembar 0.1.0',
      'small (small)',
      '200 for each of 2 policies',
      'demo',
      'random',
      'exact',
      'abab',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).toContain('<dt>Failed runs</dt><dd>none</dd>');
  });

  it('counts failed runs by how they failed', () => {
    const [reference, other] = scenario.policies;
    const failures = [
      { status: 'out-of-range', variable: 'accumulated_cost', runs: 4 },
      { status: 'non-finite', variable: 'accumulated_deliveries', runs: 1 },
    ] as const;
    const cell = { ...reference.cell, failed: 5, failures };
    const { html } = madeSection(
      { ...content, scenarios: [{ ...scenario, policies: [{ ...reference, cell }, other!] }] },
      writing,
    );
    expect(html).toContain('5 of 400 runs failed');
    expect(html).toContain('<li>4 under “Baseline”: accumulated_cost left its range</li>');
    expect(html).toContain('<li>1 under “Baseline”: accumulated_deliveries was no longer a number</li>');
  });
});
