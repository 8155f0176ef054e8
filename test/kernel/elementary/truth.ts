import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { BigNumber } from 'mathjs';
import { expect } from 'vitest';
import { decompose } from './numbers.ts';

/** In one file, mathjs loads in a tenth of the time it takes as a thousand. */
const { all, create } = createRequire(import.meta.url)('mathjs/lib/browser/math.js') as typeof import('mathjs');

/** This build heeds `config` but not what is given to `create`. */
const ofDigits = (precision: number) => {
  const instance = create(all!);
  instance.config({ number: 'BigNumber', precision });
  return instance;
};

/** Fifty decimal digits: three times those of a binary64. */
export const big = ofDigits(50);
/** Digits enough to take any binary64 modulo π. */
const endless = ofDigits(400);
const endlessTurn = endless.bignumber(-1).acos().times(2);

/** A finite binary64 without loss: the constructor would read the shortest decimal text, which is another number. */
export const exactly = (x: number, context: typeof big = big): BigNumber => {
  const [integer, exponent] = decompose(x);
  return context.bignumber(integer.toString()).times(context.bignumber(2).pow(exponent));
};

/** An angle with the same sine, small enough for `big` to know it to thirty digits or more. */
export const angle = (x: number): BigNumber => {
  if (Math.abs(x) < 1000) return exactly(x);
  const value = exactly(x, endless);
  return big.bignumber(value.minus(endlessTurn.times(value.div(endlessTurn).round())).toPrecision(60));
};

/** How far a result is from the truth, in units in the last place of the binary64 nearest to the truth. */
const ulpsOff = (result: number, truth: BigNumber): number => {
  if (Number.isNaN(result)) return Number.NaN;
  const nearest = Number(truth.toPrecision(40));
  const [, exponent] = decompose(Number.isFinite(nearest) ? nearest : Number.MAX_VALUE);
  // Infinity counts as 2^1024, the number that was too large to write.
  const reached = Number.isFinite(result) ? exactly(result) : big.bignumber(2).pow(1024).times(Math.sign(result));
  return Number(reached.minus(truth).abs().div(big.bignumber(2).pow(exponent)).toPrecision(6));
};

/** Fails, naming the worst, unless every point is within `ulps` of the truth. */
export const expectWithin = (
  ulps: number,
  points: readonly (readonly number[])[],
  computed: (...point: number[]) => number,
  truth: (...point: number[]) => BigNumber,
): void => {
  let worst = { ulps: 0, at: '' };
  for (const point of points) {
    const off = ulpsOff(computed(...point), truth(...point));
    if (!(off <= worst.ulps)) worst = { ulps: off, at: point.join(', ') };
  }
  expect(worst.ulps, `at ${worst.at}`).toBeLessThanOrEqual(ulps);
};

/** The same for generated arguments; fast-check prints the seed and shrinks what fails. */
export const expectWithinForAny = (
  ulps: number,
  runs: number,
  points: fc.Arbitrary<number[]>,
  computed: (...point: number[]) => number,
  truth: (...point: number[]) => BigNumber,
): void => {
  fc.assert(
    fc.property(points, (point) => {
      expect(ulpsOff(computed(...point), truth(...point))).toBeLessThanOrEqual(ulps);
    }),
    { numRuns: runs },
  );
};
