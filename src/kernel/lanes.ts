/**
 * The operations a number may go through in a run, abstract over where it lives.
 *
 * Every elementary function and every expression is written once against this interface. The interpreter supplies plain
 * JavaScript numbers (`scalar-lanes.ts`); the compiled kernel supplies WebAssembly SIMD values. Both get the same steps
 * in the same order, so both get the same bits (rules of numbers 1 and 2). Each operation is one IEEE 754 binary64
 * operation, or a step on the bits of a binary64 that is a few 64-bit integer instructions in WebAssembly.
 *
 * `V` is a value (one binary64 a lane), `M` a mask (true or false a lane). There are no branches on a value: both arms
 * of `select` are computed, and `usually` skips its rare arm only when no lane needs it, which no lane can notice.
 *
 * Steps on bits say which inputs they are for. Any other input, NaN included, gives some value and never a trap, not
 * necessarily the same one in both kernels; the caller's last `select` must discard it. NaN payloads mean nothing
 * anywhere.
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
  /** The magnitude of the first under the sign bit of the second, which is not NaN. */
  copySign(magnitude: V, sign: V): V;

  less(a: V, b: V): M;
  lessOrEqual(a: V, b: V): M;
  equal(a: V, b: V): M;
  notEqual(a: V, b: V): M;
  and(a: M, b: M): M;
  or(a: M, b: M): M;
  not(a: M): M;
  select(mask: M, whenTrue: V, whenFalse: V): V;
  /**
   * `select(mask, usual, otherwise())`, free to leave `otherwise` out when the mask holds in every lane. It keeps
   * overflow, subnormals and other rare cases off the hot path: one test and one well-predicted jump.
   */
  usually(mask: M, usual: V, otherwise: () => V): V;
  /** `step` applied to `state` a fixed number of times; a loop where code size counts. For rare paths. */
  repeat(times: number, state: readonly V[], step: (state: readonly V[]) => readonly V[]): readonly V[];

  /** True where the sign bit is set, −0 included. For any number but NaN. */
  isSignNegative(a: V): M;
  /**
   * The integer k with `a` = 2ᵏ·z and `start` ≤ z < 2·`start`, for a positive normal `a`. `start` is a positive normal
   * number whose low word is zero: k is (bits of a − bits of start) shifted right by 52.
   */
  exponentFrom(a: V, start: number): V;
  /** The z of `exponentFrom`: the low 52 bits of (bits of a − bits of start), put back on the bits of start. */
  significandFrom(a: V, start: number): V;
  /** 2ⁿ for an integer n in −1022…1023. */
  powerOfTwo(n: V): V;
  /**
   * `a` with n·2^(52 − fractionBits) added to its bits, for an integer n in ±2³⁰ and fractionBits in 0…20: a·2^(n ÷
   * 2^fractionBits) when that division is exact and nothing overflows. A table of 2^(j ÷ 2^fractionBits) stored less j
   * of these steps so needs no splitting of n into whole and part.
   */
  addToExponent(a: V, n: V, fractionBits: number): V;
  /** `a` with the low 32 bits of its fraction cleared: the high part of a Dekker split, 21 bits. */
  clearLowWord(a: V): V;
  /**
   * The entry of a constant table at the integer nearest to `index` (ties to even), modulo the table's length, which is
   * a power of two. For |index| ≤ 2³⁰. The same array object is the same table, so a compiler may lay it out once.
   */
  table(values: readonly number[], index: V): V;
}
