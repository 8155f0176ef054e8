import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessProduct, sum, sumOfOrdered } from '../../../src/kernel/elementary/double-double.ts';
import { between, decompose, o } from './numbers.ts';
import { exactly } from './truth.ts';

const integer = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const number = fc.tuple(integer, fc.integer({ min: -60, max: 60 })).map(([m, n]) => m * 2 ** n);

/** x·2²⁰⁰, for the multiples of 2⁻⁶⁰ above. */
const scaled = (x: number): bigint => {
  const [significand, exponent] = decompose(x);
  return significand << BigInt(exponent + 200);
};

describe('a number in two parts', () => {
  it('is a sum without error, whichever term is larger', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const { high, low } = sum(o, a, b);
        expect(high).toBe(a + b);
        expect(scaled(high) + scaled(low)).toBe(scaled(a) + scaled(b));
      }),
    );
  });

  it('is a sum without error in fewer steps when the larger term comes first', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [larger, smaller] = Math.abs(a) < Math.abs(b) ? [b, a] : [a, b];
        expect(sumOfOrdered(o, larger, smaller)).toEqual(sum(o, a, b));
      }),
    );
  });

  it('is what a product or a quotient lost, to 2⁻⁹⁵', () => {
    fc.assert(
      fc.property(between(0.5, 2), between(0.5, 2), (b, c) => {
        const lost = exactly(b)
          .times(exactly(c))
          .minus(exactly(b * c))
          .neg();
        expect(
          Math.abs(
            Number(
              exactly(lessProduct(o, b * c, b, c))
                .minus(lost)
                .toPrecision(20),
            ),
          ),
        ).toBeLessThan(2 ** -93);
        const left = exactly(b).minus(exactly(b / c).times(exactly(c)));
        expect(
          Math.abs(
            Number(
              exactly(lessProduct(o, b, b / c, c))
                .minus(left)
                .toPrecision(20),
            ),
          ),
        ).toBeLessThan(2 ** -93);
      }),
    );
  });
});
