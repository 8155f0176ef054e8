import { describe, expect, it } from 'vitest';
import { assumptionsSection } from '../../../src/report/sections/assumptions.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { scenario } from '../content.ts';

const section = (of = scenario, language: 'en' | 'id' = 'en') =>
  assumptionsSection(of, createWriting(language, 2, '0')).html;

describe('the section on assumptions', () => {
  it('gives every parameter with value, unit, range, distribution, source and confidence', () => {
    expect(section(scenario, 'id')).toContain(
      '<th scope="row">Kesabaran</th><td class="number">12,5</td><td>program/bulan</td><td>1–60</td><td>lognormal, median 12,5, σ 0,3</td><td><a href="#id-0-source-S1">S1</a>, simpulan kami</td><td>asumsi</td>',
    );
    expect(section()).toContain('3 parameters; 1 of them are assumptions');
  });

  it('tells what is known from what is drawn', () => {
    const profile = { thin_budget: { level: 3, spread: 0.5, reason: 'named as an obstacle', source: ['S1'] } };
    const html = section({ ...scenario, document: { ...scenario.document, profile } });
    expect(html).toContain('The sources grade 1 of 2 traits');
    expect(html).toContain('<td class="number">3 ± 0.5</td><td>named as an obstacle</td>');
    expect(html).toContain('<th scope="row">distance</th><td>normal, 2 ± 1, cut to 0–4</td>');
    expect(html).not.toContain('<th scope="row">thin budget</th><td>0 to 3');
  });

  it('dates events and gives the rates of what comes by chance', () => {
    const html = section({
      ...scenario,
      document: { ...scenario.document, events: [{ month: '2024-06', type: 'pandemic', source: ['S1'] }] },
      model: {
        ...scenario.model,
        processes: {
          visits: { kind: 'poisson', event: 'visit', side: 'relation', rate: 0.01 },
          election: { kind: 'calendar', event: 'leadership-change', side: 'home', every: 60, probability: 0.64 },
        },
      },
    });
    expect(html).toContain('<th scope="row">Jun 2024</th><td>pandemic</td><td>home city</td>');
    expect(html).toContain('at any time, once in 8 years on average');
    expect(html).toContain('every 60 months, with a chance of 64 in 100');
    expect(section()).toContain('No event is given a date');
  });

  it('says what each policy sets, and when', () => {
    const [reference, train] = scenario.policies;
    const documents = [{ ...train!.documents[0]!, start: 12, stop: 30 }];
    const html = section({ ...scenario, policies: [reference, { ...train!, documents }] });
    expect(html).toContain('training 0.6, from month 12 to 30');
    expect(html).toContain('every lever at its default');
  });
});
