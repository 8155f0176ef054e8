import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunnableModel } from '../scenario/runnable-model.ts';

/** A model as it was checked when the package was built, and the text it was made of. */
interface Prepared {
  readonly sha256: string;
  readonly model: RunnableModel;
}

/**
 * A shipped model without reading it again: what the build made of this very text, or null where it made nothing of it. Reading and
 * checking four thousand lines takes most of a short command's time; a changed text is always read.
 */
export const preparedModel = (id: string, text: string): RunnableModel | null => {
  const file = preparedFile(id);
  if (!existsSync(file)) return null;
  const { sha256, model } = JSON.parse(readFileSync(file, 'utf8')) as Prepared;
  return sha256 === hashOf(text) ? model : null;
};

/** Keeps a sound model for `preparedModel` to find. */
export const prepareModel = (id: string, text: string, model: RunnableModel): void => {
  const file = preparedFile(id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ sha256: hashOf(text), model } satisfies Prepared));
};

// Beside the built code, so that code run from its sources never meets what an older build has prepared.
const preparedFile = (id: string): string => fileURLToPath(new URL(`../prepared/${id}.json`, import.meta.url));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
