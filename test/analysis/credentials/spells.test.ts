import { describe, expect, it } from 'vitest';
import { turnsOf, worksAt } from '../../../src/analysis/credentials/spells.ts';

const rules = { inForce: new Set([1]), least: 0.3, spell: 6 };

/** A record of so many deliveries a year in each stretch of months, in force throughout unless said. */
const record = (stretches: readonly [months: number, perYear: number][], ended = Number.POSITIVE_INFINITY) => {
  const deliveries: number[] = [0];
  for (const [months, perYear] of stretches) {
    for (let k = 0; k < months; k++) deliveries.push(deliveries.at(-1)! + perYear / 12);
  }
  return { deliveries, agreement: deliveries.map((_, month) => (month < ended ? 1 : 2)) };
};

describe('the turns of a partnership', () => {
  it('are work, sleep and return', () => {
    const turns = turnsOf(
      record([
        [36, 1],
        [48, 0],
        [36, 1],
      ]),
      rules,
    );
    expect(turns.worked).toBe(12);
    expect(turns.asleep).toBeGreaterThan(36);
    expect(turns.asleep).toBeLessThan(48);
    expect(turns.back).toBeGreaterThan(84);
    expect(turns.back).toBeLessThan(96);
  });

  it('do not count the start-up: what never worked never falls asleep', () => {
    expect(turnsOf(record([[120, 0]]), rules)).toEqual({ worked: null, asleep: null, back: null });
  });

  it('do not count a gap shorter than a spell', () => {
    expect(
      turnsOf(
        record([
          [36, 1],
          [10, 0],
          [60, 2],
        ]),
        rules,
      ).asleep,
    ).toBe(null);
  });

  it('count an end of the agreement as sleep, whatever is delivered', () => {
    expect(turnsOf(record([[96, 1]], 60), rules).asleep).toBe(60);
  });

  it('begin after the first year', () => {
    expect(worksAt(record([[36, 5]]), rules, 11)).toBe(false);
    expect(worksAt(record([[36, 5]]), rules, 12)).toBe(true);
  });
});
