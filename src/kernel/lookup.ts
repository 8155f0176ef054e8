import type { Lookup } from '../expression/program.ts';
import type { Lanes } from './lanes.ts';

/** A lookup of more pieces than this is searched by halves; the others are tried one after another, which is faster for few. */
const MOST_IN_A_ROW = 12;

/** A lookup with the tables that searching it needs; none where it has few pieces. */
export interface TabulatedLookup extends Lookup {
  readonly pieces: Pieces | null;
}

/** Of each piece, where it begins, its y there and its slope; as many entries as a power of two. */
interface Pieces {
  /** As x, but not a number after the last piece. */
  readonly begins: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly slope: readonly number[];
}

/** Makes the tables of a lookup; once, for they are known by identity. */
export const tabulate = (lookup: Lookup): TabulatedLookup => {
  const count = pieceCount(lookup);
  if (count <= MOST_IN_A_ROW) return { ...lookup, pieces: null };
  let size = 1;
  while (size < count) size *= 2;
  const table = (entry: (index: number) => number, beyond: number): readonly number[] =>
    Array.from({ length: size }, (_, index) => (index < count ? entry(index) : beyond));
  const x = (index: number): number => lookup.x[index] as number;
  return {
    ...lookup,
    pieces: {
      begins: table(x, Number.NaN),
      x: table(x, 0),
      y: table((index) => lookup.y[index] as number, 0),
      slope: table((index) => slopeFrom(lookup, index), 0),
    },
  };
};

/**
 * A graphical function at x. Within a segment: y₀ + (x − x₀)·slope, with the slope computed once per lookup; at each point
 * exactly its y. Outside the points the kind decides: `continuous` and `discrete` hold the end values, `extrapolate`
 * continues the end segments. NaN in, NaN out. A lookup of one point is that constant for every number.
 */
export const evaluateLookup = <V, M>(o: Lanes<V, M>, lookup: Lookup | TabulatedLookup, x: V): V => {
  const last = lookup.x.length - 1;
  const inside =
    lookup.kind === 'extrapolate'
      ? x
      : o.min(o.max(x, o.constant(lookup.x[0] as number)), o.constant(lookup.x[last] as number));
  const line = (x0: V, y0: V, slope: V): V => o.add(y0, o.multiply(o.subtract(inside, x0), slope));
  if ('pieces' in lookup && lookup.pieces !== null) {
    const { begins, x: x0, y: y0, slope } = lookup.pieces;
    let index = o.constant(0);
    for (let half = begins.length / 2; half >= 1; half /= 2) {
      const further = o.add(index, o.constant(half));
      index = o.select(o.lessOrEqual(o.table(begins, further), inside), further, index);
    }
    return line(o.table(x0, index), o.table(y0, index), o.table(slope, index));
  }
  const piece = (index: number): V => {
    const [x0, y0] = [lookup.x[index] as number, lookup.y[index] as number];
    return line(o.constant(x0), o.constant(y0), o.constant(slopeFrom(lookup, index)));
  };
  let result = piece(0);
  for (let index = 1; index < pieceCount(lookup); index += 1) {
    const before = o.less(inside, o.constant(lookup.x[index] as number));
    result = o.select(before, result, piece(index));
  }
  return result;
};

/** Segments, and where end values are held the last point by itself. */
const pieceCount = ({ kind, x }: Lookup): number => (kind === 'extrapolate' ? Math.max(x.length - 1, 1) : x.length);

const slopeFrom = ({ kind, x, y }: Lookup, index: number): number => {
  if (kind === 'discrete' || index === x.length - 1) return 0;
  const [x0, y0, x1, y1] = [x[index], y[index], x[index + 1], y[index + 1]] as [number, number, number, number];
  return (y1 - y0) / (x1 - x0);
};
