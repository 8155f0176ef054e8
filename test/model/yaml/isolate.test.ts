import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateFaults } from '../../../src/model/yaml/isolate.ts';
import { mutated } from '../mutations.ts';

const text = `# a model
title: {en: A, id: B}
stocks:
  # the first
  trust:
    initial: 1
  memory: {initial: 2}
events:
- {month: 1}
- {month: 2}
`;

/** The text of every entry that cannot be read, on one line. */
function unreadable(changed: string): string[] {
  return isolateFaults(changed).unreadable.map(({ start, end }) =>
    changed.slice(start, end).replace(/\s+/g, ' ').trim(),
  );
}

describe('isolateFaults', () => {
  it('finds nothing in a readable text', () => {
    expect(isolateFaults(text)).toEqual({ text, faults: [], unreadable: [] });
  });

  it('keeps to the entry that cannot be read', () => {
    expect(unreadable(text.replace('initial: 1', 'initial: "1'))).toEqual(['trust: initial: "1']);
    expect(unreadable(text.replace('{initial: 2}', '{initial: 2'))).toEqual(['memory: {initial: 2']);
    expect(unreadable(text.replace('{month: 1}', '{month: "1}'))).toEqual(['- {month: "1}']);
    expect(unreadable(text.replace('id: B}', 'id: B'))).toEqual(['title: {en: A, id: B']);
    expect(unreadable(text.replace('stocks:', 'stocks'))).toEqual([
      'stocks # the first trust: initial: 1 memory: {initial: 2}',
    ]);
  });

  it('blanks it behind its name, and moves nothing', () => {
    const changed = text.replace('{initial: 2}', '{initial: 2');
    const { text: blanked } = isolateFaults(changed);
    expect(blanked).toBe(changed.replace('{initial: 2', ' '.repeat('{initial: 2'.length)));
  });

  it('leaves a text alone that is all brackets', () => {
    expect(unreadable('{stocks: [1, 2}')).toEqual([]);
  });

  it('never changes the length or the lines of a text', () => {
    fc.assert(
      fc.property(mutated(text), (changed) => {
        const { text: blanked } = isolateFaults(changed);
        expect(blanked.length).toBe(changed.length);
        expect(blanked.split('\n').length).toBe(changed.split('\n').length);
      }),
      { numRuns: 300 },
    );
  });
});
