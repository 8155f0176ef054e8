/** Gives every NaN the same bits, whichever computation it came from (rule of numbers 1). */
export const canonicaliseNaN = (values: Float64Array): void => {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const high = isLittleEndian() ? 1 : 0;
  for (let k = 0; k < values.length; k++) {
    if (!Number.isNaN(values[k]!)) continue;
    words[2 * k + high] = 0x7ff8_0000;
    words[2 * k + 1 - high] = 0;
  }
};

/** The bytes of numbers in the order of files and hashes: lowest first, whatever the processor. The same memory where it already is. */
export const littleEndianBytes = (values: Float64Array | Int32Array | Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  if (isLittleEndian() || values.BYTES_PER_ELEMENT === 1) return bytes;
  const size = values.BYTES_PER_ELEMENT;
  return bytes.map((_, k) => bytes[k - (k % size) + (size - 1 - (k % size))]!);
};

const isLittleEndian = (): boolean => new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
