import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/expression/equation.ts';
import { format } from '../../src/expression/format.ts';
import { equationParser } from '../../src/expression/parse.ts';
import type { Expression } from '../../src/expression/tree.ts';
import { walk } from '../../src/expression/walk.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';

const parse = equationParser();

const read = (text: string, asked?: Asked): Expression => {
  const parsed = parse(text, asked);
  if ('faults' in parsed) throw new Error(`${text}: ${parsed.faults[0]?.problem.en}`);
  return parsed.tree;
};

/** The faults as `offset: problem | mend`. */
const faults = (text: string, asked?: Asked): string[] => {
  const parsed = parse(text, asked);
  if ('tree' in parsed) throw new Error(`${text} has no fault`);
  return parsed.faults.map(({ offset, problem, mend }) => `${offset}: ${problem.en} | ${mend.en}`);
};

/** A tree with all its brackets. */
const bracketed = (tree: Expression): string => {
  switch (tree.kind) {
    case 'unary':
      return `${tree.operator}(${bracketed(tree.operand)})`;
    case 'binary':
    case 'comparison':
    case 'logical':
      return `${tree.operator}(${bracketed(tree.left)}, ${bracketed(tree.right)})`;
    case 'conditional':
      return `choose(${[tree.condition, tree.whenTrue, tree.whenFalse].map(bracketed).join(', ')})`;
    default:
      return format(tree);
  }
};

describe('parse', () => {
  it.each([
    ['-2^2', 'negate(power(2, 2))'],
    ['2^3^2', 'power(2, power(3, 2))'],
    ['2^-1', 'power(2, negate(1))'],
    ['-2^-2^-2', 'negate(power(2, negate(power(2, negate(2)))))'],
    ['a/b*c', 'multiply(divide(a, b), c)'],
    ['a-b-c', 'subtract(subtract(a, b), c)'],
    ['1/2*c', 'multiply(divide(1, 2), c)'],
    ['-a mod b', 'modulo(negate(a), b)'],
    ['a mod b * c', 'multiply(modulo(a, b), c)'],
    ['a * -b', 'multiply(a, negate(b))'],
    ['+a - +b', 'subtract(a, b)'],
    ['a == b + 1 ? 1 : 0', 'choose(equal(a, add(b, 1)), 1, 0)'],
    ['a < b ? b : c < d ? d : e', 'choose(less(a, b), b, choose(less(c, d), d, e))'],
    ['a < b or c < d and e < f ? 1 : 0', 'choose(or(less(a, b), and(less(c, d), less(e, f))), 1, 0)'],
    ['not (a < b) and c < d ? 1 : 0', 'choose(and(not(less(a, b)), less(c, d)), 1, 0)'],
    ['a<.5?.5:.7', 'choose(less(a, 0.5), 0.5, 0.7)'],
    ['a +\n  b', 'add(a, b)'],
    ['lookup(fatigue, a + b)', 'lookup(fatigue, a + b)'],
    ['smooth(a, b, 0)', 'smooth(a, b, 0)'],
    ['nota + orb', 'add(nota, orb)'],
  ])('reads %s as %s', (text, meaning) => {
    expect(bracketed(read(text))).toBe(meaning);
  });

  it('gives every node the offset of its own token', () => {
    const text = '(aa + bb) * max(c, -d) - (e < f ? 1.5 : lookup(g, h))';
    const own: Record<string, string> = {};
    walk(read(text), (node) => {
      own[`${node.kind} ${format(node)}`] = /^(\w+|\W)/.exec(text.slice(node.offset))![0];
    });
    expect(own).toEqual({
      'binary (aa + bb) * max(c, -d) - (e < f ? 1.5 : lookup(g, h))': '-',
      'binary (aa + bb) * max(c, -d)': '*',
      'binary aa + bb': '+',
      'reference aa': 'aa',
      'reference bb': 'bb',
      'call max(c, -d)': 'max',
      'reference c': 'c',
      'unary -d': '-',
      'reference d': 'd',
      'conditional e < f ? 1.5 : lookup(g, h)': '?',
      'comparison e < f': '<',
      'reference e': 'e',
      'reference f': 'f',
      'number 1.5': '1',
      'lookup lookup(g, h)': 'lookup',
      'reference h': 'h',
    });
  });

  it('gives the offset of every node where the text was written by format', () => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        const text = format(tree);
        walk(read(text), (node) => {
          if (node.kind === 'reference') expect(text.startsWith(node.name, node.offset)).toBe(true);
          if (node.kind === 'number') expect(text.startsWith(String(node.value), node.offset)).toBe(true);
          if (node.kind === 'call') expect(text.startsWith(`${node.function}(`, node.offset)).toBe(true);
        });
      }),
    );
  });
});

