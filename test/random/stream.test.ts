import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStream, uniformOf } from '../../src/random/stream.ts';

const take = (count: number, seed: string, unit: number, name: string): readonly number[] => {
  const stream = createStream(seed, unit, name);
  return Array.from({ length: count }, () => stream.next());
};

describe('a stream', () => {
  it('gives the same numbers for ever', () => {
    expect(take(4, 'demo', 0, 'trust')).toMatchInlineSnapshot(`
      [
        0.99320061376784,
        0.2385652483208105,
        0.21005396416876465,
        0.13847924943547696,
      ]
    `);
  });

  it('lies strictly between 0 and 1, in the middle of a cell of 2⁻³²', () => {
    expect(uniformOf(0)).toBe(2 ** -33);
    expect(uniformOf(0xffff_ffff)).toBe(1 - 2 ** -33);
    for (const u of take(1000, 'demo', 3, 'trust')) expect(Number.isInteger(u * 2 ** 32 - 0.5)).toBe(true);
  });

  it('has nothing in common with the streams of other seeds, units and names', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1e6), fc.string(), (seed, unit, name) => {
        const own = take(8, seed, unit, name);
        for (const other of [
          take(8, `${seed}x`, unit, name),
          take(8, seed, unit + 1, name),
          take(8, seed, unit, `${name}x`),
        ]) {
          expect(own.filter((u) => other.includes(u))).toEqual([]);
        }
      }),
    );
  });

  it('is uniform: moments and tails within four standard errors', () => {
    const draws = take(100_000, 'demo', 1, 'trust');
    const mean = draws.reduce((sum, u) => sum + u, 0) / draws.length;
    const variance = draws.reduce((sum, u) => sum + (u - 0.5) ** 2, 0) / draws.length;
    const low = draws.filter((u) => u < 0.01).length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / draws.length));
    expect(Math.abs(low - 1000)).toBeLessThan(4 * Math.sqrt(990));
  });
});
