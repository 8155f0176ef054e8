import { expect, it } from 'vitest';
import { twoOverPi } from '../../../src/kernel/elementary/two-over-pi.ts';

/** ⌊2^bits·π⌋ give or take the last hundred bits, by Machin's formula. */
const piTimes = (bits: bigint): bigint => {
  const arctangentOfReciprocal = (n: bigint): bigint => {
    let term = (1n << bits) / n;
    let sum = 0n;
    for (let k = 1n; term !== 0n; k += 2n) {
      sum += k % 4n === 1n ? term / k : -term / k;
      term /= n * n;
    }
    return sum;
  };
  return 4n * (4n * arctangentOfReciprocal(5n) - arctangentOfReciprocal(239n));
};

it('holds the 1,464 bits of 2 ÷ π after the point, 24 to an entry', () => {
  const bits = 61n * 24n;
  const guard = 128n;
  const digits = ((2n << (bits + guard + bits + guard)) / piTimes(bits + guard)) >> guard;
  let fromEntries = 0n;
  for (const entry of twoOverPi.slice(3)) fromEntries = (fromEntries << 24n) + BigInt(entry);
  expect(fromEntries).toBe(digits);
  expect(twoOverPi.slice(0, 3)).toEqual([0, 0, 0]);
  expect(twoOverPi.length).toBe(64);
});