describe('parse refuses', () => {
  it.each([
    ['', '0: the equation is empty | Write a number or an expression.'],
    ['2 x', '2: nothing stands between 2 and x | A product is written with *: 2 * x'],
    ['2(a + b)', '1: nothing stands between 2 and ( | A product is written with *: 2 * ('],
    ['1/2 a', '4: nothing stands between 2 and a | A product is written with *: 2 * a'],
    ['budget year', '7: nothing stands between budget and year | A product is written with *: budget * year'],
    ['1e400', '0: 1e400 is too large to compute with | Write a number below 1.8e308.'],
    ['1e-400', '0: 1e-400 is so small that it would count as zero | Write 0, or a larger number.'],
    ['0x1F', '1: nothing stands between 0 and x1F | A product is written with *: 0 * x1F'],
    ['a = b', '2: = has no meaning in an equation | Write only the right-hand side; to compare two values, write ==.'],
    [
      'f(x) = x',
      '5: = has no meaning in an equation | Write only the right-hand side; to compare two values, write ==.',
    ],
    ['a & b', '2: & has no meaning in an equation | Write and.'],
    ['a ≤ b ? 1 : 0', '2: ≤ has no meaning in an equation | Write <=.'],
    ['5 %', '2: % has no meaning in an equation | For a percentage divide by 100; for a remainder write mod.'],
    ['true ? 1 : 0', '0: true cannot be used in an equation | Write a comparison, such as 1 == 1.'],
    ['2 * Infinity', '4: Infinity cannot be used in an equation | Use a number, or a name the model defines.'],
    ['a *', '3: the equation stops after * | Put a number, a name or a bracket there.'],
    ['* a', '0: the equation begins with * | Put a number, a name or a bracket there.'],
    ['a + * b', '4: a value is missing between + and * | Put a number, a name or a bracket there.'],
    ['(a + b', '0: this bracket is never closed | Add the ) where it belongs.'],
    ['a + b)', '5: this bracket closes none that is open | Remove it, or add the ( where it belongs.'],
    ['()', '1: a value is missing between ( and ) | Put a number, a name or a bracket there.'],
    ['0,5 * a', '1: a comma only parts the arguments of a function | Decimals have a point: 0.5'],
    ['max((a, b), c)', '6: a comma only parts the arguments of a function | Remove it.'],
    ['a < b ? 1', '6: this ? has no : of its own | Write both values: condition ? a : b'],
    ['1:10', '1: this : belongs to no ? | A choice is written condition ? a : b'],
    [
      'a<b ? c<d ? 1 : 2 : 3',
      '10: a choice stands inside a choice | Put the inner one in brackets: a ? (b ? c : d) : e',
    ],
    ['log(a)', '0: there is no function log | Write ln(x) · log10(x)'],
    ['if(a > b, a, b)', '0: there is no function if | Write condition ? a : b'],
    ['IF_THEN_ELSE(a > b, a, b)', '0: there is no function IF_THEN_ELSE | Write condition ? a : b'],
    ['MAX(a, b)', '0: there is no function MAX | Write max(a, b, …)'],
    ['smoth(a, b)', '0: there is no function smoth | Did you mean smooth?'],
    ['exp()', '0: exp cannot take 0 arguments | Write exp(x)'],
    ['exp(a, b)', '0: exp cannot take 2 arguments | Write exp(x)'],
    ['max(a)', '0: max cannot take 1 argument | Write max(a, b, …)'],
    ['lookup(1, a)', '7: lookup begins with the name of a lookup | Write lookup(name, x)'],
    ['a < b < c ? 1 : 0', '6: comparisons cannot be chained | Write a < b and b < c.'],
    ['a + (b < c)', '7: < gives true or false where a number is asked for | Make it a number: (condition ? 1 : 0)'],
    ['a ? 1 : 0', '0: this is a number where true or false is asked for | Compare it with something: x > 0'],
    [
      'not a == b ? 1 : 0',
      '0: not gives true or false where a number is asked for | not binds tighter than a comparison: write not (a == b).',
    ],
    [
      'a.b',
      '1: . has no meaning in an equation | Use numbers, names, round brackets and + - * / ^ mod < <= > >= == != and or not ? :',
    ],
  ])('%s, saying so', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each([
    '"a"',
    "a'",
    'a!',
    '[1, 2]',
    'a[1]',
    '{a: 1}',
    'a; b',
    'a # b',
    'a.*b',
    'a ?? b',
    'a?.b',
    '$a',
    'a\u00a0+ b',
    '~a',
    'a << 2',
    'a xor b',
    '2 in',
    'a to b',
    'é + 1',
    '2^',
    'a ^| b',
    '😀',
  ])('%s, which mathjs may know and the language does not', (text) => {
    expect(faults(text).length).toBeGreaterThan(0);
  });

  it('a number where a condition is asked for, and says what to write', () => {
    expect(faults('a + b', 'condition')).toEqual([
      '2: this is a number where true or false is asked for | Compare it with something: x > 0',
    ]);
    expect(bracketed(read('a > b and not (c == d)', 'condition'))).toBe('and(greater(a, b), not(equal(c, d)))');
  });

  it('every fault at once where one does not hide the other', () => {
    expect(faults('log(a) + smoth(b) * exp() + (a < b)')).toHaveLength(4);
    expect(faults('a && b || "c"')).toHaveLength(3);
    expect(faults('2 a + 3 b')).toHaveLength(2);
  });

  it('names of JavaScript’s own objects as functions', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(faults(`${name}(a)`)).toHaveLength(1);
      expect(read(name)).toEqual({ kind: 'reference', name, offset: 0 });
    }
  });
});

