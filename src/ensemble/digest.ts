import type { BlockColumns, BlockKey, BlockShape } from './block.ts';
import { littleEndianBytes } from './canonical.ts';

/** SHA-256 in hexadecimal: WebCrypto, which Node and browsers have in common. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * The hash of what a block says, whatever its file looks like (rule of numbers 5): its key and the names of its columns, then the columns one
 * after the other as little-endian numbers with one NaN.
 */
export const blockDigest = (key: BlockKey, shape: BlockShape, columns: BlockColumns): Promise<string> => {
  const head = new TextEncoder().encode(`${JSON.stringify([key.scenario, key.policy, key.index, shape])}\n`);
  const parts = [
    head,
    columns.inputs,
    columns.status,
    columns.failedStock,
    columns.failedTime,
    columns.endClass,
    columns.outcomes,
    columns.classes,
    columns.series,
  ].map(littleEndianBytes);
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return sha256(all);
};

/** The digest of a batch: the hash of the hashes of its blocks, in the order of the plan. */
export const batchDigest = (blocks: readonly string[]): Promise<string> =>
  sha256(new TextEncoder().encode(blocks.join('\n')));
