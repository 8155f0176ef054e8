import { ROW } from './memory.ts';

/**
 * Dated changes of a unit, one column each. Any order, but for the changes of one input of one run at one step, of which the last
 * holds. A change after the last step never counts.
 */
export interface UnitChanges {
  readonly count: number;
  /** Run within the unit. */
  readonly run: ArrayLike<number>;
  readonly step: ArrayLike<number>;
  /** Place among the program's inputs. */
  readonly input: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/** Changes in the order in which passes of four runs take them, as `pass.ts` reads them. */
export interface Schedule {
  /** For each pass, where its changes begin; one more for the end. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** Sorts changes by pass, then by step, keeping their order otherwise: two rounds of counting, no comparisons. */
export const sortChanges = (changes: UnitChanges, passes: number, steps: number): Schedule => {
  const kept: number[] = [];
  for (let i = 0; i < changes.count; i += 1) if ((changes.step[i] as number) <= steps) kept.push(i);
  const byStep = distribute(kept, steps + 1, (change) => changes.step[change] as number);
  return distributeWithStarts(byStep, passes, (change) => (changes.run[change] as number) >> 2);
};

const distribute = (items: ArrayLike<number>, buckets: number, bucketOf: (item: number) => number): Uint32Array => {
  return distributeWithStarts(items, buckets, bucketOf).order;
};

const distributeWithStarts = (
  items: ArrayLike<number>,
  buckets: number,
  bucketOf: (item: number) => number,
): Schedule => {
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < items.length; i += 1) {
    const bucket = bucketOf(items[i] as number) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  for (let i = 1; i <= buckets; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const order = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const bucket = bucketOf(items[i] as number);
    order[next[bucket] as number] = items[i] as number;
    next[bucket] = (next[bucket] as number) + 1;
  }
  return { starts, order };
};

/** Bytes of a dated change: step, byte offset into inputs, value. */
export const SCHEDULE_ENTRY = 16;

/** Writes the changes of a pass at an address, and after them the step that never comes. */
export const writeSchedule = (view: DataView, address: number, changes: UnitChanges, order: Uint32Array): void => {
  let at = address;
  for (const change of order) {
    view.setInt32(at, changes.step[change] as number, true);
    view.setInt32(at + 4, (changes.input[change] as number) * ROW + 8 * (changes.run[change] as number), true);
    view.setFloat64(at + 8, changes.value[change] as number, true);
    at += SCHEDULE_ENTRY;
  }
  view.setInt32(at, -1, true);
};
