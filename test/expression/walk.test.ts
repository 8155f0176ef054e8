import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equationParser } from '../../src/expression/parse.ts';
import type { Expression } from '../../src/expression/tree.ts';
import { children, dependencies, map, mapChildren, walk } from '../../src/expression/walk.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';

const read = (text: string): Expression => {
  const parsed = equationParser()(text);
  if ('faults' in parsed) throw new Error(parsed.faults[0]?.problem.en);
  return parsed.tree;
};

const nodes = (tree: Expression): Expression[] => {
  const all: Expression[] = [];
  walk(tree, (node) => all.push(node));
  return all;
};

describe('a walk over a tree', () => {
  it('meets names in the order of the text, each once', () => {
    expect([...dependencies(read('b + max(a, b, lookup(k, c < d ? -e : f ^ a)))'.slice(0, -1)))]).toEqual([
      'b',
      'a',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('meets every part, parents first', () => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        const all = nodes(tree);
        expect(all[0]).toBe(tree);
        expect(all.length).toBe(1 + children(tree).reduce((sum, part) => sum + nodes(part).length, 0));
      }),
    );
  });

  it('changes nothing when it maps each node to itself', () => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        expect(map(tree, (node) => ({ ...node }))).toEqual(tree);
        expect(mapChildren(tree, (part) => part)).toEqual(tree);
      }),
    );
  });

  it('maps parts before the whole', () => {
    const doubled = map(read('a + a * 2'), (node) =>
      node.kind === 'number' ? { ...node, value: node.value * 2 } : node,
    );
    expect(nodes(doubled).flatMap((node) => (node.kind === 'number' ? [node.value] : []))).toEqual([4]);
    const order: string[] = [];
    map(read('-(a + b)'), (node) => {
      order.push(node.kind);
      return node;
    });
    expect(order).toEqual(['reference', 'reference', 'binary', 'unary']);
  });
});
