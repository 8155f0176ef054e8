import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockColumns } from '../../src/ensemble/block.ts';
import { createCellCollector } from '../../src/ensemble/cell-summary.ts';
import type { Layout } from '../../src/ensemble/plan.ts';
import { noClass } from '../../src/ensemble/unit.ts';

const layout: Layout = {
  shape: { inputs: [], outcomes: ['end'], series: ['index'], saves: 2 },
  time: { start: 0, every: 1 },
  stocks: ['trust', 'budget'],
  classes: { names: ['active', 'weak', 'lapsed'], surviving: [0, 1] },
  ranges: null,
};

interface Row {
  /** Class at the two save times; null for a run that failed in a stock. */
  readonly classes: readonly [number, number] | null;
  readonly end: number;
}

const block = (rows: readonly Row[]): BlockColumns => ({
  runs: rows.length,
  inputs: new Float64Array(0),
  outcomes: Float64Array.from(rows, ({ classes, end }) => (classes === null ? Number.NaN : end)),
  endClass: Int32Array.from(rows, ({ classes }) => classes?.[1] ?? -1),
  status: Int32Array.from(rows, ({ classes }) => (classes === null ? 1 : 0)),
  failedStock: Int32Array.from(rows, ({ classes }) => (classes === null ? 1 : -1)),
  failedTime: Float64Array.from(rows, ({ classes }) => (classes === null ? 3 : Number.NaN)),
  classes: Uint8Array.from(rows.flatMap(({ classes }) => classes ?? [noClass, noClass])),
  series: Float64Array.from(
    rows.flatMap(({ classes, end }) => (classes === null ? [Number.NaN, end] : [end, end / 2])),
  ),
});

const summaryOf = (blocks: readonly (readonly [number, readonly Row[]])[]) => {
  const runs = blocks.reduce((sum, [, rows]) => sum + rows.length, 0);
  const collector = createCellCollector({ scenario: 's', policy: 'p', runs, layout });
  for (const [index, rows] of blocks) collector.add(index, block(rows));
  return collector.summary();
};

const row = (first: number, last: number, end: number): Row => ({ classes: [first, last], end });
const failed: Row = { classes: null, end: 99 };

describe('the summary of a scenario under a policy', () => {
  it('counts failed runs among all, and in no class, band or mean', () => {
    const summary = summaryOf([[0, [row(0, 0, 10), row(0, 2, 20), failed, row(2, 1, 60)]]]);
    expect(summary).toMatchObject({
      runs: 4,
      failed: 1,
      failures: [{ status: 'non-finite', variable: 'budget', runs: 1 }],
      survival: { time: [0, 1], share: [0.5, 0.5] },
      means: { end: { runs: 3, mean: 30 } },
    });
    expect(Object.values(summary.outcomes).map(({ count, share }) => [count, share])).toEqual([
      [1, 0.25],
      [1, 0.25],
      [1, 0.25],
    ]);
    expect(summary.outcomes['active']!.standardError).toBe(Math.sqrt((0.25 * 0.75) / 4));
    expect(summary.bands['index']!.p50).toEqual([20, 10]);
    expect(summary.means['end']!.sd).toBeCloseTo(Math.sqrt((20 ** 2 + 10 ** 2 + 30 ** 2) / 2), 12);
  });

  it('does not depend on the order in which blocks come in', () => {
    const rows = fc.array(
      fc.oneof(
        fc.constant(failed),
        fc
          .tuple(fc.nat(2), fc.nat(2), fc.double({ min: 0, max: 100, noNaN: true }))
          .map(([a, b, end]) => row(a, b, end)),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (blocks) => {
        const numbered = blocks.map((own, index) => [index, own] as const);
        expect(summaryOf(numbered.toReversed())).toEqual(summaryOf(numbered));
      }),
    );
  });

  it('has the mean and spread of all runs, however they are divided into blocks', () => {
    const ends = Array.from({ length: 60 }, (_, k) => row(0, 0, (k * 37) % 61));
    const whole = summaryOf([[0, ends]]).means['end']!;
    const parts = summaryOf([0, 1, 2].map((k) => [k, ends.slice(20 * k, 20 * k + 20)] as const)).means['end']!;
    expect(parts.mean).toBeCloseTo(whole.mean, 12);
    expect(parts.sd).toBeCloseTo(whole.sd, 12);
  });
});
