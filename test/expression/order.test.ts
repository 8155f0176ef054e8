import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderNode, order } from '../../src/expression/order.ts';

const nodes = (needs: Readonly<Record<string, readonly string[]>>): OrderNode[] =>
  Object.entries(needs).map(([name, list]) => ({ name, needs: list }));

describe('order', () => {
  it('keeps a document that is in order as it is', () => {
    expect(order(nodes({ c: [], a: ['c'], b: [], d: ['a', 'b'] }))).toEqual({ ok: true, order: ['c', 'a', 'b', 'd'] });
  });

  it('pulls a variable forward only as far as another needs it', () => {
    expect(order(nodes({ a: ['d'], b: [], c: [], d: ['c'] }))).toEqual({ ok: true, order: ['c', 'd', 'a', 'b'] });
  });

  it('takes names that are not among the nodes as given', () => {
    expect(order(nodes({ a: ['time', 'trust'], b: ['a'] }))).toEqual({ ok: true, order: ['a', 'b'] });
  });

  it('names a variable that needs itself', () => {
    expect(order(nodes({ a: [], b: ['b'] }))).toEqual({ ok: false, cycles: [['b']] });
  });

  it('tells a circle from its first variable in the document, and leaves out what only leads to it', () => {
    expect(order(nodes({ user: ['c'], b: ['c'], c: ['d'], d: ['b'], used: [] }))).toEqual({
      ok: false,
      cycles: [['b', 'c', 'd']],
    });
  });

  it('names every circle of its own', () => {
    expect(order(nodes({ a: ['b'], b: ['a'], x: ['y'], y: ['x'] }))).toEqual({
      ok: false,
      cycles: [
        ['a', 'b'],
        ['x', 'y'],
      ],
    });
  });

  it('names every variable of circles that share one', () => {
    expect(order(nodes({ a: ['b', 'c'], b: ['a'], c: ['a'] }))).toEqual({
      ok: false,
      cycles: [
        ['a', 'b'],
        ['a', 'c'],
      ],
    });
  });

  it('bears a chain of 100,000 variables', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({ name: `v${i}`, needs: [`v${i + 1}`] }));
    const ordered = order(chain);
    expect(ordered.ok && ordered.order[0]).toBe('v99999');
  });

  it('puts every node after those it needs, or names circles that are there', () => {
    const graph = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(graph, (edges) => {
        const given = edges.map((list, i) => ({ name: `n${i}`, needs: list.map((j) => `n${j}`) }));
        const needsOf = (name: string) => given.find((node) => node.name === name)!.needs;
        const ordered = order(given);
        if (ordered.ok) {
          expect(ordered.order.toSorted()).toEqual(given.map((node) => node.name).toSorted());
          ordered.order.forEach((name, i) => {
            for (const need of needsOf(name)) expect(ordered.order.indexOf(need)).toBeLessThan(i);
          });
        } else {
          expect(ordered.cycles.length).toBeGreaterThan(0);
          for (const cycle of ordered.cycles) {
            cycle.forEach((name, i) => {
              expect(needsOf(name)).toContain(cycle[(i + 1) % cycle.length]);
            });
          }
        }
      }),
    );
  });
});
