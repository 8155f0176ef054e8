/**
 * Owen's nested uniform scrambling of a 32-bit fraction, in which each bit is flipped or not depending on the bits above it, by
 * hashing instead of stored trees: B. Burley, Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9
 * (2020) 1–20, after S. Laine and T. Karras (2011). Points that share their first bits go on sharing their number.
 */
export const scramble = (point: number, key: number): number => {
  let x = reverseBits(point);
  x = (x + key) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverseBits(x);
};

const reverseBits = (bits: number): number => {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
};
