import type { Lanes } from './lanes.ts';

/** The lanes of the interpreter: one lane, a plain number, with a boolean for its mask. */
export type ScalarLanes = Lanes<number, boolean>;

/** 2^52: from here on every binary64 is an integer. */
const TWO_52 = 4503599627370496;
/** 1.5·2^52: added to a number below 2^31 in magnitude, it leaves the nearest integer in the low bits. */
const ROUNDER = 6755399441055744;

/**
 * Numbers as lanes. Only the `Math` functions ECMAScript specifies to the last bit appear here. Bits are read and
 * written through one eight-byte buffer owned by the closure, as 32-bit words, so no NaN pattern ever has to survive in
 * a number.
 */
export const createScalarLanes = (): ScalarLanes => {
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  const [low, high] = wordOrder(double, words);

  return {
    constant: (value) => value,

    add: (a, b) => a + b,
    subtract: (a, b) => a - b,
    multiply: (a, b) => a * b,
    divide: (a, b) => a / b,
    negate: (a) => -a,
    abs: (a) => Math.abs(a),
    sqrt: (a) => Math.sqrt(a),
    floor: (a) => Math.floor(a),
    ceil: (a) => Math.ceil(a),
    truncate: (a) => Math.trunc(a),
    nearest: (a) => {
      // Adding and taking away 2^52 rounds to an integer the way every addition rounds: ties to even.
      if (a > 0) return a < TWO_52 ? a + TWO_52 - TWO_52 : a;
      // Written so that −0.5…0 gives −0.
      if (a < 0) return a > -TWO_52 ? -(TWO_52 - a - TWO_52) : a;
      return a;
    },
    min: (a, b) => Math.min(a, b),
    max: (a, b) => Math.max(a, b),
    copySign: (magnitude, sign) => {
      const size = Math.abs(magnitude);
      return sign < 0 || (sign === 0 && 1 / sign < 0) ? -size : size;
    },

    less: (a, b) => a < b,
    lessOrEqual: (a, b) => a <= b,
    equal: (a, b) => a === b,
    notEqual: (a, b) => a !== b,
    and: (a, b) => a && b,
    or: (a, b) => a || b,
    not: (a) => !a,
    select: (mask, whenTrue, whenFalse) => (mask ? whenTrue : whenFalse),
    usually: (mask, usual, otherwise) => (mask ? usual : otherwise()),
    repeat: (times, state, step) => {
      let current = state;
      for (let i = 0; i < times; i += 1) current = step(current);
      return current;
    },

    isSignNegative: (a) => a < 0 || (a === 0 && 1 / a < 0),
    exponentFrom: (a, start) => {
      double[0] = start;
      const from = words[high]!;
      double[0] = a;
      return (words[high]! - from) >> 20;
    },
    significandFrom: (a, start) => {
      double[0] = start;
      const from = words[high]!;
      double[0] = a;
      words[high] = ((words[high]! - from) & 0xfffff) + from;
      return double[0];
    },
    powerOfTwo: (n) => {
      words[low] = 0;
      words[high] = (n + 1023) << 20;
      return double[0]!;
    },
    addToExponent: (a, n, fractionBits) => {
      double[0] = a;
      words[high] = words[high]! + (n << (20 - fractionBits));
      return double[0];
    },
    clearLowWord: (a) => {
      double[0] = a;
      words[low] = 0;
      return double[0];
    },
    table: (values, index) => values[(index + ROUNDER - ROUNDER) & (values.length - 1)]!,
  };
};

/** Which of the two words of a binary64 is low and which is high: processors differ, the bits must not. */
const wordOrder = (double: Float64Array, words: Int32Array): readonly [number, number] => {
  double[0] = 1;
  return words[0] === 0 ? [0, 1] : [1, 0];
};
