import type { BlockKey } from './block.ts';
import type { EncodedBlock } from './block-file.ts';

/** A block that is there, and the hash its file should have. */
export interface StoredBlock extends BlockKey {
  readonly file: string;
  readonly fileHash: string;
}

/** Where blocks are kept: a directory, or nothing at all. */
export interface BlockStore {
  list(): Promise<readonly StoredBlock[]>;
  read(block: StoredBlock): Promise<Uint8Array>;
  /** Puts a block in its place whole, or not at all. */
  write(key: BlockKey, block: Pick<EncodedBlock, 'bytes' | 'fileHash'>): Promise<void>;
}
