import { describe, expect, it } from 'vitest';
import { beginFixedDelay } from '../../src/kernel/fixed-delay.ts';
import { createScalarLanes } from '../../src/kernel/scalar-lanes.ts';

const begin = (delay: number) => beginFixedDelay(createScalarLanes(), delay, 0.25, 7);

describe('a fixed delay', () => {
  it('lasts the whole number of steps nearest to its length, and one at least', () => {
    expect([1, 0.9, 0.874, 0, -5].map((delay) => begin(delay).length)).toEqual([4, 4, 3, 1, 1]);
  });

  it('gives its initial value until then, and NaN where its length is not a number', () => {
    expect(begin(Infinity)).toEqual({ length: Infinity, initial: 7 });
    expect(begin(Number.NaN)).toEqual({ length: Number.NaN, initial: Number.NaN });
  });
});
