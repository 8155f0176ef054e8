import { describe, expect, it } from 'vitest';
import { untouched } from '../../../web/state/choice.ts';
import { readSaved, type Shelf, writeSaved } from '../../../web/state/storage.ts';

const shelfOf = (entries: Record<string, string> = {}): Shelf & { readonly entries: Record<string, string> } => ({
  entries,
  getItem: (key) => entries[key] ?? null,
  setItem: (key, value) => {
    entries[key] = value;
  },
});

const saved = [{ id: '1', name: 'Mine', choice: untouched('typical', ['a', 'b']) }];

describe('what is saved in the browser', () => {
  it('is read as it was written', () => {
    const shelf = shelfOf();
    expect(writeSaved(shelf, saved)).toBe(true);
    expect(readSaved(shelf)).toEqual({ saved, damaged: null });
  });

  it('is put aside where it cannot be read, and the rest is kept', () => {
    const shelf = shelfOf();
    writeSaved(shelf, [...saved, { id: 2 } as never]);
    const text = shelf.entries['kembar/saved/1'];
    expect(readSaved(shelf)).toEqual({ saved, damaged: text });
    expect(shelf.entries['kembar/saved/damaged']).toBe(text);
  });

  it('is nothing where the storage is closed to the page', () => {
    const closed: Shelf = {
      getItem: () => {
        throw new Error('closed');
      },
      setItem: () => {
        throw new Error('closed');
      },
    };
    expect(readSaved(closed)).toEqual({ saved: [], damaged: null });
    expect(writeSaved(closed, saved)).toBe(false);
  });
});
