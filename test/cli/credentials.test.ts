import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kembar } from './kembar.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kembar-'));
/** Run from an empty folder, so that the documents within reach are those of the package. */
const ask = (words: readonly string[], at = folder(), language = 'en') =>
  kembar(['--lang', language, ...words], {}, at);

describe('kembar case new', { timeout: 60_000 }, () => {
  it('writes a case that checks and runs as it is', async () => {
    const at = folder();
    const written = await ask(['case', 'new', 'mine.yaml', '--title', 'Bandung–Turin', '--from', '2019-03'], at);
    expect(written).toMatchObject({ code: 0, stdout: 'Wrote mine.yaml. Fill it in, then: kembar run ./mine.yaml\n' });
    expect(await ask(['check', './mine.yaml'], at)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('no problem found'),
    });
    const run = await ask(['run', './mine.yaml', '--json'], at);
    expect(JSON.parse(run.stdout)).toMatchObject({ scenario: 'mine', from: '2019-03' });
  });

  it.each(['en', 'id'])(
    'holds every code with its question and its scale, in %s, ready to be uncommented',
    async (language) => {
      const at = folder();
      await ask(['case', 'new', 'mine.yaml'], at, language);
      const text = readFileSync(join(at, 'mine.yaml'), 'utf8');
      for (const code of [
        'A',
        'B',
        'D',
        'F',
        'H',
        'I',
        'K',
        'L',
        'M',
        'P',
        'Q',
        'Sp',
        'W',
        'cha',
        'com',
        'exch',
        'exp',
        'fund',
        'nat',
        'reg',
        'sim',
      ]) {
        expect(text).toContain(`# [${code}] `);
      }
      const filled = text
        .replace(/^( {2})# (\w+: \{level|- \{month)/gm, '$1$2')
        .replace(/^# (record|observed| {2})/gm, '$1');
      writeFileSync(join(at, 'mine.yaml'), filled);
      expect(filled).not.toBe(text);
      expect(await ask(['check', './mine.yaml'], at)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('no problem found'),
      });
    },
  );

  it('leaves a file that is there as it is, and asks for a month that is one', async () => {
    const at = folder();
    writeFileSync(join(at, 'mine.yaml'), 'mine');
    expect(await ask(['case', 'new', 'mine.yaml'], at)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already'),
    });
    expect(readFileSync(join(at, 'mine.yaml'), 'utf8')).toBe('mine');
    expect((await ask(['case', 'new', 'other.yaml', '--from', 'March'], at)).code).toBe(2);
  });
});

describe('kembar document', () => {
  it.each(['en', 'id'])('tells everything of the model in %s', async (language) => {
    const at = folder();
    expect((await ask(['document', '--out', 'model.md'], at, language)).code).toBe(0);
    const page = readFileSync(join(at, 'model.md'), 'utf8');
    for (const name of [
      'political_commitment',
      'submissions',
      'joint_will',
      'signing',
      'memory_shield',
      'codification',
      'leadership-change',
      'R8 (+)',
      'STRESS-SD',
      'Rahmandad',
      'X27: ',
    ]) {
      expect(page).toContain(name);
    }
    expect(page).not.toContain('undefined');
    expect(page.split('\n').filter((line) => line.startsWith('| `')).length).toBeGreaterThan(360);
  });
});

describe('kembar calibrate', () => {
  it('says what the cases say, the same from the same seed', { timeout: 180_000 }, async () => {
    const words = ['calibrate', '--runs', '128', '--json'];
    const [first, second] = [await ask(words), await ask(words)];
    expect(second.stdout).toBe(first.stdout);
    const figures = JSON.parse(first.stdout);
    expect(figures).toMatchObject({ runs: 128, codings: 13, seed: 'kembar' });
    expect(figures.parameters.length).toBe(5);
    expect(figures.effectiveRuns).toBeLessThan(128);
  });

  it('asks for enough draws', async () => {
    expect((await ask(['calibrate', '--runs', '3'])).code).toBe(2);
  });
});

describe('kembar validate', () => {
  it('says what a model lacks that has nothing to be held against', async () => {
    expect((await ask(['validate', 'partnershp'])).stderr).toContain('partnership');
  });
});
