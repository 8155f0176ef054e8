import { describe, expect, it } from 'vitest';
import { outcomeClasses } from '../../src/analysis/outcome.ts';
import { outcomeColumns } from '../../src/analysis/outcome-columns.ts';
import type { JudgedRun, OutcomeRecipe } from '../../src/ensemble/outcome-reader.ts';

const recipe: OutcomeRecipe = {
  agreement: { state: 'agreement', forming: [0], inForce: [1] },
  deliveries: 'delivered',
  activeThreshold: 'active_threshold',
  dormantThreshold: 'dormant_threshold',
  sustainability: 'index',
  cost: 'cost',
};

/** Signed in month 2.5, four programmes at once in month 4 and none after, run out in month 20. */
const time = Float64Array.from({ length: 25 }, (_, k) => k);
const run: JudgedRun = {
  time,
  agreement: time.map((t) => (t < 3 ? 0 : t <= 20 ? 1 : 2)),
  deliveries: time.map((t) => (t < 4 ? 1 : 5)),
  sustainability: time.map((t) => 2 * t),
  cost: time.map((t) => 100 + 10 * t),
  agreementJumps: [2.5, 20],
  activeThreshold: 3,
  dormantThreshold: 1,
};

const read = (of: JudgedRun) => {
  const columns = new Float64Array(outcomeColumns.columns.length);
  const classes = new Uint8Array(of.time.length);
  const end = outcomeClasses[outcomeColumns.read(of, recipe, columns, classes)];
  return {
    end,
    numbers: Object.fromEntries(outcomeColumns.columns.map((name, k) => [name, columns[k]])),
    classes: [...classes].map((place) => outcomeClasses[place]),
  };
};

describe('the outcome of a run of a batch', () => {
  it('is its class at the end and since when, what it delivered and cost, and how long it worked', () => {
    const { end, numbers } = read(run);
    expect(end).toBe('lapsed');
    expect(numbers).toEqual({
      since: 20,
      sustainability_end: 48,
      sustainability_mean: 24,
      delivered: 4,
      spent: 240,
      months_working: 13,
    });
  });

  it('tells the class at each save time, a change of the agreement from its jump on', () => {
    const { classes } = read(run);
    expect(classes.slice(0, 6)).toEqual(['forming', 'forming', 'forming', 'weak', 'active', 'active']);
    expect(classes.slice(14, 22)).toEqual([
      'active',
      'active',
      'dormant',
      'dormant',
      'dormant',
      'dormant',
      'lapsed',
      'lapsed',
    ]);
  });

  it('has no cost where the model counts none', () => {
    expect(read({ ...run, cost: null }).numbers['spent']).toBeNaN();
  });
});
