import { describe, expect, it } from 'vitest';
import { type JudgedCase, runCase, type Variation } from './shipped.ts';

/** Deliveries within a span of months. */
const deliveredIn = (judged: JudgedCase, from: number, to: number): number => {
  const deliveries = judged.series('accumulated_deliveries');
  return (deliveries[to] as number) - (deliveries[from] as number);
};
const isWorking = (name: string): boolean => name === 'active' || name === 'weak';

describe('Bandung–Namur', () => {
  const namur = runCase('bandung-namur');
  const lapse = namur.outcome.since;

  it('is not renewed and lapses when its five years end, in October 2022', () => {
    expect(namur.outcome.class).toBe('lapsed');
    expect(lapse).toBe(60);
    expect(namur.monthsOf('renewal')).toEqual([]);
  });

  it('delivers less and less well before the term ends', () => {
    const firstTwoYears = deliveredIn(namur, 0, 24);
    const lastTwoYears = deliveredIn(namur, 36, 60);
    expect(firstTwoYears).toBeGreaterThan(1);
    expect(lastTwoYears).toBeLessThan(0.1 * firstTwoYears);
    expect(namur.classAt(lapse - 12)).toBe('dormant');
  });

  const remedies: readonly [string, Variation, string][] = [
    ['without its changes of leader', { without: ['leadership-change'] }, 'R8'],
    ['without the one change of leader of 2018', { without: ['leadership-change@2018-09'] }, 'R8'],
    ['institutionalised from signing', { policies: ['institutionalise'] }, 'R5'],
  ];
  const terms = [
    { months: 60, variation: {} },
    { months: 48, variation: { without: ['agreement-term'], sets: { usual_term: 48 } } },
    { months: 72, variation: { without: ['agreement-term'], sets: { usual_term: 72 } } },
  ] satisfies { months: number; variation: Variation }[];
  const together = (a: Variation, b: Variation, cuts: readonly string[] = []): Variation => ({
    ...a,
    ...b,
    without: [...(a.without ?? []), ...(b.without ?? [])],
    cuts,
  });

  for (const { months, variation } of terms) {
    it(`lapses at month ${months} under a term of ${months} months`, () => {
      const judged = runCase('bandung-namur', variation);
      expect([judged.outcome.class, judged.outcome.since]).toEqual(['lapsed', months]);
    });
    for (const [name, remedy, loop] of remedies) {
      // At 72 months the changes of mayor of 2023 fall inside the term: keeping the mayor of 2018 alone is then not enough.
      if (months === 72 && remedy.without?.includes('leadership-change@2018-09')) continue;
      it(`is renewed and delivering 24 months after month ${months}, ${name}, under a term of ${months}`, () => {
        const judged = runCase('bandung-namur', together(remedy, variation));
        expect(judged.monthsOf('renewal')[0]).toBe(months);
        expect(isWorking(judged.classAt(months + 24))).toBe(true);
        expect(deliveredIn(judged, months + 12, months + 24)).toBeGreaterThan(0.2);
      });
      it(`but not with ${loop} cut, ${name}, under a term of ${months}`, () => {
        const judged = runCase('bandung-namur', together(remedy, variation, [loop]));
        expect(isWorking(judged.classAt(months + 24))).toBe(false);
      });
    }
  }
});

describe('the formality trap', () => {
  for (const id of ['bandung-cuenca', 'semarang-beihai']) {
    it(`holds ${id}: signed, then almost nothing delivered`, () => {
      const judged = runCase(id);
      expect(judged.delivered).toBeLessThan(0.5);
      expect(judged.outcome.history.map((spell) => spell.class)).toContain('dormant');
      expect(judged.outcome.history.map((spell) => spell.class)).not.toContain('active');
    });
  }
});

describe('Bandung–Braunschweig', () => {
  it('still lives after 53 years, renewed again and again', () => {
    const judged = runCase('bandung-braunschweig');
    expect(isWorking(judged.classAt(53 * 12))).toBe(true);
    expect(judged.monthsOf('renewal').length).toBeGreaterThanOrEqual(8);
  });
});

describe('Bandung–Seoul', () => {
  it('turns dormant in the one-sided reading', () => {
    expect(runCase('bandung-seoul-one-sided').outcome.history.map((spell) => spell.class)).toContain('dormant');
  });

  it('does not in the reciprocal reading', () => {
    const classes = runCase('bandung-seoul-reciprocal').outcome.history.map((spell) => spell.class);
    expect(classes.every(isWorking)).toBe(true);
  });
});

describe('Bandung–Kawasaki', () => {
  const judged = runCase('bandung-kawasaki', { save: ['momentum'] });
  const momentum = judged.series('momentum');
  const at = (month: string): number => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return (year - 2016) * 12 + (number - 2);
  };

  it('is renewed in February 2020', () => {
    expect(judged.monthsOf('renewal')[0]).toBe(at('2020-02'));
  });

  it('dips in the pandemic and comes back', () => {
    const before = momentum[at('2020-04')] as number;
    const lowest = Math.min(...momentum.slice(at('2020-04'), at('2022-12')));
    const after = momentum.at(-1) as number;
    expect(lowest).toBeLessThan(0.6 * before);
    expect(after).toBeGreaterThan(1.5 * lowest);
    expect(isWorking(judged.outcome.class)).toBe(true);
  });
});

describe('a marginal partnership', () => {
  it('lapses when left alone', () => {
    expect(runCase('marginal').outcome.class).toBe('lapsed');
  });

  it('is lifted for good by a temporary push', () => {
    const judged = runCase('marginal', { policies: ['push'] });
    expect(judged.outcome.class).toBe('active');
    expect(judged.outcome.since).toBeLessThan(48);
  });

  it('is not lifted by a third of that push', () => {
    const judged = runCase('marginal', { policies: ['small-push'] });
    expect(isWorking(judged.outcome.class)).toBe(false);
  });
});
