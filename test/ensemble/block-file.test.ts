import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockColumns, BlockShape } from '../../src/ensemble/block.ts';
import { decodeBlock, encodeBlock } from '../../src/ensemble/block-file.ts';
import { canonicaliseNaN, littleEndianBytes } from '../../src/ensemble/canonical.ts';
import { blockDigest, sha256 } from '../../src/ensemble/digest.ts';

const shape: BlockShape = { inputs: ['a', 'b'], outcomes: ['end'], series: ['index', 'trust'], saves: 3 };
const key = { scenario: 'typical', policy: 'train', index: 4 };
const runs = 5;

const numbers = (length: number) =>
  fc.array(fc.double(), { minLength: length, maxLength: length }).map((values) => {
    const array = Float64Array.from(values);
    canonicaliseNaN(array);
    return array;
  });

const columns: fc.Arbitrary<BlockColumns> = fc.record({
  runs: fc.constant(runs),
  inputs: numbers(2 * runs),
  outcomes: numbers(runs),
  failedTime: numbers(runs),
  series: numbers(2 * runs * 3),
  status: fc.int32Array({ minLength: runs, maxLength: runs, min: 0, max: 2 }),
  failedStock: fc.int32Array({ minLength: runs, maxLength: runs, min: -1, max: 9 }),
  endClass: fc.int32Array({ minLength: runs, maxLength: runs, min: -1, max: 4 }),
  classes: fc.uint8Array({ minLength: 3 * runs, maxLength: 3 * runs }),
});

describe('a block file', () => {
  it('gives back every bit, infinities, negative zeros and NaN included', async () => {
    await fc.assert(
      fc.asyncProperty(columns, async (block) => {
        const { bytes, fileHash, digest } = await encodeBlock('plan', key, shape, block);
        const read = await decodeBlock('plan', key, shape, bytes, fileHash);
        expect(read).toEqual({ columns: block, digest });
        expect(digest).toBe(await blockDigest(key, shape, block));
        expect(await sha256(bytes)).toBe(fileHash);
      }),
      { numRuns: 30 },
    );
  });

  it('is not read when a bit is flipped, when it is cut short, or as another block or of another plan', async () => {
    const [block] = fc.sample(columns, { numRuns: 1, seed: 1 });
    const { bytes, fileHash } = await encodeBlock('plan', key, shape, block!);
    for (const place of [0, 17, bytes.length >> 1, bytes.length - 1]) {
      const flipped = bytes.slice();
      flipped[place]! ^= 4;
      expect(await decodeBlock('plan', key, shape, flipped, fileHash)).toBeNull();
    }
    for (const length of [0, 10, bytes.length - 1]) {
      expect(await decodeBlock('plan', key, shape, bytes.slice(0, length), fileHash)).toBeNull();
    }
    expect(await decodeBlock('other', key, shape, bytes, fileHash)).toBeNull();
    expect(await decodeBlock('plan', { ...key, index: 5 }, shape, bytes, fileHash)).toBeNull();
  });

  it('has a digest that every value, name and key changes', async () => {
    const [block] = fc.sample(columns, { numRuns: 1, seed: 1 });
    const own = await blockDigest(key, shape, block!);
    const changed = { ...block!, series: block!.series.with(7, 0.123) };
    const others = await Promise.all([
      blockDigest(key, shape, changed),
      blockDigest({ ...key, policy: 'none' }, shape, block!),
      blockDigest(key, { ...shape, inputs: ['a', 'c'] }, block!),
    ]);
    expect(new Set([own, ...others]).size).toBe(4);
  });
});

describe('canonical bytes', () => {
  it('have one NaN, the lowest byte of a number first', () => {
    const odd = new Float64Array(new BigUint64Array([0xfff8_0000_0000_0001n, 0x7ff0_0000_0000_0001n]).buffer);
    canonicaliseNaN(odd);
    expect([...new BigUint64Array(odd.buffer)]).toEqual([0x7ff8_0000_0000_0000n, 0x7ff8_0000_0000_0000n]);
    expect([...littleEndianBytes(Float64Array.from([1]))]).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    expect([...littleEndianBytes(Int32Array.from([-2]))]).toEqual([0xfe, 0xff, 0xff, 0xff]);
  });
});
