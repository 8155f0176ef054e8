/**
 * The operations a number may go through in a run, abstract over where it lives.
 *
 * Every elementary function and every expression is written once against this interface. The interpreter supplies plain
 * JavaScript numbers (`scalar-lanes.ts`); the compiled kernel supplies WebAssembly SIMD values. Both get the same steps in
 * the same order, so both get the same bits (rules of numbers 1 and 2). Each operation is one IEEE 754 binary64 operation,
 * or a step on the bits of a binary64 that is a few 64-bit integer instructions in WebAssembly.
 *
 * `V` is a value (one binary64 a lane), `M` a mask (true or false a lane). There are no branches: both arms of `select`
 * are computed.
 */
export interface Lanes<V, M> {
  constant(value: number): V;

  add(a: V, b: V): V;
  subtract(a: V, b: V): V;
  multiply(a: V, b: V): V;
  divide(a: V, b: V): V;
  negate(a: V): V;
  abs(a: V): V;
  sqrt(a: V): V;
  floor(a: V): V;
  ceil(a: V): V;
  /** Towards zero. */
  truncate(a: V): V;
  /** To the nearest integer, ties to even. */
  nearest(a: V): V;
  /** IEEE 754-2019 minimum: NaN if either is NaN, −0 below +0. */
  min(a: V, b: V): V;
  /** IEEE 754-2019 maximum: NaN if either is NaN, −0 below +0. */
  max(a: V, b: V): V;

  less(a: V, b: V): M;
  lessOrEqual(a: V, b: V): M;
  equal(a: V, b: V): M;
  notEqual(a: V, b: V): M;
  and(a: M, b: M): M;
  or(a: M, b: M): M;
  not(a: M): M;
  select(mask: M, whenTrue: V, whenFalse: V): V;

  /** True where the sign bit is set, −0 included. */
  isSignNegative(a: V): M;
  /** The biased exponent field, 0…2047, as a number. */
  exponentField(a: V): V;
  /** The fraction bits of `a` under the exponent of one: a number in [1, 2). */
  significand(a: V): V;
  /** 2ⁿ for an integer n in −1022…1023. */
  powerOfTwo(n: V): V;
  /** `a` with the low 32 bits of its fraction cleared: the high part of a Dekker split. */
  clearLowWord(a: V): V;
}
