import type { Choice } from './choice.ts';

/** A scenario a person named and kept. */
export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
}

/** As much of `localStorage` as is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'kembar/saved/1';
const damagedKey = 'kembar/saved/damaged';

/** What was found in the browser's storage: what could be read, and what could not. */
export interface Found {
  readonly saved: readonly Saved[];
  /** The text of what could not be read; it is put aside, not thrown away. */
  readonly damaged: string | null;
}

/** Reads what was saved. What cannot be read is put aside under another key. */
export const readSaved = (shelf: Shelf): Found => {
  const text = safely(() => shelf.getItem(key));
  if (text === null || text === undefined) return { saved: [], damaged: null };
  const value = safely((): unknown => JSON.parse(text));
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const saved = entries.filter(isSaved);
  if (Array.isArray(value) && saved.length === entries.length) return { saved, damaged: null };
  safely(() => shelf.setItem(damagedKey, text));
  return { saved, damaged: text };
};

/** Keeps what is saved; false where the storage is full or closed. */
export const writeSaved = (shelf: Shelf, saved: readonly Saved[]): boolean => {
  try {
    shelf.setItem(key, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
};

const safely = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const isSaved = (value: unknown): value is Saved => {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['name'] !== 'string') return false;
  const choice = value['choice'];
  return (
    isObject(choice) &&
    typeof choice['scenario'] === 'string' &&
    isNumber(choice['start']) &&
    (choice['stop'] === null || isNumber(choice['stop'])) &&
    [choice['levers'], choice['assumptions']].every((part) => isObject(part) && Object.values(part).every(isNumber)) &&
    isObject(choice['profile']) &&
    Object.values(choice['profile']).every((grade) => grade === null || isNumber(grade)) &&
    Array.isArray(choice['graphs']) &&
    choice['graphs'].length === 2 &&
    choice['graphs'].every((name) => typeof name === 'string')
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
