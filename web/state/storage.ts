import type { Choice } from './choice.ts';

/** A scenario a person named and kept. */
export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
}

/** As much of `localStorage` as is used. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

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

/** Whether a value is what `writeSaved` writes. */
const isSaved = (value: unknown): value is Saved => {
  if (!isObject(value)) return false;
  const { id, name, choice } = value;
  return typeof id === 'string' && typeof name === 'string' && isChoice(choice);
};

const isChoice = (value: unknown): value is Choice => {
  if (!isObject(value)) return false;
  const { scenario, levers, start, stop, assumptions, profile, graphs } = value;
  return (
    typeof scenario === 'string' &&
    isNumber(start) &&
    (stop === null || isNumber(stop)) &&
    [levers, assumptions].every((part) => isObject(part) && Object.values(part).every(isNumber)) &&
    isObject(profile) &&
    Object.values(profile).every((grade) => grade === null || isNumber(grade)) &&
    Array.isArray(graphs) &&
    graphs.length === 2 &&
    graphs.every((name) => typeof name === 'string')
  );
};

interface Fields {
  readonly [key: string]: unknown;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly choice?: unknown;
  readonly scenario?: unknown;
  readonly levers?: unknown;
  readonly start?: unknown;
  readonly stop?: unknown;
  readonly assumptions?: unknown;
  readonly profile?: unknown;
  readonly graphs?: unknown;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
