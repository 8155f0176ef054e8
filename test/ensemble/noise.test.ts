import { describe, expect, it } from 'vitest';
import { createFutures } from '../../src/ensemble/futures.ts';
import { createNoise } from '../../src/ensemble/noise.ts';
import type { Recipe } from '../../src/ensemble/recipe.ts';
import { createInputSampler } from '../../src/ensemble/sampling/input-sampler.ts';
import { unitSize } from '../../src/random/stream.ts';
import { miniatureBatch } from './batch-work.ts';

const prepared = await miniatureBatch(1000);
const recipe = prepared.recipes[0]!;

const noiseOf = (of: Recipe, unit: number) => {
  const futures = createFutures(of, createInputSampler({ kind: 'random' }, of.drawn, 'demo', 1000), 'demo')(unit);
  const noise = createNoise(of, 'demo')(unit, futures);
  return Array.from({ length: unitSize }, (_, run) => {
    const own: { time: number; value: number }[] = [];
    noise.each(run, (time, _input, value) => own.push({ time, value }));
    return own;
  });
};

describe('noise', () => {
  it('is drawn anew on a grid of its own, whatever the step', () => {
    const [run] = noiseOf(recipe, 0);
    expect(run!.map(({ time }) => time)).toEqual(Array.from({ length: 31 }, (_, k) => 2 * k));
    expect(noiseOf({ ...recipe, time: { ...recipe.time, dt: 0.125 } }, 0)[0]).toEqual(run);
  });

  it('is standard normal, and of no memory', () => {
    const runs = [0, 1, 2].flatMap((unit) => noiseOf(recipe, unit));
    const all = runs.flat().map(({ value }) => value);
    const n = all.length;
    const mean = all.reduce((sum, z) => sum + z, 0) / n;
    const variance = all.reduce((sum, z) => sum + z * z, 0) / n;
    const lagged = runs.reduce(
      (sum, run) => sum + run.slice(1).reduce((own, { value }, k) => own + value * run[k]!.value, 0),
      0,
    );
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(lagged / n)).toBeLessThan(4 / Math.sqrt(n));
  });

  it('is drawn at most at every step, and once where its period is no number', () => {
    const every = (period: number): Recipe => ({
      ...recipe,
      values: new Map([...recipe.values, ['noise_time', period]]),
    });
    expect(noiseOf(every(0.1), 0)[0]).toHaveLength(121);
    expect(noiseOf(every(-1), 0)[0]).toHaveLength(121);
    expect(noiseOf(every(Number.NaN), 0)[0]!.map(({ time }) => time)).toEqual([0]);
  });
});
