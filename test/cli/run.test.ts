import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { kembar, kembarProcess } from './kembar.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'kembar-'));

describe('kembar run', () => {
  it.each(['en', 'id'])('shows a run as a page in %s', async (language) => {
    const { code, stdout, stderr } = await kembar(['run', 'faded', '--lang', language]);
    expect(stdout).toMatchSnapshot();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([60, 104])('keeps to %d columns', async (columns) => {
    const { stdout } = await kembar(['run', 'steady', '--policy', 'train-later'], { COLUMNS: String(columns) });
    expect(stdout).toMatchSnapshot();
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('prints the same bytes twice', async () => {
    const words = ['run', 'faded', '--json', '--save', 'all'];
    const { stdout } = await kembarProcess(words);
    expect((await kembarProcess(words)).stdout).toBe(stdout);
    expect((await kembar(words)).stdout).toBe(stdout);
    expect(JSON.parse(stdout).series.trust).toHaveLength(61);
  });

  it('gives machines the outcome, the series and what happened', async () => {
    const { stdout } = await kembar(['run', 'faded', '--json', '--save', 'trust']);
    const run = JSON.parse(stdout);
    expect(run).toMatchObject({
      scenario: 'faded',
      model: 'pair',
      policy: null,
      seed: null,
      from: '2017-10',
      status: 'done',
      outcome: { class: 'lapsed', since: '2020-10' },
      warnings: [],
    });
    expect(run.time).toHaveLength(61);
    expect(Object.keys(run.series)).toEqual(expect.arrayContaining(['sustainability', 'agreement', 'trust']));
    expect(run.series.trust[0]).toBe(0.6);
    expect(run.outcome.sustainability).toBe(run.series.sustainability.at(-1));
    expect(run.events.map(({ month, kind }: { month: string; kind: string }) => [month, kind])).toEqual([
      ['2018-09', 'Change of leader'],
      ['2019-04', 'Pandemic'],
      ['2020-10', 'Expiry'],
    ]);
  });

  it('runs several scenarios and policies at once: each of a,b, and a+b together', async () => {
    const words = ['run', 'faded', 'steady', '--policy', 'none,train-staff,train-staff+train-later', '--json'];
    const runs: { scenario: string; policy: string | null }[] = JSON.parse((await kembar(words)).stdout);
    expect(runs.map(({ scenario, policy }) => [scenario, policy])).toEqual(
      ['faded', 'steady'].flatMap((scenario) => [
        [scenario, null],
        [scenario, 'train-staff'],
        [scenario, 'train-staff+train-later'],
      ]),
    );
  });

  it('writes the series as CSV, one row a month', async () => {
    const file = join(folder(), 'faded.csv');
    const { code, stderr } = await kembar(['run', 'faded', '--save', 'trust', '--out', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Written: ${file}\n` });
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toHaveLength(63);
    expect(lines[0]).toMatch(/^scenario,policy,time,month,sustainability,agreement,.*trust$/);
    expect(lines[1]).toMatch(/^faded,,0,2017-10,60,1,/);
    expect(lines[61]).toMatch(/^faded,,60,2022-10,/);
  });

  it('writes the same table as Parquet', async () => {
    const path = folder();
    const [csv, parquet] = [join(path, 'faded.csv'), join(path, 'faded.parquet')];
    for (const file of [csv, parquet]) await kembar(['run', 'faded', '--out', file]);
    const bytes = readFileSync(parquet);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    const [head = '', ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => Object.values(row).join(','))).toEqual(lines);
    expect(Object.keys(rows[0]!).join(',')).toBe(head);
  });

  it('writes JSON to a file as it would to stdout', async () => {
    const file = join(folder(), 'faded.json');
    await kembar(['run', 'faded', '--out', file]);
    expect(readFileSync(file, 'utf8')).toBe((await kembar(['run', 'faded', '--json'])).stdout);
  });

  it('sets single values, leaves events out, cuts loops and grades traits by letter', async () => {
    const outcome = async (...words: string[]): Promise<string> => {
      const run = JSON.parse((await kembar(['run', 'faded', '--json', ...words])).stdout);
      return `${run.outcome.class} ${run.outcome.since}`;
    };
    expect(await outcome()).toBe('lapsed 2020-10');
    expect(await outcome('--set', 'term=48')).toBe('lapsed 2021-10');
    expect(await outcome('--without', 'pandemic', '--without', 'leadership-change')).toBe('weak 2018-12');
    expect(await outcome('--from-profile', 'b=0,language_gap=0', '--without', 'pandemic@2019-04')).toMatch(/^active/);
    expect(await outcome('--cut', 'R1')).toMatch(/^lapsed/);
  });

  it('shows what was changed at the top of the page', async () => {
    const words = ['run', 'faded', '--set', 'term=48', '--without', 'pandemic', '--cut', 'R1', '--lang', 'id'];
    expect((await kembar(words)).stdout.split('\n')[1]).toBe(
      'Okt 2017 – Okt 2022 · term=48 · tanpa pandemic · lingkar R1 diputus',
    );
  });

  it('says of a policy whether it keeps its budget', async () => {
    const page = async (policy: string, ...words: string[]): Promise<string> =>
      (await kembar(['run', 'steady', '--policy', policy, ...words])).stdout;
    expect(await page('train-later')).toContain('within its budget: the policy costs at most 36 of 40');
    expect(await page('train-staff')).toContain('over its budget: the policy costs up to 60, with 50 stated');
    expect(await page('train-staff', '--lang', 'id')).toContain('(juta\nrupiah/tahun)');
  });

  it('follows another method or step', async () => {
    const end = async (...words: string[]): Promise<number> =>
      JSON.parse((await kembar(['run', 'faded', '--json', ...words])).stdout).outcome.sustainability;
    const [plain, euler, fine] = [await end(), await end('--method', 'euler'), await end('--dt', '0.25')];
    expect(euler).not.toBe(plain);
    expect(euler).toBeCloseTo(plain, 0);
    expect(fine).not.toBe(plain);
    expect(fine).toBeCloseTo(plain, 0);
  });

  it('goes on when a run leaves its bounds, says where, and ends with 1', async () => {
    const { code, stdout } = await kembar(['run', 'faded', '--set', 'ageing=3']);
    expect(code).toBe(1);
    expect(stdout).toContain('Age of the agreement left its range in July 2020');
    const run = JSON.parse((await kembar(['run', 'faded', '--set', 'ageing=3', '--json', '--lang', 'id'])).stdout);
    expect(run.status).toBe('out-of-range');
    expect(run.warnings[0]).toContain('Usia perjanjian keluar dari rentangnya pada Juli 2020');
  });

  it('gives a run that is no longer finite no outcome, and null for what is no number', async () => {
    const { code, stdout } = await kembar(['run', 'faded', '--set', 'trait_scale=0', '--json']);
    expect(code).toBe(1);
    const run = JSON.parse(stdout);
    expect(run).toMatchObject({ status: 'non-finite', outcome: null });
    expect(run.series.sustainability.at(-1)).toBeNull();
    const page = await kembar(['run', 'faded', '--set', 'trait_scale=0']);
    expect(page.stdout).toContain('this run has no outcome');
  });
});
