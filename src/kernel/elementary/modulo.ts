import type { Lanes } from '../lanes.ts';

/** The largest quotient whose product with each half of a divisor is exact. */
const LARGEST_QUOTIENT = 2097152; // 2^21

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

// 2^±900: between them neither a half of a divisor nor its multiples leave the normal range.
const SMALLEST_QUICK = 1.1830521861667747e-271;
const LARGEST_QUICK = 8.452712498170644e270;

/**
 * a − b·⌊a ÷ b⌋ without error, for 0 ≤ a ≤ b·2²¹; b neither subnormal in its low half nor so large that b·2²¹
 * overflows.
 */
const step = <V, M>(o: Lanes<V, M>, a: V, b: V): V => {
  const high = o.clearLowWord(b);
  const low = o.subtract(b, high);
  const quotient = o.floor(o.divide(a, b));
  const rest = o.subtract(o.subtract(a, o.multiply(quotient, high)), o.multiply(quotient, low));
  // A quotient rounded up to an integer is one too many.
  return o.select(o.less(rest, o.constant(0)), o.add(rest, b), rest);
};

/** The remainder of a ÷ b for any positive finite a and b: long division of the significands, 20 bits at a time. */
const longDivision = <V, M>(o: Lanes<V, M>, a: V, b: V): V => {
  const c = (value: number): V => o.constant(value);
  // Subnormals are brought up into the normal range, exactly.
  const parts = (x: V) => {
    const subnormal = o.less(x, c(SMALLEST_NORMAL));
    const normal = o.select(subnormal, o.multiply(x, c(TWO_54)), x);
    const exponent = o.exponentFrom(normal, 1);
    return {
      exponent: o.select(subnormal, o.subtract(exponent, c(54)), exponent),
      significand: o.significandFrom(normal, 1),
    };
  };
  const dividend = parts(a);
  const divisor = parts(b);
  const distance = o.subtract(dividend.exponent, divisor.exponent);
  const start = [step(o, dividend.significand, divisor.significand), distance] as const;
  const [rest] = o.repeat(105, start, ([remainder, left]) => {
    const shift = o.min(left as V, c(20));
    const raised = o.multiply(remainder as V, o.powerOfTwo(shift));
    return [step(o, raised, divisor.significand), o.subtract(left as V, shift)];
  });
  // The exponent of a subnormal divisor is out of reach of one power of two. Both products are exact.
  const half = o.nearest(o.multiply(divisor.exponent, c(0.5)));
  const lowered = o.multiply(rest as V, o.powerOfTwo(half));
  const remainder = o.multiply(lowered, o.powerOfTwo(o.subtract(divisor.exponent, half)));
  return o.select(o.less(a, b), a, remainder);
};

/**
 * a modulo b with the sign of b, as XMILE's `MODULO` and mathjs' `mod` mean it: a − b·⌊a ÷ b⌋ of the exact quotient,
 * rounded once (mathjs rounds the quotient first, so 0.3 modulo 0.1 is a negative number there and 1 modulo 0.1 is 0,
 * though ten of that binary64 are more than 1).
 *
 * The remainder of the sizes is exact, as C's `fmod` is; when the signs differ b is added to it, the one rounding. So
 * for a tiny negative a the result may be b itself. NaN for b = 0, for an infinite a, and NaN; a zero has the sign of
 * b.
 */
export const modulo = <V, M>(o: Lanes<V, M>, a: V, b: V): V => {
  const zero = o.constant(0);
  const dividend = o.abs(a);
  const divisor = o.abs(b);
  const quick = o.and(
    o.and(o.lessOrEqual(o.constant(SMALLEST_QUICK), divisor), o.lessOrEqual(divisor, o.constant(LARGEST_QUICK))),
    o.lessOrEqual(dividend, o.multiply(divisor, o.constant(LARGEST_QUOTIENT))),
  );
  const remainder = o.usually(quick, step(o, dividend, divisor), () => {
    const infinity = o.constant(Infinity);
    const defined = o.and(o.less(dividend, infinity), o.less(zero, divisor));
    const finite = o.select(o.less(divisor, infinity), longDivision(o, dividend, divisor), dividend);
    return o.select(defined, finite, o.constant(NaN));
  });
  const signed = o.multiply(remainder, o.copySign(o.constant(1), a));
  const opposite = o.and(o.notEqual(remainder, zero), o.less(o.multiply(o.copySign(o.constant(1), a), b), zero));
  const floored = o.select(opposite, o.add(signed, b), signed);
  return o.select(o.equal(floored, zero), o.copySign(zero, b), floored);
};
