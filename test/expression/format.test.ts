import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/expression/equation.ts';
import { format } from '../../src/expression/format.ts';
import { equationParser } from '../../src/expression/parse.ts';
import type { Expression } from '../../src/expression/tree.ts';
import { map } from '../../src/expression/walk.ts';
import { arbitraryCondition, arbitraryExpression } from './arbitrary-expression.ts';

const parse = equationParser();

/** The tree without its offsets: what a text means, wherever it is written. */
const meaning = (text: string, asked: Asked = 'number'): Expression => {
  const parsed = parse(text, asked);
  if ('faults' in parsed) throw new Error(`${text}: ${parsed.faults[0]?.problem.en}`);
  return map(parsed.tree, (node) => ({ ...node, offset: 0 }));
};

describe('format', () => {
  it.each([
    ['((a)) + (b * a)', 'a + b * a'],
    ['a - (b - a)', 'a - (b - a)'],
    ['(a - b) - a', 'a - b - a'],
    ['(-2) ^ 2', '(-2) ^ 2'],
    ['-(2 ^ 2)', '-2 ^ 2'],
    ['(2 ^ 3) ^ 2', '(2 ^ 3) ^ 2'],
    ['2 ^ (3 ^ 2)', '2 ^ 3 ^ 2'],
    ['2 ^ (-a)', '2 ^ -a'],
    ['(a / b) * a', 'a / b * a'],
    ['-(a * b)', '-(a * b)'],
    ['(-a) * b', '-a * b'],
    ['(a mod b) * a', 'a mod b * a'],
    ['(a < b ? 1 : 2) + 1', '(a < b ? 1 : 2) + 1'],
    ['a < b ? 1 : (a == b ? 2 : 3)', 'a < b ? 1 : a == b ? 2 : 3'],
    ['not (a < b) and (a > 1 or b > 1) ? 1 : 0', 'not (a < b) and (a > 1 or b > 1) ? 1 : 0'],
    ['lookup( fatigue , a+b )', 'lookup(fatigue, a + b)'],
  ])('writes %s as %s', (text, written) => {
    expect(format(meaning(text))).toBe(written);
  });

  it('gives text that reads as the same tree', () => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        expect(meaning(format(tree))).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });

  it('does so for conditions too', () => {
    fc.assert(
      fc.property(arbitraryCondition(), (tree) => {
        expect(meaning(format(tree), 'condition')).toEqual(tree);
      }),
      { numRuns: 500 },
    );
  });
});
