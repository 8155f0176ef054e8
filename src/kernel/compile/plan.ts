import { type Assignment, beginningOfStep, type Program } from '../../expression/program.ts';
import type { Expression } from '../../expression/tree.ts';
import { walk } from '../../expression/walk.ts';
import { elementary } from '../elementary/index.ts';
import { applyElementary, type ElementaryName, evaluate, evaluateCondition } from '../evaluate.ts';
import type { Lanes } from '../lanes.ts';
import { tabulate } from '../lookup.ts';
import { createScalarLanes } from '../scalar-lanes.ts';
import type { Steps } from './areas.ts';
import type { Effect, Effects } from './arrange.ts';
import { beginBuffer, fillBuffer } from './buffer.ts';
import { halves } from './emit.ts';
import { createGraph, type Graph, type Layer, type Node, type Routine } from './graph.ts';
import { createGraphLanes } from './graph-lanes.ts';
import { eulerStep, rk4Stage } from './integrate.ts';
import { jumpEffect } from './jump.ts';
import { PAIR, ROW } from './memory.ts';

/**
 * Writes a program down by letting `evaluate` walk its expressions once, with nodes in the place of numbers, in the order in
 * which `simulate` has the interpreter do it.
 */
export const plan = (program: Program, steps: Steps, saved: readonly string[], saves: number): Effects => {
  const graph = createGraph();
  const o = createGraphLanes(graph, createScalarLanes());
  const lookups = new Map(program.lookups.map((lookup) => [lookup.name, tabulate(lookup)]));
  const apply = createApply(graph, o, program);
  const compute = (read: (name: string) => Node, expression: Expression): Node => {
    return evaluate({ lanes: o, read, lookups, apply }, expression);
  };

  const atStart = new Map<string, Node>();
  const inStep = new Map<string, Node>();
  const constants = new Map<string, Node>([['dt', o.constant(steps.dt)]]);
  program.inputs.forEach((input, index) => {
    if (input.kind === 'constant') constants.set(input.name, inputNode(graph, index, false));
  });
  const stockIndex = new Map(program.stocks.map(({ name }, index) => [name, index]));
  const assign = (into: Map<string, Node>, read: (name: string) => Node, list: readonly Assignment[]): void => {
    for (const { name, expression } of list) into.set(name, compute(read, expression));
  };

  // Inputs that vary, fixed delays and time: what is read from memory anew at each step.
  const varying = (into: Map<string, Node>): void => {
    into.set('time', graph.node({ kind: 'time' }, []));
    into.set(beginningOfStep, graph.node({ kind: 'moment' }, []));
    program.inputs.forEach((input, index) => {
      if (input.kind !== 'constant') into.set(input.name, inputNode(graph, index, true));
    });
  };
  const initial: Effect[] = [];
  graph.within({ kind: 'initial' }, () => {
    varying(atStart);
    const read = reader(constants, atStart);
    assign(constants, read, program.constants);
    assign(atStart, read, program.initial);
    program.buffers.forEach((buffer, index) => {
      const first = compute(read, buffer.initial);
      const begun = beginBuffer(o, index, compute(read, buffer.delay), first, steps);
      atStart.set(buffer.name, begun.initial);
      initial.push(begun.effect);
    });
    program.stocks.forEach(({ name }, index) => {
      initial.push(storeStock(index, atStart.get(name) ?? o.constant(0)));
    });
  });

  const versions = program.stocks.map(() => 0);
  const stock = (index: number): Node => {
    return graph.node({ kind: 'stock', index, version: versions[index] as number }, []);
  };
  const evaluation: Layer = { kind: 'evaluation' };
  const save = graph.within(evaluation, () => {
    varying(inStep);
    program.buffers.forEach(({ name }, index) => {
      inStep.set(name, graph.node({ kind: 'buffer', index }, []));
    });
    program.stocks.forEach(({ name }, index) => {
      inStep.set(name, stock(index));
    });
    const own = new Set(program.auxiliaries.map(({ name }) => name));
    for (const { name } of program.initial) {
      // A variable of the beginning alone keeps its value.
      if (inStep.has(name) || own.has(name)) continue;
      inStep.set(name, graph.node({ kind: 'held' }, [atStart.get(name) as Node]));
    }
    const read = reader(constants, inStep);
    assign(inStep, read, program.auxiliaries);
    return saved.map((name, series): Effect => saveSeries(o, read(name), series * saves * ROW));
  });

  const stale: (readonly number[])[] = [];
  const jump = program.jumps.map(({ when, set }, index) => {
    stale.push([...versions]);
    return graph.within({ kind: 'condition', jump: index }, () => {
      const now = new Map(inStep);
      for (const [name, at] of stockIndex) now.set(name, stock(at));
      const read = reader(constants, now);
      const condition = evaluateCondition({ lanes: o, read, lookups, apply }, when);
      const values = graph.within({ kind: 'setting', jump: index }, () =>
        set.map(({ name, expression }) => ({ stock: indexOf(stockIndex, name), value: compute(read, expression) })),
      );
      for (const { stock: changed } of values) versions[changed] = (versions[changed] as number) + 1;
      return jumpEffect(index, condition, values);
    });
  });

  const derivative = graph.within({ kind: 'derivative' }, () => {
    const read = reader(constants, inStep);
    const filled = program.buffers.map(({ input }, index) =>
      fillBuffer(index, compute(read, input), steps.method === 'rk4' ? ({ stages }) => stages : null),
    );
    const stepped = program.stocks.map((entry, index) => {
      const slope = entry.derivative === null ? o.constant(0) : compute(read, entry.derivative);
      return steps.method === 'rk4'
        ? rk4Stage(index, slope)
        : eulerStep(o, index, inStep.get(entry.name) as Node, steps.dt, slope);
    });
    return [...filled, ...stepped];
  });
  const isStale = ({ operation }: Node, at: number): boolean => {
    return operation.kind === 'stock' && operation.version !== stale[at]?.[operation.index];
  };
  return { initial, evaluation: [], save, jump, derivative, isStale };
};

