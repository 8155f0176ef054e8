import { prepareQuantile } from '../../random/distribution.ts';
import { unitSize } from '../../random/stream.ts';
import type { DrawnInput } from '../recipe.ts';
import { fillFactorial, type Levels } from './factorial.ts';
import { latinHypercubeSampler } from './latin-hypercube.ts';
import { randomSampler } from './random.ts';
import type { Sampler } from './sampler.ts';
import { sobolSampler } from './sobol.ts';
import type { SampleTable } from './table.ts';

/** How the drawn inputs of a batch get their values. */
export type SamplerChoice =
  | { readonly kind: 'random' | 'latin-hypercube' | 'sobol' | 'sobol-unscrambled' }
  | { readonly kind: 'factorial'; readonly levels: readonly Levels[] }
  | { readonly kind: 'csv'; readonly table: SampleTable };

/** Gives the drawn inputs of a unit their values. */
export interface InputSampler {
  /** Writes the values of one unit, input-major, in the order of the drawn inputs. */
  fill(unit: number, into: Float64Array): void;
}

/**
 * Makes the sampler of a batch. Random and Sobol' samples can be extended by more runs; a Latin hypercube, a factorial design and a
 * sample of one's own have as many runs as they have. A design or a sample moves the inputs it names and holds all others at
 * their middle; events still happen at random.
 */
export const createInputSampler = (
  choice: SamplerChoice,
  drawn: readonly DrawnInput[],
  seed: string,
  runs: number,
): InputSampler => {
  const names = drawn.map(({ name }) => name);
  switch (choice.kind) {
    case 'random':
      return byQuantiles(randomSampler(seed, names), drawn);
    case 'latin-hypercube':
      return byQuantiles(latinHypercubeSampler(seed, names, runs), drawn);
    case 'sobol':
    case 'sobol-unscrambled':
      return byQuantiles(sobolSampler(seed, names, choice.kind === 'sobol'), drawn);
    case 'factorial': {
      const { levels } = choice;
      const inputs = levels.map(({ input }) => input);
      return named(inputs, drawn, (unit, into) => fillFactorial(levels, unit, into));
    }
    case 'csv': {
      const { inputs, values } = choice.table;
      return named(inputs, drawn, (unit, into) => {
        for (let k = 0; k < unitSize; k++) {
          const row = (unit * unitSize + k) % runs;
          for (let column = 0; column < inputs.length; column++) {
            into[column * unitSize + k] = values[row * inputs.length + column]!;
          }
        }
      });
    }
    default: {
      const unknown: never = choice;
      throw new RangeError(`no sampler ${JSON.stringify(unknown)}`);
    }
  }
};

const byQuantiles = (sampler: Sampler, drawn: readonly DrawnInput[]): InputSampler => {
  const quantiles = drawn.map(({ distribution }) => prepareQuantile(distribution));
  return {
    fill: (unit, into) => {
      sampler.fill(unit, into);
      quantiles.forEach((quantile, index) => {
        const start = index * unitSize;
        for (let k = start; k < start + unitSize; k++) into[k] = quantile(into[k]!);
      });
    },
  };
};

/** Fills the inputs that are named, and holds the others at their middle. */
const named = (
  inputs: readonly string[],
  drawn: readonly DrawnInput[],
  fillNamed: (unit: number, into: Float64Array) => void,
): InputSampler => {
  const places = drawn.map(({ name }) => inputs.indexOf(name));
  const own = new Float64Array(inputs.length * unitSize);
  return {
    fill: (unit, into) => {
      fillNamed(unit, own);
      drawn.forEach(({ middle }, index) => {
        const place = places[index]!;
        const target = into.subarray(index * unitSize, (index + 1) * unitSize);
        if (place === -1) target.fill(middle);
        else target.set(own.subarray(place * unitSize, (place + 1) * unitSize));
      });
    },
  };
};
