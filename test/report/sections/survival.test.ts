import { describe, expect, it } from 'vitest';
import { survivalSection } from '../../../src/report/sections/survival.ts';
import { createWriting } from '../../../src/report/writing.ts';
import { scenario } from '../content.ts';

const section = async (of = scenario) => (await survivalSection(of, 'a source', createWriting('id', 2, '0'))).html;

describe('the section on survival', () => {
  it('finds when fewer than half are at work for good, and how the best policy ends', async () => {
    expect(await section()).toContain(
      '<h3>Dengan “Baseline”, sejak Oktober 2025 kurang dari separuh kemungkinan yang masih berjalan; dengan “Train”, 80 dari 100 berjalan pada akhirnya.</h3>',
    );
  });

  it('says how many are at work at the end where half or more are', async () => {
    const [, train] = scenario.policies;
    expect(await section({ ...scenario, policies: [train!] })).toContain(
      '<h3>Dengan “Train”, 80 dari 100 kemungkinan masih berjalan pada akhirnya.</h3>',
    );
  });

  it('gives the share of every January and of the end', async () => {
    const rows = [...(await section()).matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, year]) => year);
    expect(rows).toEqual(['2024', '2025', '2026-01']);
  });
});
