import type { Vector } from './instructions.ts';

/** A value or mask of four runs: two vectors of two lanes that go through the same operations. */
export interface Node {
  /** Rises with creation: operands come before what uses them. */
  readonly id: number;
  readonly operation: Operation;
  readonly operands: readonly Node[];
  readonly layer: Layer;
}

export type Operation =
  /** The same 64 bits in every lane. */
  | { readonly kind: 'constant'; readonly high: number; readonly low: number }
  | { readonly kind: 'input'; readonly index: number; readonly varies: boolean }
  /** `version` counts the jumps of this moment that may have changed it. */
  | { readonly kind: 'stock'; readonly index: number; readonly version: number }
  | { readonly kind: 'buffer'; readonly index: number }
  | { readonly kind: 'time' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'vector'; readonly name: Vector; readonly bits?: number }
  /** The integers of 32 bits in the low words, as offsets in bytes. */
  | { readonly kind: 'offsets' }
  | { readonly kind: 'gather'; readonly table: readonly number[] }
  /** Operands: mask, usual value, what the routine takes; the routine runs when the mask fails in some lane. */
  | { readonly kind: 'usually'; readonly routine: Routine }
  /** A routine called `times` times, its results taking the place of its first operands each time. */
  | { readonly kind: 'call'; readonly routine: Routine; readonly times: number }
  | { readonly kind: 'result'; readonly index: number }
  /** Its operand as it was when the run began. */
  | { readonly kind: 'held' };

/** Where a node is computed. */
export type Layer =
  /** Once a run: the node depends only on inputs that are fixed for it. */
  | { readonly kind: 'run' }
  /** Once a run, from what varies as it stands at the start. */
  | { readonly kind: 'initial' }
  /** At every step and stage. */
  | { readonly kind: 'evaluation' }
  | { readonly kind: 'derivative' }
  | { readonly kind: 'condition'; readonly jump: number }
  | { readonly kind: 'setting'; readonly jump: number }
  | { readonly kind: 'routine' };

/** A piece of work with its own parameters: a module function, shared by all places that do the same. */
export interface Routine {
  readonly number: number;
  readonly parameters: number;
  readonly results: readonly Node[];
  readonly nodes: readonly Node[];
}

/** The nodes of one layer, or of one routine, by what they compute. */
interface Frame {
  readonly layer: Layer;
  readonly nodes: Map<string, Node>;
  readonly members: Set<Node>;
  /** Where nodes may also be found: the layer computed before this one. */
  readonly base: Frame | null;
  /** For a routine: the frame it is called from. */
  readonly caller: Frame | null;
  /** For a routine: how many parameters it has of itself, and those that stand for nodes of its caller. */
  readonly parameters: number;
  readonly captures: Map<Node, Node>;
}

/**
 * Nodes with equal operations and operands are one node (value numbering): common subexpressions are computed once, bit for
 * bit the same, and what nobody uses is never emitted.
 */
export interface Graph {
  node(operation: Operation, operands: readonly Node[]): Node;
  /** Builds within a layer. A derivative or condition sees the nodes of the evaluation, a setting those of its condition. */
  within<T>(layer: Layer, build: () => T): T;
  /** Makes a routine of what `build` computes from parameters; whatever else it uses is passed to it, as `captures`. */
  routine(
    parameters: number,
    build: (parameters: readonly Node[]) => readonly Node[],
  ): { readonly routine: Routine; readonly captures: readonly Node[] };
  /** The results of a routine for these arguments, computed in place. */
  inline(routine: Routine, values: readonly Node[]): readonly Node[];
}

