import { describe, expect, it } from 'vitest';
import { SMALL_ANGLE, turnsOfAny, turnsOfSmall } from '../../../src/kernel/elementary/quarter-turns.ts';
import { next, o, spread } from './numbers.ts';
import { angle, big, exactly } from './truth.ts';

const turn = big.bignumber(-1).acos().times(2);

/** How far turns, high and low are from the angle itself, relative to the high part. */
const error = (x: number, found: { turns: number; high: number; low: number }): number => {
  const reached = turn
    .div(4)
    .times(((found.turns % 4) + 4) % 4)
    .plus(exactly(found.high))
    .plus(exactly(found.low));
  const off = reached.minus(angle(x));
  const offTurn = off.minus(turn.times(off.div(turn).round()));
  return Math.abs(Number(offTurn.div(exactly(found.high)).toPrecision(10)));
};

const multiples = Array.from({ length: 150 }, (_, i) => next(((i * 217 + 1) * Math.PI) / 2, (i % 3) - 1));

describe('the reduction of an angle to quarter turns', () => {
  it('is right to 2⁻⁵⁸ by subtraction up to its bound, next to multiples of a quarter turn too', () => {
    for (const x of [...multiples, ...spread(1, SMALL_ANGLE, 150).map(([y]) => y), SMALL_ANGLE]) {
      expect(error(x, turnsOfSmall(o, x)), `at ${x}`).toBeLessThan(2 ** -58);
    }
  });

  it('is right by the digits of 2 ÷ π for any size from 1, and agrees with the other on the quadrant', () => {
    const sizes = Array.from({ length: 256 }, (_, i) => (1 + ((i * 0.6180339887498949) % 1)) * 2 ** (i * 4));
    for (const x of [...multiples, ...sizes, 6381956970095103 * 2 ** 797, 2 ** 1023, Number.MAX_VALUE]) {
      expect(error(x, turnsOfAny(o, x)), `at ${x}`).toBeLessThan(2 ** -58);
    }
    for (const x of multiples) expect(turnsOfAny(o, x).turns % 4).toBe(turnsOfSmall(o, x).turns % 4);
  });

  it('leaves at most an eighth of a turn', () => {
    for (const [x] of spread(1, 1e6, 500)) expect(Math.abs(turnsOfAny(o, x).high)).toBeLessThan(0.7854);
    for (const [x] of spread(0, SMALL_ANGLE, 500)) expect(Math.abs(turnsOfSmall(o, x).high)).toBeLessThan(0.7854);
  });
});
