import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from '../../src/expression/program.ts';
import type { Contestant } from './contestant.ts';
import type { Sample } from './kernels.ts';
import { plainC, plainCDriver } from './plain-c.ts';

/** A program as plain C, compiled with `gcc -O3 -march=native`. */
export interface CContestant extends Contestant {
  /** The sum of all that is written for the whole sample. */
  sum(): number;
  remove(): void;
}

/** True where there is a gcc to compile with. */
export const hasGcc = (): boolean => spawnSync('gcc', ['--version']).status === 0;

export const cContestant = (
  name: string,
  program: Program,
  saved: readonly string[],
  sample: Sample,
  repeats: number,
): CContestant => {
  const folder = mkdtempSync(join(tmpdir(), 'kembar-bench-'));
  const at = (file: string): string => join(folder, file);
  const runs = (sample[0] as Float64Array).length;
  const { start, stop, saveEvery } = program.time;
  const outputs = saved.length * (Math.round((stop - start) / saveEvery) + 1);
  const rows = Float64Array.from({ length: runs * sample.length }, (_, index) => {
    return sample[index % sample.length]?.[Math.floor(index / sample.length)] as number;
  });
  writeFileSync(at('inputs'), new Uint8Array(rows.buffer));
  writeFileSync(at('model.c'), plainC(program, saved));
  writeFileSync(at('driver.c'), plainCDriver(runs, sample.length, outputs, repeats));
  execFileSync('gcc', ['-O3', '-march=native', at('model.c'), at('driver.c'), '-lm', '-o', at('model')]);
  const run = (): readonly [number, number] => {
    const answer = execFileSync(at('model'), [at('inputs')], { input: '.', encoding: 'utf8' });
    const [rate, sum] = answer.trim().split(' ').map(Number);
    return [rate as number, sum as number];
  };
  return {
    name,
    round: () => run()[0],
    sum: () => run()[1],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
