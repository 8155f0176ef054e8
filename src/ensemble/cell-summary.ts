import { type Band, type BandCollector, exactBand, histogramBand } from './bands.ts';
import type { BlockColumns } from './block.ts';
import type { Layout } from './plan.ts';
import { runStatus } from './unit.ts';

/** A share of the runs, and its standard error had they been drawn at random: √(p(1 − p)/n). Balanced samples do better. */
export interface Share {
  readonly count: number;
  readonly share: number;
  readonly standardError: number;
}

/** Mean of a number over the runs that have it. */
export interface Mean {
  readonly runs: number;
  readonly mean: number;
  readonly sd: number;
  readonly standardError: number;
}

/** Runs that failed in the same way. */
export interface Failure {
  readonly status: 'non-finite' | 'out-of-range';
  readonly variable: string;
  readonly runs: number;
}

/** What the runs of one scenario under one policy came to. Shares are of all runs, failed ones included; bands and means of the others. */
export interface CellSummary {
  readonly scenario: string;
  readonly policy: string;
  readonly runs: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  /** By class, in the order of the classes. */
  readonly outcomes: Readonly<Record<string, Share>>;
  readonly means: Readonly<Record<string, Mean>>;
  /** Share of runs whose agreement is in force and delivering, at each save time. */
  readonly survival: { readonly time: readonly number[]; readonly share: readonly number[] };
  readonly bands: Readonly<Record<string, Band>>;
  /** `exact` quantiles, or those of `histogram`s over the declared ranges. */
  readonly quantiles: 'exact' | 'histogram';
}

/** Takes the blocks of a cell in any order. */
export interface CellCollector {
  add(index: number, columns: BlockColumns): void;
  summary(): CellSummary;
}

/** Which runs: those of one scenario under one policy, and how many will be added at most. */
export interface CellSetting {
  readonly scenario: string;
  readonly policy: string;
  readonly runs: number;
  readonly layout: Layout;
}

/**
 * Collects what a summary needs, and forgets the runs. Sums are kept for each block and added up in block order at the end, so that
 * the order in which blocks come in leaves no trace.
 */
export const createCellCollector = (setting: CellSetting): CellCollector => {
  const { shape, time, classes: judged, ranges, stocks } = setting.layout;
  const { saves } = shape;
  const bands: BandCollector[] = shape.series.map((_, index) =>
    ranges === null ? exactBand(setting.runs, saves) : histogramBand(ranges[index]!, saves),
  );
  const blocks = new Map<number, Float64Array>();
  const classes = new Array<number>(judged?.names.length ?? 0).fill(0);
  const surviving = new Float64Array(saves);
  const isSurviving = Uint8Array.from({ length: 256 }, (_, k) => (judged?.surviving.includes(k) ? 1 : 0));
  const failures = new Map<string, Failure>();
  let runs = 0;
  let failed = 0;

  const addFailure = (columns: BlockColumns, run: number): void => {
    failed++;
    const status = columns.status[run] === runStatus.nonFinite ? 'non-finite' : 'out-of-range';
    const variable = stocks[columns.failedStock[run]!] ?? '';
    const key = `${status} ${variable}`;
    failures.set(key, { status, variable, runs: (failures.get(key)?.runs ?? 0) + 1 });
  };

  return {
    add: (index, columns) => {
      runs += columns.runs;
      for (let run = 0; run < columns.runs; run++) {
        if (columns.status[run] !== runStatus.done) addFailure(columns, run);
        const end = columns.endClass[run]!;
        if (end >= 0) classes[end]!++;
      }
      for (let place = 0, run = 0; run < columns.runs; run++) {
        for (let k = 0; k < saves; k++, place++) surviving[k]! += isSurviving[columns.classes[place]!]!;
      }
      const length = columns.runs * saves;
      bands.forEach((band, k) => {
        band.add(
          columns.series.subarray(k * length, (k + 1) * length),
          (run) => columns.status[run] === runStatus.done,
        );
      });
      blocks.set(index, sumsOf(columns, shape.outcomes.length));
    },
    summary: () => {
      const sums = [...blocks].sort(([a], [b]) => a - b).map(([, own]) => own);
      return {
        scenario: setting.scenario,
        policy: setting.policy,
        runs,
        failed,
        failures: [...failures.values()].sort((a, b) => b.runs - a.runs || (a.variable < b.variable ? -1 : 1)),
        outcomes: Object.fromEntries((judged?.names ?? []).map((name, k) => [name, shareOf(classes[k]!, runs)])),
        means: Object.fromEntries(shape.outcomes.map((name, k) => [name, combine(sums, k)])),
        survival: {
          time: judged === null ? [] : Array.from(surviving, (_, k) => time.start + k * time.every),
          share: judged === null ? [] : Array.from(surviving, (count) => count / runs),
        },
        bands: Object.fromEntries(shape.series.map((name, k) => [name, bands[k]!.band()])),
        quantiles: ranges === null ? 'exact' : 'histogram',
      };
    },
  };
};

const shareOf = (count: number, runs: number): Share => {
  const share = count / runs;
  return { count, share, standardError: Math.sqrt((share * (1 - share)) / runs) };
};

/** Of each outcome of a block: how many runs have it, their mean, and the sum of squares around it. */
const sumsOf = (columns: BlockColumns, outcomes: number): Float64Array => {
  const sums = new Float64Array(3 * outcomes);
  for (let k = 0; k < outcomes; k++) {
    const values = columns.outcomes.subarray(k * columns.runs, (k + 1) * columns.runs);
    let count = 0;
    let mean = 0;
    let squares = 0;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      count++;
      const off = value - mean;
      mean += off / count;
      squares += off * (value - mean);
    }
    sums.set([count, mean, squares], 3 * k);
  }
  return sums;
};

/** Joins the sums of blocks (T. F. Chan, G. H. Golub and R. J. LeVeque, The American Statistician 37 (1983) 242–247). */
const combine = (blocks: readonly Float64Array[], outcome: number): Mean => {
  let runs = 0;
  let mean = Number.NaN;
  let squares = 0;
  for (const block of blocks) {
    const [count, own, spread] = [block[3 * outcome]!, block[3 * outcome + 1]!, block[3 * outcome + 2]!];
    if (count === 0) continue;
    const off = runs === 0 ? 0 : own - mean;
    squares += spread + (off * off * runs * count) / (runs + count);
    mean = runs === 0 ? own : mean + (off * count) / (runs + count);
    runs += count;
  }
  const sd = runs > 1 ? Math.sqrt(squares / (runs - 1)) : Number.NaN;
  return { runs, mean, sd, standardError: sd / Math.sqrt(runs) };
};
