import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactBand, histogramBand } from '../../src/ensemble/bands.ts';
import { quantilesOf } from '../../src/ensemble/quantiles.ts';
import { selectRanks } from '../../src/ensemble/select.ts';
import { createStream } from '../../src/random/stream.ts';

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 });

describe('selection', () => {
  it('puts at each rank what sorting would put there, ties and all', () => {
    fc.assert(
      fc.property(
        fc.oneof(numbers, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 300 })),
        fc.array(fc.nat(299), { maxLength: 8 }),
        (values, places) => {
          const ranks = [...new Set(places.filter((place) => place < values.length))].sort((a, b) => a - b);
          const sorted = Float64Array.from(values).sort();
          const selected = Float64Array.from(values);
          selectRanks(selected, ranks);
          for (const rank of ranks) expect(selected[rank]).toBe(sorted[rank] === 0 ? selected[rank] : sorted[rank]);
          expect(selected.toSorted()).toEqual(sorted);
        },
      ),
    );
  });

  it('does not degenerate on values in order, in reverse or all alike', () => {
    const size = 100_000;
    for (const make of [(k: number) => k, (k: number) => -k, () => 1]) {
      const values = Float64Array.from({ length: size }, (_, k) => make(k));
      const start = performance.now();
      selectRanks(values, [size / 4, size / 2]);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('quantiles', () => {
  it('are those of NumPy 2.4, numpy.quantile with its default method', () => {
    const values = Float64Array.from([5, 1, 4, 2, 10, 7, 3]);
    expect(quantilesOf(values, 7, [0.05, 0.25, 0.5, 0.75])).toEqual([1.3, 2.5, 4, 6]);
  });

  it('leave out what stands behind the values that count', () => {
    expect(quantilesOf(Float64Array.from([2, 1, 99]), 2, [0, 1])).toEqual([1, 2]);
    expect(quantilesOf(new Float64Array(3), 0, [0.5])).toEqual([Number.NaN]);
  });
});

describe('bands', () => {
  const stream = createStream('demo', 0, 'band');
  const saves = 3;
  const values = Float64Array.from({ length: 5000 * saves }, () => 100 * stream.next() ** 2);
  const isOdd = (run: number): boolean => run % 2 === 1;

  it('are exact: of the runs that count, at each save time', () => {
    const band = exactBand(5000, saves);
    band.add(values.subarray(0, 3000 * saves), isOdd);
    band.add(values.subarray(3000 * saves), isOdd);
    const second = Float64Array.from({ length: 2500 }, (_, k) => values[(2 * k + 1) * saves + 1]!);
    const [p05, p25, p50, p75, p95] = quantilesOf(second, 2500, [0.05, 0.25, 0.5, 0.75, 0.95]);
    const found = band.band();
    expect([found.p05[1], found.p25[1], found.p50[1], found.p75[1], found.p95[1]]).toEqual([p05, p25, p50, p75, p95]);
  });

  it('are right to one part in 4,096 of the range when counted, however the runs are divided', () => {
    const exact = exactBand(5000, saves);
    const whole = histogramBand([0, 100], saves);
    const parts = histogramBand([0, 100], saves);
    exact.add(values, isOdd);
    whole.add(values, isOdd);
    for (let run = 0; run < 5000; run += 500) parts.add(values.subarray(run * saves, (run + 500) * saves), isOdd);
    expect(parts.band()).toEqual(whole.band());
    for (const name of ['p05', 'p50', 'p95'] as const) {
      whole.band()[name].forEach((value, k) => {
        expect(Math.abs(value - exact.band()[name][k]!)).toBeLessThan(100 / 4096 + 0.05);
      });
    }
  });

  it('count what lies outside the range at its ends', () => {
    const band = histogramBand([0, 1], 1);
    band.add(Float64Array.from([-5, 7]), () => true);
    expect(band.band().p05[0]).toBeGreaterThanOrEqual(0);
    expect(band.band().p95[0]).toBeLessThanOrEqual(1);
  });

  it('are empty where no run counts', () => {
    const band = exactBand(2, 1);
    band.add(Float64Array.from([1, 2]), () => false);
    expect(band.band().p50).toEqual([Number.NaN]);
  });
});
