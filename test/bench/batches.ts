import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Row } from './contestant.ts';

/** What one `kembar batch` took, start of Node included. */
interface Taken {
  readonly wallSeconds: number;
  readonly processorSeconds: number;
  /** Largest resident memory of the process; null where the system does not tell. */
  readonly megabytes: number | null;
}

const times = 3;

/**
 * The built command end to end: sampling, simulation, judgement, quantiles and files of `typical`. With one and with two workers
 * (scaling), and with four times the runs (memory against runs).
 */
export const batchRows = (): readonly Row[] => {
  if (!existsSync('dist/cli/main.js')) throw new Error('npm run build comes first');
  return [
    batchRow('batch typical, 1 worker', 4096, 1),
    batchRow('batch typical, 2 workers', 4096, 2),
    batchRow('batch typical, 2 workers, 4 × the runs', 16384, 2),
  ];
};

const batchRow = (name: string, runs: number, workers: number): Row => {
  const taken = Array.from({ length: times }, () => takeBatch(runs, workers));
  const middle = (of: (each: Taken) => number): number => median(taken.map(of).toSorted((a, b) => a - b));
  const megabytes = taken.every((each) => each.megabytes !== null) ? middle((each) => each.megabytes as number) : null;
  return {
    name,
    runs,
    workers,
    runsPerSecond: runs / middle((each) => each.wallSeconds),
    processorSeconds: middle((each) => each.processorSeconds),
    ...(megabytes === null ? {} : { megabytes }),
  };
};

const takeBatch = (runs: number, workers: number): Taken => {
  const folder = mkdtempSync(join(tmpdir(), 'kembar-bench-'));
  const report = join(folder, 'usage.json');
  // The process tells its own use as it ends: processor time of all its threads, and the largest memory it had.
  const tell = `process.on('exit', () => { const u = process.resourceUsage(); require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e6, kilobytes: u.maxRSS })); });`;
  const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${tell}`)}`;
  const words = ['batch', 'typical', '--runs', `${runs}`, '--seed', 'bench', '--workers', `${workers}`];
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', hook, 'dist/cli/main.js', ...words, '--out', join(folder, 'out')],
    { encoding: 'utf8' },
  );
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(stderr);
  const { cpu, kilobytes } = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; kilobytes: number };
  rmSync(folder, { recursive: true });
  return { wallSeconds, processorSeconds: cpu, megabytes: kilobytes > 0 ? kilobytes / 1024 : null };
};
