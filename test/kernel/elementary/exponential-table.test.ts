import { expect, it } from 'vitest';
import { powers, powersTail } from '../../../src/kernel/elementary/exponential-table.ts';
import { o } from './numbers.ts';
import { big, exactly } from './truth.ts';

it('holds 2^(j÷64) less j steps of the exponent, and what rounding took', () => {
  for (let j = 0; j < 64; j += 1) {
    const power = big.bignumber(2).pow(big.bignumber(j).div(64));
    const nearest = o.addToExponent(powers[j]!, j, 6);
    expect(nearest).toBe(Number(power.toPrecision(40)));
    expect(powersTail[j]).toBe(Number(power.div(exactly(nearest)).minus(1).toPrecision(20)));
    // So any k of the same remainder gives its power: here two whole exponents down.
    expect(o.addToExponent(powers[j]!, j - 128, 6)).toBe(nearest / 4);
  }
  expect([powers.length, powersTail.length]).toEqual([64, 64]);
});
