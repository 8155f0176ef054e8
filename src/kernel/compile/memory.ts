/** Lanes of one pass: two vectors of two. */
export const LANES = 4;
/** Runs of a unit, the grain in which work is handed out (rules of numbers 4 and 5). */
export const UNIT_RUNS = 128;

/** Bytes of one value of the four runs of a pass: two vectors, the second 16 bytes after the first. */
export const PAIR = 32;
/** Bytes of one value of every run of a unit. */
export const ROW = 8 * UNIT_RUNS;

const PAGE = 65536;

/**
 * Hands out the memory of a module while it is being emitted.
 *
 * ```
 * time        16     splat over the lanes
 * moment      16     the time at which the step began, likewise
 * failed      PAIR   mask of the runs of this pass that have left their bounds
 * stocks      3 × stocks × PAIR      now, next, and (for rk4) the stage between
 * slopes      stocks × PAIR          rk4: the weighted sum so far
 * buffers     buffers × 2 PAIR       what a fixed delay gives out; then its length in steps, 4 × i32
 * bounds      stocks × PAIR          least and most, each splat
 * stages      4 × 2 PAIR             rk4: weight, length, mask of the first stage, mask of the last, each splat
 * inputs      inputs × ROW           [input][run]
 * failedAt    128 × 4                step at which a run left its bounds, −1 where it has not
 * snapshot    stocks × ROW           [stock][run]: the stocks at that step
 * histories   buffers × (steps + 2) × PAIR   initial value, then what went in at step 0, 1, …
 * series      saved × saves × ROW    [series][save][run]
 * pool        constants (16 each), tables, values that pass between functions (PAIR each)
 * — end of what the module knows —
 * schedule    dated changes of one pass, written before it: step, byte offset into inputs, value; ends with step −1
 * log         jumps of one pass: step, jump + (mask of lanes << 28)
 * ```
 */
export interface Memory {
  /** Reserves room, aligned to a vector, and gives its address. */
  place(bytes: number): number;
  /** The address of 64 bits, twice. */
  constant(high: number, low: number): number;
  /** The address of a table of numbers. */
  table(values: readonly number[]): number;
  /** Sets what stands in memory from the start. */
  fill(address: number, words: readonly number[]): void;
  /** Bytes reserved so far. */
  readonly size: number;
  readonly pages: number;
  readonly data: readonly { readonly address: number; readonly bytes: Uint8Array }[];
}

export const createMemory = (): Memory => {
  let size = 0;
  const constants = new Map<string, number>();
  const tables = new Map<readonly number[], number>();
  const data: { address: number; bytes: Uint8Array }[] = [];
  const place = (bytes: number): number => {
    const address = size;
    size = (size + bytes + 15) & ~15;
    return address;
  };
  const fill = (address: number, words: readonly number[]): void => {
    const view = new DataView(new ArrayBuffer(4 * words.length));
    words.forEach((word, index) => {
      view.setInt32(4 * index, word, true);
    });
    data.push({ address, bytes: new Uint8Array(view.buffer) });
  };
  return {
    place,
    fill,
    constant: (high, low) => {
      const key = `${high} ${low}`;
      const known = constants.get(key);
      if (known !== undefined) return known;
      const address = place(16);
      fill(address, [low, high, low, high]);
      constants.set(key, address);
      return address;
    },
    table: (values) => {
      const known = tables.get(values);
      if (known !== undefined) return known;
      const address = place(8 * values.length);
      const view = new DataView(new ArrayBuffer(8 * values.length));
      for (const [index, value] of values.entries()) view.setFloat64(8 * index, value, true);
      data.push({ address, bytes: new Uint8Array(view.buffer) });
      tables.set(values, address);
      return address;
    },
    get size() {
      return size;
    },
    get pages() {
      return Math.ceil(size / PAGE) + 1;
    },
    data,
  };
};

/** The two words of a number, low first. */
export const wordsOf = (value: number): readonly [number, number] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return [view.getInt32(4), view.getInt32(0)];
};