export const createGraph = (): Graph => {
  let nextId = 0;
  const tables = new Map<readonly number[], number>();
  const routines = new Map<string, Routine>();
  const run = createFrame({ kind: 'run' }, null);
  const evaluation = createFrame({ kind: 'evaluation' }, null);
  let current = run;

  const keyOf = (operation: Operation, operands: readonly Node[]): string => {
    const ids = operands.map(({ id }) => id).join();
    if (operation.kind !== 'gather') return `${describe(operation)}(${ids})`;
    if (!tables.has(operation.table)) tables.set(operation.table, tables.size);
    return `gather ${tables.get(operation.table)}(${ids})`;
  };
  const create = (into: Frame, key: string, operation: Operation, operands: readonly Node[]): Node => {
    const made: Node = { id: nextId, operation, operands, layer: into.layer };
    nextId += 1;
    into.nodes.set(key, made);
    into.members.add(made);
    return made;
  };
  /** The parameter of a routine that stands for a node of its caller, or the node itself where it is at home. */
  const adopt = (into: Frame, node: Node): Node => {
    if (into.caller === null || into.members.has(node)) return node;
    const outer = adopt(into.caller, node);
    const known = into.captures.get(outer);
    if (known !== undefined) return known;
    const operation: Operation = { kind: 'parameter', index: into.parameters + into.captures.size };
    const parameter = create(into, keyOf(operation, []), operation, []);
    into.captures.set(outer, parameter);
    return parameter;
  };

  const node = (operation: Operation, given: readonly Node[]): Node => {
    const operands = given.map((operand) => adopt(current, operand));
    const key = keyOf(operation, operands);
    const target = current.caller === null && isFixed(operation, operands) ? run : current;
    for (let place: Frame | null = target; place !== null; place = place.base) {
      const known = place.nodes.get(key);
      if (known !== undefined) return known;
    }
    return create(target, key, operation, operands);
  };

  return {
    node,
    inline: (routine, values) => {
      const copies = new Map<Node, Node>();
      const copy = (original: Node): Node => copies.get(original) as Node;
      for (const original of routine.nodes) {
        const { operation, operands } = original;
        const made = operation.kind === 'parameter' ? values[operation.index] : node(operation, operands.map(copy));
        copies.set(original, made as Node);
      }
      return routine.results.map(copy);
    },
    within: (layer, build) => {
      const before = current;
      if (layer.kind === 'evaluation') current = evaluation;
      else if (layer.kind === 'run') current = run;
      else if (layer.kind === 'setting') current = createFrame(layer, before);
      else current = createFrame(layer, layer.kind === 'initial' ? null : evaluation);
      const result = build();
      current = before;
      return result;
    },
    routine: (parameters, build) => {
      const caller = current;
      const own: Frame = { ...createFrame({ kind: 'routine' }, null), caller, parameters };
      current = own;
      const given = Array.from({ length: parameters }, (_, index) => node({ kind: 'parameter', index }, []));
      const results = build(given).map((result) => adopt(own, result));
      current = caller;
      const nodes = [...own.members];
      const key = describeRoutine(nodes, results, keyOf);
      const known = routines.get(key);
      const count = parameters + own.captures.size;
      const routine = known ?? { number: routines.size, parameters: count, results, nodes };
      routines.set(key, routine);
      return { routine, captures: [...own.captures.keys()] };
    },
  };
};

const createFrame = (layer: Layer, base: Frame | null): Frame => {
  return { layer, base, caller: null, parameters: 0, nodes: new Map(), members: new Set(), captures: new Map() };
};

/** True where a node has one value for a whole run. */
const isFixed = (operation: Operation, operands: readonly Node[]): boolean => {
  switch (operation.kind) {
    case 'constant':
    case 'held':
      return true;
    case 'input':
      return !operation.varies;
    case 'stock':
    case 'buffer':
    case 'time':
    case 'moment':
    case 'parameter':
      return false;
    default:
      return operands.every(({ layer }) => layer.kind === 'run');
  }
};

const describe = (operation: Exclude<Operation, { kind: 'gather' }>): string => {
  switch (operation.kind) {
    case 'constant':
      return `constant ${operation.high} ${operation.low}`;
    case 'input':
    case 'buffer':
    case 'parameter':
    case 'result':
      return `${operation.kind} ${operation.index}`;
    case 'stock':
      return `stock ${operation.index} ${operation.version}`;
    case 'vector':
      return `${operation.name} ${operation.bits ?? ''}`;
    case 'usually':
      return `usually ${operation.routine.number}`;
    case 'call':
      return `call ${operation.routine.number} ${operation.times}`;
    case 'offsets':
    case 'time':
    case 'moment':
    case 'held':
      return operation.kind;
    default: {
      const unknown: never = operation;
      throw new Error(`unreachable: ${JSON.stringify(unknown)}`);
    }
  }
};

/** Two routines that do the same have the same description: nodes are numbered anew, from the first. */
const describeRoutine = (
  nodes: readonly Node[],
  results: readonly Node[],
  keyOf: (operation: Operation, operands: readonly Node[]) => string,
): string => {
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const renumbered = (node: Node): Node => ({ ...node, id: numbers.get(node) as number });
  const lines = nodes.map(({ operation, operands }) => keyOf(operation, operands.map(renumbered)));
  return `${lines.join(';')}>${results.map((result) => numbers.get(result)).join()}`;
};
