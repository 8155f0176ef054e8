import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBytes } from '../../../src/kernel/compile/bytes.ts';

describe('bytes', () => {
  it('write the examples of the DWARF standard, where LEB128 comes from', () => {
    const bytes = createBytes(1);
    bytes.unsigned(624485);
    bytes.signed(-123456);
    expect([...bytes.view()]).toEqual([0xe5, 0x8e, 0x26, 0xc0, 0xbb, 0x78]);
  });

  it('write every 32-bit integer so that it can be read back', () => {
    const read = (data: Uint8Array, signed: boolean): number => {
      const value = data.reduce((sum, byte, index) => sum + (byte & 0x7f) * 2 ** (7 * index), 0);
      const negative = signed && ((data.at(-1) as number) & 0x40) !== 0;
      return negative ? value - 2 ** (7 * data.length) : value;
    };
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const signed = createBytes();
        signed.signed(value);
        const unsigned = createBytes();
        unsigned.unsigned(value >>> 0);
        expect([read(signed.view(), true), read(unsigned.view(), false)]).toEqual([value, value >>> 0]);
      }),
    );
  });

  it('grow as they are written', () => {
    const bytes = createBytes(1);
    bytes.name('memory');
    bytes.double(-2);
    bytes.append(new Uint8Array(1000));
    expect(bytes.length).toBe(1 + 6 + 8 + 1000);
    expect(new DataView(bytes.view().slice(7, 15).buffer).getFloat64(0, true)).toBe(-2);
  });
});
