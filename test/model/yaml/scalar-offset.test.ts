import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, type Scalar, stringify } from 'yaml';
import { sourceOffset } from '../../../src/model/yaml/scalar-offset.ts';

/** What stands in the text at each character of the value of `equation`. */
function charactersAt(text: string): { readonly value: string; readonly found: string } {
  const node = parseDocument(text, { version: '1.2' }).getIn(['equation'], true);
  if (!isScalar(node)) throw new Error('no scalar');
  const { range, type, value } = node as Scalar.Parsed;
  const source = { start: range[0], end: range[1], style: type ?? 'PLAIN' };
  const offsets = [...Array(String(value).length).keys()].map((index) =>
    sourceOffset(text, source, String(value), index),
  );
  return { value: String(value), found: offsets.map((offset) => text.charAt(offset)).join('') };
}

const visible = (text: string): string => text.replace(/\s/g, '');

describe('the place of a character of a scalar', () => {
  it.each([
    ['plain', 'equation: launches + trust * 2\n'],
    ['plain over several lines', 'equation: launches +\n    trust\n\n    * 2\nnext: 1\n'],
    ['single-quoted', "equation: 'launches + trust * 2'\n"],
    ['double-quoted over several lines', 'equation: "launches +\n    trust * \\\n    2"\n'],
    ['a literal block', 'equation: |\n  launches +\n    trust * 2\nnext: 1\n'],
    ['a folded block with a header', 'equation: >2-   # why\n    launches +\n    trust * 2\n\nnext: 1\n'],
  ])('is found in %s', (_style, text) => {
    const { value, found } = charactersAt(text);
    expect(visible(value)).toBe('launches+trust*2');
    for (const [index, character] of [...value].entries()) {
      if (character.trim() !== '') expect(found.charAt(index)).toBe(character);
    }
  });

  it('steps over escapes and doubled quotes', () => {
    const escaped = 'equation: "a\\x20b\\u0041\\tc\\U0001F600d"\n';
    expect(charactersAt(escaped).found.replace(/[\\\s"]/g, '')).toBe('abcd');
    const doubled = "equation: 'it''s x'\n";
    expect(charactersAt(doubled).found.charAt(5)).toBe('x');
  });

  it('is the end of the text for the end of the value', () => {
    const text = 'equation: "a + "\n';
    expect(sourceOffset(text, { start: 10, end: 16, style: 'QUOTE_DOUBLE' }, 'a + ', 4)).toBe(14);
    expect(sourceOffset(text, { start: 10, end: 16, style: 'QUOTE_DOUBLE' }, 'a + ', 99)).toBe(14);
  });

  it('is right for any text in any style', () => {
    const words = fc.array(fc.constantFrom('a', 'trust', '+', '"', "'", '\\', '#', ': ', ' ', '\n', 'é', '𝑥', '\t'), {
      minLength: 1,
      maxLength: 30,
    });
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(words, style, fc.integer({ min: 20, max: 40 }), (pieces, defaultStringType, lineWidth) => {
        const equation = `x${pieces.join('')}x`;
        const text = stringify({ equation, next: 1 }, { defaultStringType, lineWidth });
        const { value, found } = charactersAt(text);
        for (let index = 0; index < value.length; index++) {
          const character = value.charAt(index);
          if (character.trim() === '') continue;
          const expected = text.includes('"') && found.charAt(index) === '\\' ? '\\' : character;
          expect(found.charAt(index)).toBe(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
