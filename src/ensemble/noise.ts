import { createStandardNormal } from '../random/normal.ts';
import { createStream, unitSize } from '../random/stream.ts';
import type { Futures } from './futures.ts';
import type { Recipe } from './recipe.ts';
import { createRunReader } from './run-reader.ts';

/** The values of all noise inputs in the runs of a unit. */
export interface Noise {
  /** Calls `take` with each value of a run: months from its start, place among the program's inputs, value. */
  each(run: number, take: (time: number, input: number, value: number) => void): void;
}

/**
 * Makes a function that draws the noise of a unit: standard normal, anew every so many months on a grid of its own, whatever `dt` is.
 *
 * Each noise input has one stream. How often it is drawn may be an uncertain parameter; all runs of the unit then spend as many
 * draws as the one that needs most. No run draws it more often than the model is stepped; where the period is no number it keeps its
 * first value.
 */
export const createNoise = (recipe: Recipe, seed: string): ((unit: number, futures: Futures) => Noise) => {
  const { program, time } = recipe;
  if (program.noises.length === 0) return () => ({ each: () => {} });
  const normal = createStandardNormal();
  const length = time.stop - time.start;
  const inputs = program.noises.map(({ input }) => program.inputs.findIndex(({ name }) => name === input));
  const readEvery = createRunReader(recipe);
  return (unit, futures) => {
    const sources = program.noises.map(({ input, every }, index) => {
      const periods = Float64Array.from({ length: unitSize }, (_, run) => {
        const period = readEvery(every, futures, run);
        return Number.isNaN(period) ? Number.POSITIVE_INFINITY : Math.max(time.dt, period);
      });
      const shortest = periods.reduce((least, period) => Math.min(least, period), Number.POSITIVE_INFINITY);
      const draws = Math.floor(length / shortest) + 1;
      const stream = createStream(seed, unit, `noise:${input}`);
      const values = Float64Array.from({ length: draws * unitSize }, () => normal.quantile(stream.next()));
      return { place: inputs[index]!, periods, draws, values };
    });
    return {
      each: (run, take) => {
        for (const { place, periods, draws, values } of sources) {
          const period = periods[run]!;
          for (let k = 0; k < draws && (k === 0 || k * period <= length); k++)
            take(k === 0 ? 0 : k * period, place, values[run * draws + k]!);
        }
      },
    };
  };
};
