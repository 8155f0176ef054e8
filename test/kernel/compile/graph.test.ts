import { describe, expect, it } from 'vitest';
import { createGraph, type Graph, type Node } from '../../../src/kernel/compile/graph.ts';
import { createGraphLanes } from '../../../src/kernel/compile/graph-lanes.ts';
import { createScalarLanes } from '../../../src/kernel/scalar-lanes.ts';

const evaluation = { kind: 'evaluation' } as const;
const setUp = () => {
  const graph = createGraph();
  return { graph, o: createGraphLanes(graph, createScalarLanes()) };
};
const input = (graph: Graph, index: number, varies: boolean): Node => graph.node({ kind: 'input', index, varies }, []);

describe('the graph of a program', () => {
  it('has one node for equal operations on equal operands', () => {
    const { graph, o } = setUp();
    graph.within(evaluation, () => {
      const [a, b] = [input(graph, 0, true), input(graph, 1, true)];
      expect(o.add(a, b)).toBe(o.add(a, b));
      expect(o.add(a, b)).not.toBe(o.subtract(a, b));
      expect(o.constant(0)).not.toBe(o.constant(-0));
    });
  });

  it('computes once a run what depends on fixed inputs alone', () => {
    const { graph, o } = setUp();
    graph.within(evaluation, () => {
      const [fixed, varying] = [input(graph, 0, false), input(graph, 1, true)];
      expect(o.divide(o.constant(1), fixed).layer).toEqual({ kind: 'run' });
      expect(o.multiply(fixed, varying).layer).toEqual(evaluation);
    });
  });

  it('keeps what one jump computes from the next, but lets both see the evaluation', () => {
    const { graph, o } = setUp();
    const a = graph.within(evaluation, () => o.sqrt(input(graph, 0, true)));
    const inJump = (jump: number): Node =>
      graph.within({ kind: 'condition', jump }, () => {
        expect(o.sqrt(input(graph, 0, true))).toBe(a);
        return o.floor(a);
      });
    expect(inJump(0)).not.toBe(inJump(1));
  });

  it('shares a rare case between all places where it is the same', () => {
    const { graph, o } = setUp();
    graph.within(evaluation, () => {
      const rare = (x: Node): Node => o.usually(o.less(x, o.constant(1)), x, () => o.sqrt(o.add(x, o.constant(2))));
      const [first, second] = [rare(input(graph, 0, true)), rare(input(graph, 1, true))];
      const routineOf = ({ operation }: Node) => (operation.kind === 'usually' ? operation.routine : null);
      expect(routineOf(first)).not.toBeNull();
      expect(routineOf(first)).toBe(routineOf(second));
      expect(first).not.toBe(second);
    });
  });

  it('puts a routine in place as if it had been written there', () => {
    const { graph, o } = setUp();
    graph.within(evaluation, () => {
      const [a, b] = [input(graph, 0, true), input(graph, 1, true)];
      const { routine } = graph.routine(2, ([x, y]) => [o.multiply(o.add(x as Node, y as Node), o.constant(3))]);
      expect(graph.inline(routine, [a, b])).toEqual([o.multiply(o.add(a, b), o.constant(3))]);
    });
  });
});
