import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indented, shorten, wrap } from '../../src/cli/wrap.ts';

describe('wrapping', () => {
  it('breaks at spaces and keeps the breaks that are there', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one\ntwo three', 20)).toEqual(['one', 'two three']);
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  });

  it('loses no word and makes no line longer than asked, single words apart', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 9 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('counts an indent as part of the width', () => {
    expect(indented('one two three', 9, 2)).toBe('  one two\n  three');
  });
});

describe('shortening', () => {
  it('cuts a text where it has to and shows that it did', () => {
    expect(shorten('partnership', 11)).toBe('partnership');
    expect(shorten('partnership', 5)).toBe('part…');
    expect(shorten('a partnership', 3)).toBe('a…');
  });
});
