import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kembar, kembarProcess, world } from './kembar.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kembar-report-'));
const batchWords = (out: string): readonly string[] => [
  ...['batch', 'steady', '--policy', 'none,train-staff', '--runs', '300', '--seed', 'page', '--out', out],
];

const computed = join(folder(), 'out');
const ready = kembarProcess(batchWords(computed));

/** What a page says in one language, without its markup. */
const article = (page: string, language: 'en' | 'id'): string =>
  page.split('<article ').find((part) => part.startsWith(`class="page" lang="${language}"`)) ?? '';

describe('kembar report of a batch', () => {
  it('writes the page of its folder, in the language that was asked for', async () => {
    await ready;
    const out = join(folder(), 'page.html');
    const { code, stderr } = await kembarProcess(['report', computed, '--out', out, '--lang', 'id']);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Tersimpan: .*page\.html/) });
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<html lang="id">');
    const digest = JSON.parse(readFileSync(join(computed, 'summary.json'), 'utf8')).digest;
    expect(article(page, 'en')).toContain(digest);
    expect(article(page, 'en')).toContain(
      'kembar batch steady --policy none,train-staff --runs 300 --seed page --out DIR',
    );
    expect(article(page, 'en')).toMatch(/class="made"[\s\S]*300 for each of 2 policies/);
  });

  it('finds a scenario that lies beside the folder', async () => {
    const place = folder();
    cpSync(join(world, 'scenarios/steady.yaml'), join(place, 'mine.yaml'));
    await kembarProcess(['batch', join(place, 'mine.yaml'), '--runs', '10', '--out', join(place, 'out')]);
    const { code } = await kembarProcess(['report', join(place, 'out'), '--out', join(place, 'page.html')]);
    expect(code).toBe(0);
  });

  it('stops where a document says something else than when the batch was computed', async () => {
    const place = folder();
    const text = readFileSync(join(world, 'scenarios/steady.yaml'), 'utf8');
    writeFileSync(join(place, 'mine.yaml'), text);
    await kembarProcess(['batch', join(place, 'mine.yaml'), '--runs', '10', '--out', join(place, 'out')]);
    writeFileSync(join(place, 'mine.yaml'), text.replace(/months: \d+/, 'months: 7'));
    const { code, stderr } = await kembarProcess(['report', join(place, 'out'), '--out', join(place, 'page.html')]);
    expect(code).toBe(1);
    expect(stderr).toContain('no longer those of the batch');
    expect(stderr).toContain('mine');
  });

  it('stops where there is no batch, or part of one is missing', async () => {
    const empty = await kembarProcess(['report', folder(), '--out', 'page.html']);
    expect(empty.code).toBe(1);
    const part = join(folder(), 'out');
    await kembarProcess(['batch', 'steady', '--runs', '1500', '--shard', '1/2', '--out', part]);
    const { code, stderr } = await kembarProcess(['report', part, '--out', 'page.html']);
    expect(code).toBe(1);
    expect(stderr).toContain('missing');
  });

  it('leaves policies, runs and seed to the batch', async () => {
    await ready;
    for (const option of ['--policy', '--runs', '--seed']) {
      const { code, stderr } = await kembar(['report', computed, option, '5', '--out', 'page.html']);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(option) });
    }
  });
});

describe('kembar report of a scenario', () => {
  it('runs it first', async () => {
    const out = join(folder(), 'page.html');
    const words = ['report', 'steady', '--policy', 'none,train-staff', '--runs', '40', '--out', out];
    expect((await kembarProcess(words)).code).toBe(0);
    const page = readFileSync(out, 'utf8');
    expect(article(page, 'en')).toMatch(/in \d+ of 100 possible futures/);
    expect(article(page, 'id')).toMatch(/dalam \d+ dari 100 kemungkinan/);
  });

  it('draws single runs as a picture', async () => {
    const out = join(folder(), 'picture.svg');
    const { code } = await kembar(['report', 'steady', '--policy', 'none,train-staff', '--out', out]);
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^<svg [\s\S]*kembar report steady --policy none,train-staff/);
  });
});

describe('words of kembar report that do not fit', () => {
  it.each([
    [['report', 'steady'], '--out'],
    [['report', 'steady', '--out', 'page.pdf'], 'page.pdf'],
    [['report', 'steady', 'faded', '--out', 'picture.svg'], 'one scenario'],
    [['report', 'stedy', '--out', 'page.html'], 'steady'],
    [['report', 'steady', '--runs', 'many', '--out', 'page.html'], 'many'],
  ])('%j: says %s', async (words, said) => {
    const { code, stderr } = await kembar(words);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('explains itself in both languages', async () => {
    expect((await kembar(['report', '--help'])).stdout).toContain('kembar report demo --out demo.html');
    expect((await kembar(['report', '--help', '--lang', 'id'])).stdout).toContain('halaman hasil batch');
  });
});
