import { quantilesOf } from './quantiles.ts';

/** The quantiles of every band: the middle, and the ends of what holds a half and nine tenths of the runs. */
export const bandProbabilities = { p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

export type BandName = keyof typeof bandProbabilities;

/** Quantiles of one series at each save time; NaN where no run has a value. */
export type Band = Readonly<Record<BandName, readonly number[]>>;

/** Collects a series of many runs and gives its band. */
export interface BandCollector {
  /** Adds runs of which `keep` says whether they count: values are [run][save]. */
  add(values: Float64Array, keep: (run: number) => boolean): void;
  band(): Band;
}

const probabilities = Object.values(bandProbabilities);
const names = Object.keys(bandProbabilities) as readonly BandName[];

const toBand = (perSave: readonly (readonly number[])[]): Band =>
  Object.fromEntries(names.map((name, index) => [name, perSave.map((values) => values[index]!)])) as unknown as Band;

/** Keeps every value: the quantiles are exact. Takes 8 bytes for each save of each of `runs` runs. */
export const exactBand = (runs: number, saves: number): BandCollector => {
  const kept = new Float64Array(runs * saves);
  let count = 0;
  return {
    add: (values, keep) => {
      const added = values.length / saves;
      const start = count;
      for (let run = 0; run < added; run++) {
        if (!keep(run)) continue;
        // A save time's values lie together, ready for selection.
        for (let k = 0; k < saves; k++) kept[k * runs + count] = values[run * saves + k]!;
        count++;
      }
      if (count > runs) throw new RangeError(`${count - start} runs too many`);
    },
    band: () =>
      toBand(
        Array.from({ length: saves }, (_, k) =>
          quantilesOf(kept.subarray(k * runs, k * runs + count), count, probabilities),
        ),
      ),
  };
};

const bins = 4096;

/**
 * Counts values in equal bins over a range: the quantiles are right to one part in 4,096 of it, however many runs there are, and counts
 * of parts add up to the counts of the whole. What lies outside the range counts at its ends.
 */
export const histogramBand = (range: readonly [number, number], saves: number): BandCollector => {
  const counts = new Uint32Array(saves * bins);
  const [least, most] = range;
  const scale = bins / (most - least);
  let total = 0;
  return {
    add: (values, keep) => {
      const added = values.length / saves;
      for (let run = 0; run < added; run++) {
        if (!keep(run)) continue;
        total++;
        for (let k = 0; k < saves; k++) {
          const bin = Math.floor((values[run * saves + k]! - least) * scale);
          counts[k * bins + Math.min(bins - 1, Math.max(0, bin))]!++;
        }
      }
    },
    band: () =>
      toBand(
        Array.from({ length: saves }, (_, k) =>
          probabilities.map((p) => binnedQuantile(counts.subarray(k * bins, (k + 1) * bins), total, p, least, scale)),
        ),
      ),
  };
};

/** The value below which a share `p` lies, if those of one bin are spread evenly over it. */
const binnedQuantile = (counts: Uint32Array, total: number, p: number, least: number, scale: number): number => {
  if (total === 0) return Number.NaN;
  const wanted = p * total;
  let below = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    const own = counts[bin]!;
    if (own > 0 && below + own >= wanted) return least + (bin + (wanted - below) / own) / scale;
    below += own;
  }
  return least + counts.length / scale;
};
