import { type Bytes, createBytes } from './bytes.ts';
import type { Code, Signature } from './code.ts';
import { types } from './instructions.ts';

/** What goes into a module. Functions and globals are known by their place in these lists. */
export interface ModuleParts {
  readonly functions: readonly Code[];
  /** Number of mutable 32-bit globals, zero at the start. */
  readonly globals: number;
  readonly memoryPages: number;
  /** Bytes that stand in memory from the start. */
  readonly data: readonly { readonly address: number; readonly bytes: Uint8Array }[];
  readonly exports: readonly { readonly name: string; readonly function: number }[];
}

/**
 * Encodes a module that imports nothing.
 *
 * ```
 * 00 'asm' 01 00 00 00
 *  1 types       each signature once
 *  3 functions   which signature each has
 *  5 memory      one, growable, exported as `memory`
 *  6 globals     mutable i32
 *  7 exports     memory and the functions that are called from outside
 * 10 code        locals and instructions of each function
 * 11 data        constants and tables
 * ```
 */
export const encodeModule = (parts: ModuleParts): Uint8Array<ArrayBuffer> => {
  const signatures: string[] = [];
  const distinct: Signature[] = [];
  const typeOf = (signature: Signature): number => {
    const key = `${signature.parameters.join()}>${signature.results.join()}`;
    const found = signatures.indexOf(key);
    if (found >= 0) return found;
    signatures.push(key);
    distinct.push(signature);
    return distinct.length - 1;
  };
  const typeIndices = parts.functions.map(({ signature }) => typeOf(signature));

  const out = createBytes(65536);
  for (const byte of [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) out.byte(byte);
  section(out, 1, distinct, (bytes, signature) => {
    bytes.byte(0x60);
    for (const list of [signature.parameters, signature.results]) {
      bytes.unsigned(list.length);
      for (const type of list) bytes.byte(types[type]);
    }
  });
  section(out, 3, typeIndices, (bytes, index) => bytes.unsigned(index));
  section(out, 5, [parts.memoryPages], (bytes, pages) => {
    bytes.byte(0x00);
    bytes.unsigned(pages);
  });
  section(out, 6, new Array<number>(parts.globals).fill(0), (bytes) => {
    for (const byte of [types.i32, 0x01, 0x41, 0x00, 0x0b]) bytes.byte(byte);
  });
  const exported = [
    { name: 'memory', kind: 0x02, index: 0 },
    ...parts.exports.map((entry) => ({ name: entry.name, kind: 0x00, index: entry.function })),
  ];
  section(out, 7, exported, (bytes, { name, kind, index }) => {
    bytes.name(name);
    bytes.byte(kind);
    bytes.unsigned(index);
  });
  section(out, 10, parts.functions, (bytes, code) => {
    const body = code.encode();
    bytes.unsigned(body.length);
    bytes.append(body);
  });
  section(out, 11, parts.data, (bytes, { address, bytes: content }) => {
    for (const byte of [0x00, 0x41]) bytes.byte(byte);
    bytes.signed(address);
    bytes.byte(0x0b);
    bytes.unsigned(content.length);
    bytes.append(content);
  });
  return out.view();
};

/** A section: its number, its length in bytes, and a counted list. */
const section = <T>(out: Bytes, id: number, entries: readonly T[], write: (bytes: Bytes, entry: T) => void): void => {
  const content = createBytes();
  content.unsigned(entries.length);
  for (const entry of entries) write(content, entry);
  out.byte(id);
  out.unsigned(content.length);
  out.append(content.view());
};
