import { describe, expect, it } from 'vitest';
import { arrange, type Effects, type Moment } from '../../../src/kernel/compile/arrange.ts';
import { createGraph, type Node } from '../../../src/kernel/compile/graph.ts';
import { createGraphLanes } from '../../../src/kernel/compile/graph-lanes.ts';
import { createScalarLanes } from '../../../src/kernel/scalar-lanes.ts';

const none: Effects = { initial: [], evaluation: [], save: [], jump: [], derivative: [], isStale: () => false };
const effect = (...uses: readonly Node[]) => ({ uses, emit: () => undefined });

/** Two square roots of varying inputs, and their lanes. */
const setUp = () => {
  const graph = createGraph();
  const o = createGraphLanes(graph, createScalarLanes());
  return graph.within({ kind: 'evaluation' }, () => {
    const [a, b] = [0, 1].map((index) => o.sqrt(graph.node({ kind: 'input', index, varies: true }, [])));
    return { graph, o, a: a as Node, b: b as Node, sum: o.add(a as Node, b as Node) };
  });
};

const definedAt = (effects: Partial<Effects>): Partial<Record<Moment, readonly Node[]>> => {
  const { statements } = arrange({ ...none, ...effects });
  const moments = Object.entries(statements).map(
    ([moment, list]) => [moment, list.flatMap(({ defines }) => defines)] as const,
  );
  return Object.fromEntries(moments.filter(([, nodes]) => nodes.length > 0));
};

describe('the arrangement of a program', () => {
  it('computes what is used once where it is used', () => {
    const { sum } = setUp();
    expect(definedAt({ save: [effect(sum)] })).toEqual({});
  });

  it('computes what only saved series need when something is saved', () => {
    const { a, sum } = setUp();
    expect(definedAt({ save: [effect(sum), effect(a)] })).toEqual({ save: [a] });
  });

  it('computes beforehand what is saved and integrated', () => {
    const { a, sum } = setUp();
    expect(definedAt({ save: [effect(a)], derivative: [effect(sum)] })).toEqual({ evaluation: [a] });
  });

  it('computes beforehand whatever jumps read, since stocks change once they begin', () => {
    const { a, b, sum } = setUp();
    const jump = { jump: 0, condition: sum, values: [a], emit: () => undefined };
    expect(definedAt({ jump: [jump] })).toEqual({ evaluation: [a, sum] });
    expect(definedAt({ jump: [{ ...jump, values: [] }] })).toEqual({ evaluation: [sum] });
    expect(b.id).toBeGreaterThan(a.id);
  });

  it('cuts an expression that is nested very deep', () => {
    const { graph, o, a } = setUp();
    const deep = graph.within({ kind: 'evaluation' }, () => {
      return Array.from({ length: 200 }).reduce<Node>((node) => o.sqrt(node), a);
    });
    expect(definedAt({ derivative: [effect(deep)] }).derivative?.length).toBe(4);
  });
});
