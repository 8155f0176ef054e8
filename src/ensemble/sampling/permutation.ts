/** A rearrangement of 0 … size − 1 that is computed where it is asked for and takes no memory. */
export type Permutation = (index: number) => number;

const rounds = 6;

/**
 * A permutation chosen by six 32-bit keys: a balanced Feistel network over the next even number of bits, walked until it comes back
 * into range (J. Black and P. Rogaway, Ciphers with arbitrary finite domains, CT-RSA 2002). The round function is the finaliser of
 * MurmurHash3. A shuffled list would be as good, but each worker would have to hold one for every input of a million runs.
 */
export const createPermutation = (size: number, keys: readonly number[]): Permutation => {
  if (keys.length !== rounds) throw new RangeError(`a permutation needs ${rounds} keys`);
  if (!(size >= 1 && size <= 0x40000000)) throw new RangeError(`no permutation of ${size}`);
  let half = 1;
  while (1 << (2 * half) < size) half++;
  const mask = (1 << half) - 1;
  const once = (value: number): number => {
    let left = value >>> half;
    let right = value & mask;
    for (const key of keys) {
      const next = left ^ (mix(right ^ key) & mask);
      left = right;
      right = next;
    }
    return (left << half) | right;
  };
  return (index) => {
    let value = once(index);
    while (value >= size) value = once(value);
    return value;
  };
};

/** Number of 32-bit keys a permutation is chosen by. */
export const permutationKeys = rounds;

const mix = (bits: number): number => {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};
