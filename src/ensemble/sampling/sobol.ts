import { createStream, uniformOf, unitSize } from '../../random/stream.ts';
import { joeKuo } from './directions.ts';
import type { Sampler } from './sampler.ts';
import { scramble } from './scramble.ts';

/** How many inputs a Sobol' sample can have. */
export const sobolDimensions = 512;

const bits = 32;

/**
 * The direction numbers of the first dimensions, 32 a dimension, as 32-bit fractions.
 *
 * P. Bratley and B. L. Fox, Algorithm 659, ACM Transactions on Mathematical Software 14 (1988) 88–100: the recurrence along a
 * primitive polynomial; its start values are those of Joe and Kuo.
 */
export const directionNumbers = (dimensions: number): Uint32Array => {
  if (dimensions > sobolDimensions) throw new RangeError(`no Sobol' sequence of ${dimensions} dimensions here`);
  const all = new Uint32Array(dimensions * bits);
  const words = joeKuo.trim().split(/\s+/);
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const v = all.subarray(dimension * bits, (dimension + 1) * bits);
    // The first dimension is the van der Corput sequence: every m is 1.
    const [polynomial, ...m] =
      dimension === 0 ? [1] : words[dimension - 1]!.split(',').map((n) => Number.parseInt(n, 36));
    const degree = m.length;
    for (let k = 0; k < bits; k++) {
      if (dimension === 0 || k < degree) {
        v[k] = (m[k] ?? 1) << (bits - 1 - k);
        continue;
      }
      let value = v[k - degree]! ^ (v[k - degree]! >>> degree);
      for (let j = 1; j < degree; j++) {
        if (((polynomial! >>> (degree - j)) & 1) === 1) value ^= v[k - j]!;
      }
      v[k] = value;
    }
  }
  return all;
};

/**
 * Sobol' points in Gray code order (I. A. Antonov and V. M. Saleev, USSR Computational Mathematics and Mathematical Physics 19 (1979)
 * 252–256), as SciPy and SALib give them. They can be extended; they are best balanced at powers of two.
 *
 * Scrambled by the seed (each input by a key of its own), the points keep their balance but become random, so that seeds give
 * independent estimates and no input has a point at its very end. Unscrambled, the seed does not matter, and the first point is 0 in
 * every dimension, half a cell of 2⁻³² away from the end: the far lower tail of every unbounded input. Its place is kept
 * all the same, since without it the points lose their balance (A. B. Owen, On dropping the first Sobol' point, MCQMC 2020).
 */
export const sobolSampler = (seed: string, inputs: readonly string[], isScrambled: boolean): Sampler => {
  const directions = directionNumbers(inputs.length);
  const keys = inputs.map((input) => Math.floor(createStream(seed, 0, `scramble:${input}`).next() * 0x100000000));
  return {
    fill: (unit, into) => {
      for (let dimension = 0; dimension < inputs.length; dimension++) {
        const v = directions.subarray(dimension * bits, (dimension + 1) * bits);
        const first = unit * unitSize;
        let point = sobolBits(first, v);
        for (let k = 0; k < unitSize; k++) {
          const value = isScrambled ? scramble(point, keys[dimension]!) : point >>> 0;
          into[dimension * unitSize + k] = uniformOf(value);
          point ^= v[lowestZero(first + k)]!;
        }
      }
    },
  };
};

/** The point of an index in one dimension, as 32 bits. */
const sobolBits = (index: number, v: Uint32Array): number => {
  let point = 0;
  let gray = (index ^ (index >>> 1)) >>> 0;
  for (let k = 0; gray !== 0; k++, gray >>>= 1) {
    if ((gray & 1) === 1) point ^= v[k]!;
  }
  return point;
};

const lowestZero = (index: number): number => 31 - Math.clz32(~index & (index + 1));
