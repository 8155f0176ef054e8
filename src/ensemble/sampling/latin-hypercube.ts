import { createStream, unitSize } from '../../random/stream.ts';
import { createPermutation, permutationKeys } from './permutation.ts';
import type { Sampler } from './sampler.ts';

/** The largest number below 1. */
const almostOne = 1 - Number.EPSILON / 2;

/**
 * A Latin hypercube: each input has exactly one draw in each of `runs` strata of equal probability, in an order of its own
 * (M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21 (1979) 239–245). The strata depend on the number of runs, so
 * a batch cannot be extended later.
 */
export const latinHypercubeSampler = (seed: string, inputs: readonly string[], runs: number): Sampler => {
  const permutations = inputs.map((input) => {
    const stream = createStream(seed, 0, `strata:${input}`);
    return createPermutation(
      runs,
      Array.from({ length: permutationKeys }, () => Math.floor(stream.next() * 0x100000000)),
    );
  });
  return {
    fill: (unit, into) => {
      inputs.forEach((input, dimension) => {
        const stream = createStream(seed, unit, `input:${input}`);
        for (let k = 0; k < unitSize; k++) {
          const within = stream.next();
          // Runs past the last belong to no stratum; they are computed beside the others and thrown away.
          const stratum = permutations[dimension]!((unit * unitSize + k) % runs);
          into[dimension * unitSize + k] = Math.min((stratum + within) / runs, almostOne);
        }
      });
    },
  };
};
