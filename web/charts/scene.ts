import type { CalendarMonth } from '../../src/index.ts';

/** A curve, one value a save; a value that is not finite is a gap. */
export type Curve = ArrayLike<number>;

/** Everything one chart shows. Times are months from `from`. */
export interface Scene {
  readonly from: CalendarMonth;
  readonly time: ArrayLike<number>;
  /** Up to here the course is on record; curves are dashed after it. Null where nothing divides past from future. */
  readonly now: number | null;
  /** Values the axis must cover; null at an end that follows from the data. */
  readonly range: readonly [number, number];
  readonly baseline: SceneLine | null;
  readonly current: SceneLine | null;
  readonly others: readonly (SceneLine & { readonly colour: string; readonly dash: readonly number[] })[];
  readonly bands: { readonly p05: Curve; readonly p25: Curve; readonly p75: Curve; readonly p95: Curve } | null;
  readonly futures: readonly Curve[];
  readonly marks: readonly { readonly month: number; readonly text: string }[];
  /** What is on record: hollow points, each with a word beside it or none. */
  readonly observed: readonly { readonly month: number; readonly value: number; readonly text: string }[];
  /** Writes a value of the axis. */
  readonly write: (value: number, digits: number) => string;
}

export interface SceneLine {
  /** Name at the end of the line. */
  readonly label: string;
  readonly values: Curve;
}
