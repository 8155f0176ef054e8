import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorialRuns, fillFactorial } from '../../../src/ensemble/sampling/factorial.ts';
import { latinHypercubeSampler } from '../../../src/ensemble/sampling/latin-hypercube.ts';
import { createPermutation } from '../../../src/ensemble/sampling/permutation.ts';
import { randomSampler } from '../../../src/ensemble/sampling/random.ts';
import type { Sampler } from '../../../src/ensemble/sampling/sampler.ts';
import { directionNumbers, sobolDimensions, sobolSampler } from '../../../src/ensemble/sampling/sobol.ts';
import { unitSize } from '../../../src/random/stream.ts';

/** The numbers of a dimension over several units. */
const column = (sampler: Sampler, dimensions: number, dimension: number, runs: number): readonly number[] => {
  const unit = new Float64Array(dimensions * unitSize);
  const values: number[] = [];
  for (let k = 0; values.length < runs; k++) {
    sampler.fill(k, unit);
    values.push(...unit.subarray(dimension * unitSize, (dimension + 1) * unitSize));
  }
  return values.slice(0, runs);
};

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, k) => `input_${k}`);

const correlation = (a: readonly number[], b: readonly number[]): number =>
  (12 * a.reduce((sum, x, k) => sum + (x - 0.5) * (b[k]! - 0.5), 0)) / a.length;

/** How many strata of equal width hold how many of the numbers. */
const occupancy = (values: readonly number[], strata: number): ReadonlySet<number> => {
  const counts = new Array<number>(strata).fill(0);
  for (const u of values) counts[Math.floor(u * strata)]!++;
  return new Set(counts);
};

describe.each([
  ['random', (seed: string, inputs: readonly string[]) => randomSampler(seed, inputs)],
  ['latin-hypercube', (seed: string, inputs: readonly string[]) => latinHypercubeSampler(seed, inputs, 4096)],
  ['sobol', (seed: string, inputs: readonly string[]) => sobolSampler(seed, inputs, true)],
] as const)('the %s sampler', (_, create) => {
  it('fills every input uniformly, without a tie between two inputs', () => {
    const columns = [0, 1, 2].map((dimension) => column(create('demo', names(3)), 3, dimension, 4096));
    for (const values of columns) {
      const mean = values.reduce((sum, u) => sum + u, 0) / values.length;
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
      expect(values.every((u) => u > 0 && u < 1)).toBe(true);
    }
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      expect(Math.abs(correlation(columns[a]!, columns[b]!))).toBeLessThan(4 / Math.sqrt(4096));
    }
  });

  it('gives a unit the same numbers whichever units came before it', () => {
    const after = new Float64Array(2 * unitSize);
    const alone = new Float64Array(2 * unitSize);
    const sampler = create('demo', names(2));
    for (const unit of [9, 1, 5]) sampler.fill(unit, after);
    create('demo', names(2)).fill(5, alone);
    expect(after).toEqual(alone);
  });

  it('gives another seed other numbers', () => {
    expect(column(create('demo', names(2)), 2, 1, 128)).not.toEqual(column(create('demi', names(2)), 2, 1, 128));
  });
});

describe('a Latin hypercube', () => {
  it('has one draw in each stratum of each input, for any number of runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.string(), (runs, seed) => {
        const sampler = latinHypercubeSampler(seed, names(2), runs);
        for (const dimension of [0, 1]) {
          expect(occupancy(column(sampler, 2, dimension, runs), runs)).toEqual(new Set([1]));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a permutation', () => {
  it('puts each number in each place equally often over the keys', () => {
    const size = 5;
    const counts = new Map<string, number>();
    const keys = column(randomSampler('keys', names(6)), 1, 0, 6 * 5000).map((u) => Math.floor(u * 2 ** 32));
    for (let k = 0; k < 5000; k++) {
      const permutation = createPermutation(size, keys.slice(6 * k, 6 * k + 6));
      for (let place = 0; place < size; place++) {
        const pair = `${place}→${permutation(place)}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(size * size);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4.5 * Math.sqrt(800));
  });
});

describe("Sobol' points", () => {
  const plain = sobolSampler('', names(sobolDimensions), false);

  it('are those of SciPy 1.17 (scipy.stats.qmc.Sobol(512, scramble=False)), but for half a cell of 2⁻³²', () => {
    const reference = [
      [1, 0, 0.5],
      [1, 511, 0.5],
      [5, 1, 0.875],
      [7, 2, 0.375],
      [100, 3, 0.7265625],
      [129, 4, 0.40234375],
      [255, 40, 0.03515625],
      [511, 99, 0.423828125],
      [600, 199, 0.6728515625],
      [777, 256, 0.0048828125],
      [1000, 400, 0.5302734375],
      [1023, 511, 0.6142578125],
    ] as const;
    for (const [index, dimension, value] of reference) {
      expect(column(plain, sobolDimensions, dimension, index + 1)[index]).toBe(value + 2 ** -33);
    }
  });

  it.each([false, true])('fall once into each of 2ᵏ strata of each dimension (scrambled: %s)', (isScrambled) => {
    const sampler = sobolSampler('demo', names(200), isScrambled);
    for (const dimension of [0, 1, 2, 57, 199]) {
      for (const runs of [128, 256, 1024]) {
        expect(occupancy(column(sampler, 200, dimension, runs), runs)).toEqual(new Set([1]));
      }
    }
  });

  it.each([false, true])(
    'fall once into each box of equal area in the first two dimensions (scrambled: %s)',
    (isScrambled) => {
      const sampler = sobolSampler('demo', names(2), isScrambled);
      const x = column(sampler, 2, 0, 256);
      const y = column(sampler, 2, 1, 256);
      for (let bits = 0; bits <= 8; bits++) {
        const boxes = x.map(
          (value, k) => Math.floor(value * 2 ** bits) * 2 ** (8 - bits) + Math.floor(y[k]! * 2 ** (8 - bits)),
        );
        expect(new Set(boxes).size).toBe(256);
      }
    },
  );

  it('integrate a smooth function far better than independent draws', () => {
    const f = (a: readonly number[], b: readonly number[]): number =>
      Math.abs(a.reduce((sum, u, k) => sum + u * b[k]!, 0) / a.length - 0.25);
    const error = (sampler: Sampler): number => f(column(sampler, 2, 0, 4096), column(sampler, 2, 1, 4096));
    expect(error(sobolSampler('demo', names(2), true))).toBeLessThan(1e-5);
    expect(error(randomSampler('demo', names(2)))).toBeGreaterThan(1e-4);
  });

  it('have odd direction numbers below their power of two, so that every dimension is full', () => {
    const directions = directionNumbers(sobolDimensions);
    directions.forEach((v, k) => {
      expect(Math.clz32(v & -v)).toBe(k % 32);
    });
  });
});

describe('a full factorial design', () => {
  it('has every combination once, the last input changing fastest', () => {
    const levels = [
      { input: 'a', values: [1, 2] },
      { input: 'b', values: [10, 20, 30] },
    ];
    const unit = new Float64Array(2 * unitSize);
    fillFactorial(levels, 0, unit);
    const pairs = Array.from({ length: factorialRuns(levels) }, (_, k) => [unit[k], unit[unitSize + k]]);
    expect(pairs).toEqual([
      [1, 10],
      [1, 20],
      [1, 30],
      [2, 10],
      [2, 20],
      [2, 30],
    ]);
  });
});
