import { expect, it } from 'vitest';
import { LN2_HIGH, LN2_LOW } from '../../../src/kernel/elementary/logarithm.ts';
import { logarithms, logarithmsTail, reciprocals } from '../../../src/kernel/elementary/logarithm-table.ts';
import { big, exactly } from './truth.ts';

it('holds a reciprocal of 13 bits near 128÷j and the logarithm of it in two parts', () => {
  for (let j = 91; j <= 181; j += 1) {
    const reciprocal = reciprocals[j % 128]!;
    expect(Math.abs((reciprocal * j) / 128 - 1)).toBeLessThan(0.0022);
    expect(Number.isInteger(reciprocal * 2 ** 12)).toBe(true);
    const logarithm = exactly(reciprocal).ln().neg();
    const high = logarithms[j % 128]!;
    expect(Number.isInteger(high * 2 ** 42)).toBe(true);
    expect(logarithmsTail[j % 128]).toBe(Number(logarithm.minus(exactly(high)).toPrecision(20)));
    expect(Math.abs(logarithmsTail[j % 128]!)).toBeLessThanOrEqual(2 ** -43);
  }
  expect([reciprocals.length, logarithms.length, logarithmsTail.length]).toEqual([128, 128, 128]);
});

it('has nothing to lose at 1', () => {
  expect([reciprocals[0], logarithms[0], logarithmsTail[0]]).toEqual([1, 0, 0]);
});

it('shares its grain with the high part of ln 2', () => {
  expect(Number.isInteger(LN2_HIGH * 2 ** 42)).toBe(true);
  expect(LN2_LOW).toBe(Number(big.bignumber(2).ln().minus(exactly(LN2_HIGH)).toPrecision(20)));
});
