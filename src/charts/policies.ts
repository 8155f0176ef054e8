import type { Text } from '../messages/text.ts';

/** A policy as charts name it. The first of a list is the reference: what the others are compared with. */
export interface ShownPolicy {
  readonly title: Text;
}

/** Quantiles of a series at each save time: the middle, and the ends of what holds a half and nine tenths of the runs. */
export interface Fan {
  readonly p05: ArrayLike<number>;
  readonly p25: ArrayLike<number>;
  readonly p50: ArrayLike<number>;
  readonly p75: ArrayLike<number>;
  readonly p95: ArrayLike<number>;
}
