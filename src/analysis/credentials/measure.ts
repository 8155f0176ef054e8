import type { Sample } from './laboratory.ts';

/** What of a series counts: its mean, its last value or its rise between two months. */
export interface Measure {
  readonly measure: 'mean' | 'end' | 'rise';
  readonly from: number;
  readonly to: number;
}

/** Measures a saved series in every run; series are saved once a month. NaN where a run failed. */
export const measureRuns = (sample: Sample, name: string, { measure, from, to }: Measure): Float64Array => {
  const series = sample.series(name);
  const { saves, runs } = sample;
  return Float64Array.from({ length: runs }, (_, run) => {
    const at = (month: number): number => series[run * saves + Math.min(month, saves - 1)]!;
    if (sample.classes[run * saves] === failedClass) return Number.NaN;
    switch (measure) {
      case 'end':
        return at(to);
      case 'rise':
        return at(to) - at(from);
      case 'mean': {
        let sum = 0;
        for (let month = from; month <= to; month++) sum += at(month);
        return sum / (to - from + 1);
      }
    }
  });
};

/** What stands for the class of a run that failed. */
const failedClass = 255;