describe('parse bears', () => {
  it('brackets without end', () => {
    expect(faults('('.repeat(10_000))).toEqual([expect.stringContaining('more than 2000 parts')]);
    expect(faults(`${'('.repeat(900)}a${')'.repeat(900)}`)[0]).toContain('100: more than 100 brackets');
    expect(read(`${'('.repeat(100)}a${')'.repeat(100)}`).kind).toBe('reference');
  });

  it.each([
    ['minus signs', `${'-'.repeat(1999)}a`],
    ['sums', `a${' + a'.repeat(999)}`],
    ['powers', `a${' ^ a'.repeat(999)}`],
    ['choices', `${'a < b ? c : '.repeat(333)}d`],
    ['choices in brackets', `${'(a < b ? '.repeat(100)}d${' : e)'.repeat(100)}`],
  ])('as many %s as an equation may have, there and back', (_, text) => {
    expect(format(read(format(read(text))))).toBe(format(read(text)));
  });

  it('an equation that is too long', () => {
    expect(faults(`a${' + a'.repeat(100_000)}`)).toEqual([
      '4000: the equation has more than 2000 parts | Give parts of it names of their own, as auxiliaries.',
    ]);
  });

  it('10,000 mangled equations without throwing or hanging', () => {
    const pieces = [
      '(',
      ')',
      '?',
      ':',
      ',',
      'not ',
      '^',
      '-',
      'a',
      '1e5',
      ' ',
      '==',
      '<',
      '\n',
      '"',
      '[',
      'é',
      '.',
      'smooth(',
      '\u0000',
      '\ud800',
    ];
    const edit = fc.record({
      at: fc.nat(200),
      remove: fc.nat(6),
      insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })),
    });
    fc.assert(
      fc.property(arbitraryExpression(), fc.array(edit, { minLength: 1, maxLength: 4 }), (tree, edits) => {
        let text = format(tree);
        for (const { at, remove, insert } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place + remove);
        }
        const parsed = parse(text);
        if ('tree' in parsed) expect(parse(format(parsed.tree))).toHaveProperty('tree');
        else
          for (const { offset, problem, mend } of parsed.faults) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset).toBeLessThanOrEqual(text.length);
            expect([problem.en, problem.id, mend.en, mend.id].every((words) => words.length > 0)).toBe(true);
          }
      }),
      { numRuns: 10_000 },
    );
  });
});
