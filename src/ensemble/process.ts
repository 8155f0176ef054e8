import type { Distribution } from '../model/document.ts';
import { prepareQuantile, type Quantile } from '../random/distribution.ts';
import { createPoissonCount } from '../random/poisson.ts';
import type { Stream } from '../random/stream.ts';
import type { CalendarTiming, PoissonTiming, ProcessSource } from './recipe.ts';

/** Takes one event: its month, how large it is and how long it lasts (NaN where its type has none). */
export type TakeEvent = (month: number, size: number, duration: number) => void;

/** A process ready to be drawn from. */
export interface PreparedProcess {
  /** The most events one run can have. */
  readonly most: number;
  /** Draws the events of one run, always by the same number of draws. */
  draw(stream: Stream, take: TakeEvent): void;
}

/**
 * Makes a process ready. Every run spends the same draws on it: one for the phase or the count, then three (whether or when, how
 * large, how long) for each event it could have at most, wanted or not.
 *
 * - calendar: an occasion every so many months, at each an event with its probability;
 * - poisson: a count by inverse CDF, then a uniform time for each, which together are a Poisson process.
 *
 * @throws RangeError where a process would give more than 700 events a run on average.
 */
export const prepareProcess = (process: ProcessSource): PreparedProcess => {
  const size = prepareMagnitude(process.size);
  const duration = prepareMagnitude(process.duration);
  switch (process.timing.kind) {
    case 'calendar':
      return calendar(process.timing, size, duration);
    case 'poisson':
      return poisson(process.timing, size, duration);
    default: {
      const unknown: never = process.timing;
      throw new RangeError(`no process ${JSON.stringify(unknown)}`);
    }
  }
};

const prepareMagnitude = (magnitude: Distribution | number | null): Quantile => {
  if (magnitude === null) return () => Number.NaN;
  return typeof magnitude === 'number' ? () => magnitude : prepareQuantile(magnitude);
};

const calendar = (timing: CalendarTiming, size: Quantile, duration: Quantile): PreparedProcess => {
  const { every, probability, after, before } = timing;
  const occasions = Math.max(0, Math.floor((before - after) / every) + 1);
  return {
    most: occasions,
    draw: (stream, take) => {
      const drawnPhase = Math.floor(stream.next() * every);
      const phase = timing.phase ?? drawnPhase;
      // The first occasion after `after`: one that falls on it is on record.
      const first = Math.floor((after - phase) / every) + 1;
      for (let k = 0; k < occasions; k++) {
        const month = phase + (first + k) * every;
        const happens = stream.next() < probability;
        const large = stream.next();
        const long = stream.next();
        if (happens && month < before) take(month, size(large), duration(long));
      }
    },
  };
};

const poisson = ({ rate, from, to }: PoissonTiming, size: Quantile, duration: Quantile): PreparedProcess => {
  const length = Math.max(0, to - from);
  const count = createPoissonCount(rate * length);
  return {
    most: count.most,
    draw: (stream, take) => {
      const happening = count.quantile(stream.next());
      for (let k = 0; k < count.most; k++) {
        const month = from + stream.next() * length;
        const large = stream.next();
        const long = stream.next();
        if (k < happening) take(month, size(large), duration(long));
      }
    },
  };
};
