import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import { type BatchFiles, diskFiles } from '../../src/cli/batch-files.ts';
import type { BatchFlags } from '../../src/cli/batch-request.ts';
import { merge } from '../../src/cli/merge.ts';
import { createPaint, type Terminal } from '../../src/cli/terminal.ts';
import { createStream } from '../../src/random/stream.ts';
import { built, type Ended, world as otherWorld } from './kembar.ts';

const { KEMBAR_LONG } = process.env;
const isLong = KEMBAR_LONG === '1';
const runs = isLong ? 60_000 : 4000;
const kills = isLong ? 5 : 2;

/** The world of the other tests with a scenario of which nothing is known, so that there is something to draw. */
const world = mkdtempSync(join(tmpdir(), 'kembar-world-'));
cpSync(otherWorld, world, { recursive: true });
writeFileSync(
  join(world, 'scenarios', 'open.yaml'),
  'title: {en: Open, id: Terbuka}\nmodel: pair\nfrom: 2017-10\nmonths: 60\nprofile: {}\n',
);

const kembarProcess = (of: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { LC_ALL: 'en_GB.UTF-8', COLUMNS: '80' };
    execFile(process.execPath, [built, ...of], { cwd: world, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'kembar-batch-')), 'out');
const words = (...more: readonly string[]): readonly string[] => [
  ...['batch', 'open', '--policy', 'none,train-staff', '--runs', String(runs), '--seed', 'demo', '--json'],
  ...more,
];
const results = ['plan.json', 'runs.parquet', 'runs.csv', 'outcomes.csv', 'bands.csv', 'survival.csv', 'summary.json'];
/** Each file with the hash of what is in it. */
const contents = (of: string): readonly string[] =>
  results.map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(of, name)))
        .digest('hex')}`,
  );
const blocksIn = (of: string): readonly string[] =>
  existsSync(join(of, 'blocks'))
    ? readdirSync(join(of, 'blocks'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet'))
    : [];
const digestOf = (stdout: string): string => JSON.parse(stdout).digest;

const reference = folder();
const referenceRun = kembarProcess(words('--workers', '2', '--out', reference));

describe('the digest and every file of a batch are the same', () => {
  it.each([1, 3])('for %d workers as for two', { timeout: 120_000 }, async (workers) => {
    const out = folder();
    const { stdout, code } = await kembarProcess(words('--workers', String(workers), '--out', out));
    expect(code).toBe(0);
    expect(digestOf(stdout)).toBe(digestOf((await referenceRun).stdout));
    expect(contents(out)).toEqual(contents(reference));
  });

  it('for two parts that are merged', { timeout: 120_000 }, async () => {
    const [first, second, both] = [folder(), folder(), folder()];
    await kembarProcess(words('--out', first, '--shard', '1/2'));
    const missing = await kembarProcess(['merge', first, '--out', both]);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('blocks are missing');
    const part = await kembarProcess(words('--out', second, '--shard', '2/2'));
    expect(JSON.parse(part.stdout)).toMatchObject({ shard: '2/2' });
    const { stdout, code } = await kembarProcess(['merge', first, second, '--out', both, '--json']);
    expect(code).toBe(0);
    expect(digestOf(stdout)).toBe(digestOf((await referenceRun).stdout));
    expect(contents(both)).toEqual(contents(reference));
  });

  it(`when it is killed ${kills} times at random moments and resumed`, { timeout: 300_000 }, async () => {
    const out = folder();
    const seed = String(Date.now());
    const random = createStream(seed, 0, 'moments');
    const before: number[] = [];
    for (let k = 0; k < kills; k++) {
      const child = spawn(process.execPath, [built, ...words('--out', out, '--resume')], {
        cwd: world,
        stdio: 'ignore',
      });
      const share = (k + random.next()) / (kills + 1);
      await whenBlocks(child, out, Math.floor(share * 2 * Math.ceil(runs / 1024)));
      child.kill('SIGKILL');
      await ended(child);
      before.push(blocksIn(out).length);
    }
    const { stdout, code } = await kembarProcess(words('--out', out, '--resume'));
    expect({ code, seed, before }).toMatchObject({ code: 0 });
    expect(digestOf(stdout)).toBe(digestOf((await referenceRun).stdout));
    expect(contents(out)).toEqual(contents(reference));
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'))).toEqual(
      [],
    );
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'when it is stopped by %s, which says how to go on',
    { timeout: 120_000 },
    async (signal) => {
      const out = folder();
      const child = spawn(process.execPath, [built, ...words('--out', out)], {
        cwd: world,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let told = '';
      child.stderr.on('data', (chunk) => {
        told += chunk;
      });
      await whenBlocks(child, out, 2);
      child.kill(signal);
      expect(await ended(child)).toBe(130);
      expect(told).toContain(`kembar ${words('--out', out).join(' ')} --resume`);
      const kept = blocksIn(out);
      expect(kept.length).toBeGreaterThanOrEqual(2);
      const { stdout } = await kembarProcess(words('--out', out, '--resume'));
      expect(digestOf(stdout)).toBe(digestOf((await referenceRun).stdout));
      expect(blocksIn(out)).toEqual(expect.arrayContaining([...kept]));
    },
  );

  it('when blocks are damaged, truncated or gone: they are computed again, and said so', {
    timeout: 120_000,
  }, async () => {
    const out = folder();
    await kembarProcess(words('--out', out));
    const [flipped, cut, empty] = blocksIn(out).map((name) => join(out, 'blocks', name));
    const bytes = readFileSync(flipped!);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(flipped!, bytes);
    truncateSync(cut!, 1000);
    truncateSync(empty!, 0);
    const { stdout, stderr, code } = await kembarProcess(words('--out', out, '--resume'));
    expect(code).toBe(0);
    for (const file of [flipped, cut, empty]) expect(stderr).toContain(`${file} is damaged`);
    expect(digestOf(stdout)).toBe(digestOf((await referenceRun).stdout));
    expect(contents(out)).toEqual(contents(reference));
  });
});

describe('what a batch leaves', () => {
  it('is one row a run in runs.csv and runs.parquet, the same in both', async () => {
    await referenceRun;
    const [head, ...rows] = readFileSync(join(reference, 'runs.csv'), 'utf8').trimEnd().split('\r\n');
    const file = readFileSync(join(reference, 'runs.parquet'));
    const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
    const objects = await parquetReadObjects({ file: buffer });
    const names = head!.split(',');
    expect(names).toEqual(Object.keys(objects[0]!));
    expect(names).toEqual(
      expect.arrayContaining(['policy', 'run', 'status', 'class', 'delivered', 'spent', 'thin_budget', 'election']),
    );
    expect([rows.length, objects.length]).toEqual([2 * runs, 2 * runs]);
    for (const place of [0, 1023, 1024, runs - 1, runs, 2 * runs - 1]) {
      const cells = rows[place]!.split(',');
      const row = Object.values(objects[place]!).map((value) =>
        value === null || Number.isNaN(value) ? '' : String(value),
      );
      expect(cells).toEqual(row);
    }
    expect(rows[runs]!.startsWith('open,train-staff,1,done,')).toBe(true);
  });

  it('shares and survival that add up, and bands in order', async () => {
    const { results: cells, plan } = JSON.parse((await referenceRun).stdout);
    expect(plan).toMatchObject({ seed: 'demo', runs, sampler: { kind: 'random' }, save: ['sustainability'] });
    expect(plan.scenarios[0].hash).toMatch(/^[0-9a-f]{64}$/);
    for (const cell of cells) {
      const counts: readonly number[] = Object.values(cell.outcomes);
      expect(counts.reduce((sum, n) => sum + n, 0) + cell.failed).toBe(runs);
      const { active, weak } = cell.outcomes;
      expect(cell.survival.share.at(-1)).toBe((active + weak) / runs);
      const { p05, p50, p95 } = cell.bands.sustainability;
      p50.forEach((value: number, k: number) => {
        expect(p05[k]).toBeLessThanOrEqual(value);
        expect(p95[k]).toBeGreaterThanOrEqual(value);
      });
    }
    expect(cells[1].means.sustainability_end.mean).toBeGreaterThan(cells[0].means.sustainability_end.mean);
  });
});

describe('a folder that is not this batch’s', () => {
  it('is refused and left as it is: another plan, this batch without --resume, other files, a file', {
    timeout: 120_000,
  }, async () => {
    await referenceRun;
    const before = contents(reference);
    const other = await kembarProcess([...words('--out', reference, '--resume'), '--seed', 'other']);
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toContain('another plan: it differs in seed.');
    const again = await kembarProcess(words('--out', reference, '--lang', 'id'));
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('sudah berisi batch ini');
    expect(contents(reference)).toEqual(before);

    const taken = folder();
    mkdirSync(taken);
    writeFileSync(join(taken, 'thesis.txt'), 'mine');
    expect((await kembarProcess(words('--out', taken))).stderr).toContain('holds other files and no batch');
    expect(readdirSync(taken)).toEqual(['thesis.txt']);
    const file = join(taken, 'thesis.txt');
    expect((await kembarProcess(words('--out', file))).stderr).toContain(`${file} cannot be written`);
    writeFileSync(join(taken, 'plan.json'), '{"seed": ');
    expect((await kembarProcess(words('--out', taken))).stderr).toContain('plan.json is damaged');
  });
});

describe('a disk that fills up', () => {
  it('ends the batch in words and loses nothing', { timeout: 120_000 }, async () => {
    const out = folder();
    const told: string[] = [];
    const terminal: Terminal = {
      language: 'en',
      width: 80,
      paint: createPaint(false),
      print: () => {},
      tell: (line) => told.push(line),
    };
    const flags: BatchFlags = { runs: '5000', seed: 'demo', policy: [], levels: [], save: [], workers: '1', out };
    const surroundings = {
      version: 'test',
      words: [],
      worker: pathToFileURL(join(built, '..', 'batch-worker.js')),
    };
    const before = process.cwd();
    process.chdir(world);
    try {
      const small = batch(terminal, ['open'], flags, { ...surroundings, files: filesWithRoom(2_500_000) });
      await expect(small).rejects.toMatchObject({
        exitCode: 1,
        told: { en: expect.stringContaining('The disk is full.') },
      });
      const kept = blocksIn(out);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(5);
      expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'))).toEqual(
        [],
      );
      expect(await batch(terminal, ['open'], { ...flags, resume: true }, { ...surroundings, files: diskFiles })).toBe(
        0,
      );
      expect(blocksIn(out)).toEqual(expect.arrayContaining([...kept]));
      expect(await merge(terminal, [out], {}, { ...surroundings, files: diskFiles })).toBe(0);
    } finally {
      process.chdir(before);
    }
  });
});

describe('words that make no batch', () => {
  it.each([
    [[], 'How many runs?'],
    [['--runs', '1.5'], '--runs takes a whole number'],
    [['--runs', '9', '--shard', '3/2', '--out', 'x'], '--shard takes part/parts'],
    [['--runs', '9', '--shard', '1/2'], '--shard needs a folder'],
    [['--runs', '9', '--resume'], '--resume needs a folder'],
    [['--runs', '9', '--workers', '0'], '--workers takes a whole number'],
    [['--runs', '9', '--sampler', 'sobel'], 'There is no sampler sobel.'],
    [['--runs', '9', '--sampler', 'factorial'], '--sampler factorial and --levels belong together'],
    [['--levels', 'thin_budget=1,2', '--runs', '9'], 'The design has 2 runs, not 9.'],
    [['--levels', 'thin_budged=1,2'], 'Did you mean thin_budget?'],
    [['--levels', 'thin_budget=a,b'], '--levels takes name=number'],
    [['--runs', '9', '--policy', 'none,none'], 'none is named twice'],
  ] as const)('%j are answered with a line and exit code 2', async (more, line) => {
    const { code, stderr, stdout } = await kembarProcess(['batch', 'open', ...more]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(line);
  });

  it.each([
    ['en', 'A batch cannot run this model:'],
    ['id', 'Model ini tidak dapat dijalankan secara massal:'],
  ])('refuses a model that chooses its own steps, with the reason (%s)', async (language, line) => {
    mkdirSync(join(world, 'models', 'adaptive'), { recursive: true });
    const model = readFileSync(join(world, 'models', 'pair', 'model.yaml'), 'utf8');
    writeFileSync(join(world, 'models', 'adaptive', 'model.yaml'), model.replace('method: rk4', 'method: rk45'));
    writeFileSync(
      join(world, 'scenarios', 'adaptive.yaml'),
      readFileSync(join(world, 'scenarios', 'open.yaml'), 'utf8').replace('model: pair', 'model: adaptive'),
    );
    const { code, stderr, stdout } = await kembarProcess(['batch', 'adaptive', '--runs', '9', '--lang', language]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(line);
    expect(stderr).toContain('rk45');
  });

  it('points at what is wrong in a sample of one’s own', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kembar-sample-')), 'mine.csv');
    writeFileSync(file, 'thin_budget,language_gap\n1,0.5\n2,half\n');
    const { code, stderr } = await kembarProcess(['batch', 'open', '--sample', file]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:3:3: error: half is not a number`);
    writeFileSync(file, 'thin_budget\n1\n2\n3\n');
    const { stdout } = await kembarProcess(['batch', 'open', '--sample', file, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ plan: { runs: 3, sampler: { kind: 'csv', inputs: ['thin_budget'] } } });
  });
});

/** Resolves when a batch has written so many blocks, or has ended. */
const whenBlocks = async (child: ChildProcess, out: string, count: number): Promise<void> => {
  while (child.exitCode === null && blocksIn(out).length < count)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** A disk with room for so many bytes. */
const filesWithRoom = (bytes: number): BatchFiles => {
  let room = bytes;
  const take = (length: number): void => {
    room -= length;
    if (room < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return {
    ...diskFiles,
    begin: async (file) => {
      const growing = await diskFiles.begin(file);
      return {
        ...growing,
        append: async (part) => {
          take(part.length);
          await growing.append(part);
        },
        appendNow: (part) => {
          take(part.length);
          growing.appendNow(part);
        },
      };
    },
  };
};
