import { createStream, unitSize } from '../../random/stream.ts';
import type { Sampler } from './sampler.ts';

/** Independent draws: a stream for each input, one draw a run. A batch can be extended by more runs. */
export const randomSampler = (seed: string, inputs: readonly string[]): Sampler => ({
  fill: (unit, into) => {
    inputs.forEach((input, dimension) => {
      const stream = createStream(seed, unit, `input:${input}`);
      const start = dimension * unitSize;
      for (let k = start; k < start + unitSize; k++) into[k] = stream.next();
    });
  },
});