/**
 * Up to so many elementary functions stand in place in a step, which saves about 14 processor cycles each; beyond that they are
 * called, which keeps the code small and soon compiled at no loss of speed.
 */
const MOST_IN_PLACE = 8;

/** Carries out elementary functions, each written down once. */
const createApply = (graph: Graph, o: Lanes<Node, Node>, program: Program) => {
  const inPlace = countElementary(program) <= MOST_IN_PLACE;
  const routines = new Map<ElementaryName, Routine>();
  const routineOf = (name: ElementaryName, parameters: number): Routine => {
    const known = routines.get(name);
    if (known !== undefined) return known;
    const { routine } = graph.routine(parameters, (given) => [applyElementary(o, name, given)]);
    routines.set(name, routine);
    return routine;
  };
  return (name: ElementaryName, values: readonly Node[]): Node => {
    const routine = routineOf(name, values.length);
    if (inPlace) return graph.inline(routine, values)[0] as Node;
    const call = graph.node({ kind: 'call', routine, times: 1 }, values);
    return graph.node({ kind: 'result', index: 0 }, [call]);
  };
};

/** Elementary functions a step computes. */
const countElementary = (program: Program): number => {
  let count = 0;
  const visit = (node: Expression): void => {
    const power = node.kind === 'binary' && (node.operator === 'power' || node.operator === 'modulo');
    if (power || (node.kind === 'call' && node.function in elementary)) count += 1;
  };
  for (const { expression } of program.auxiliaries) walk(expression, visit);
  for (const { derivative } of program.stocks) if (derivative !== null) walk(derivative, visit);
  return count;
};

const inputNode = (graph: Graph, index: number, varies: boolean): Node => {
  return graph.node({ kind: 'input', index, varies }, []);
};

const reader = (constants: ReadonlyMap<string, Node>, values: ReadonlyMap<string, Node>) => {
  return (name: string): Node => {
    const found = values.get(name) ?? constants.get(name);
    if (found === undefined) throw new Error(`the program does not define ${name} before it is read`);
    return found;
  };
};

const indexOf = (stocks: ReadonlyMap<string, number>, name: string): number => {
  const found = stocks.get(name);
  if (found === undefined) throw new Error(`a jump sets ${name}, which is no stock`);
  return found;
};

const storeStock = (index: number, value: Node): Effect => ({
  uses: [value],
  emit: ({ code, push, pointers }) => {
    for (const half of halves) {
      code.get(pointers.from);
      push(value, half);
      code.access('v128.store', index * PAIR + 16 * half);
    }
  },
});

/** Writes a saved value, every NaN as the one canonical NaN. */
const saveSeries = (o: Lanes<Node, Node>, value: Node, offset: number): Effect => {
  const canonical = o.select(o.equal(value, value), value, o.constant(Number.NaN));
  return {
    uses: [canonical],
    emit: ({ code, push, pointers, site: { areas } }) => {
      for (const half of halves) {
        code.get(pointers.out);
        push(canonical, half);
        code.access('v128.store', areas.series + offset + 16 * half);
      }
    },
  };
};
