/** A growing array of bytes, written in the encodings of the WebAssembly binary format (core specification 2.0, chapter 5). */
export interface Bytes {
  readonly length: number;
  byte(value: number): void;
  /** LEB128, unsigned: 0…2³² − 1. */
  unsigned(value: number): void;
  /** LEB128, signed: a 32-bit integer. */
  signed(value: number): void;
  /** Eight bytes, little-endian. */
  double(value: number): void;
  name(text: string): void;
  append(bytes: Uint8Array): void;
  /** What has been written; valid until more is. */
  view(): Uint8Array<ArrayBuffer>;
}

export const createBytes = (capacity = 256): Bytes => {
  let data = new Uint8Array(capacity);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= data.length) return;
    const grown = new Uint8Array(Math.max(2 * data.length, length + more));
    grown.set(data.subarray(0, length));
    data = grown;
  };
  const byte = (value: number): void => {
    reserve(1);
    data[length] = value;
    length += 1;
  };
  const append = (bytes: Uint8Array): void => {
    reserve(bytes.length);
    data.set(bytes, length);
    length += bytes.length;
  };
  const unsigned = (value: number): void => {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    byte(rest);
  };
  return {
    get length() {
      return length;
    },
    byte,
    unsigned,
    signed: (value) => {
      let rest = value | 0;
      while (rest < -0x40 || rest > 0x3f) {
        byte((rest & 0x7f) | 0x80);
        rest >>= 7;
      }
      byte(rest & 0x7f);
    },
    double: (value) => {
      reserve(8);
      new DataView(data.buffer).setFloat64(length, value, true);
      length += 8;
    },
    name: (text) => {
      const encoded = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      unsigned(encoded.length);
      append(encoded);
    },
    append,
    view: () => data.subarray(0, length),
  };
};
