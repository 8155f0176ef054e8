import { type Areas, BUFFER } from './areas.ts';
import type { Code } from './code.ts';
import type { Node, Routine } from './graph.ts';
import { type Memory, PAIR, ROW } from './memory.ts';

/** The half of a pair of vectors. */
export type Half = 0 | 1;
export const halves: readonly Half[] = [0, 1];
/** Two locals, one for each half. */
export type Pair = readonly [number, number];

/** Locals that hold what addresses are counted from; the parameters of every function that computes a part of a step. */
export interface Pointers {
  /** Byte offset of the pass within a row. */
  readonly lane: number;
  /** Byte offset of the save and the pass within a series. */
  readonly out: number;
  /** The stocks that are read, those that are written, those of the beginning of the step. */
  readonly from: number;
  readonly to: number;
  readonly base: number;
  /** Address of the stage of rk4. */
  readonly stage: number;
  readonly step: number;
}

/** As they stand in the functions of a step that is cut into several. */
export const parameterPointers: Pointers = { lane: 0, out: 1, from: 2, to: 3, base: 4, stage: 5, step: 6 };

/** Where a module keeps things: what all its functions share. */
export interface Site {
  readonly memory: Memory;
  readonly areas: Areas;
  /** Module function that carries out a routine. */
  readonly functionOf: (routine: Routine) => number;
  /** Address at which a node is passed from one function to another, if it is. */
  readonly slots: ReadonlyMap<Node, number>;
}

/** Turns nodes into instructions of one function body. */
export interface Emitter {
  readonly code: Code;
  readonly site: Site;
  readonly pointers: Pointers;
  /** Puts half of a node's value on the stack. */
  push(node: Node, half: Half): void;
  /** Computes a node once, to be had from locals from here on, and leaves it for other functions that need it. */
  define(node: Node): void;
  /** Loads a node into locals, from where it is read from here on. */
  keep(node: Node): void;
  /** Says that a node is in these locals. */
  bind(node: Node, locals: Pair): void;
}

export const createEmitter = (code: Code, site: Site, pointers: Pointers = parameterPointers): Emitter => {
  const { memory, areas } = site;
  const values = new Map<Node, Pair>();
  const results = new Map<Node, readonly Pair[]>();
  const addresses = new Map<Node, readonly Pair[]>();
  const pair = (): Pair => [code.local('v128'), code.local('v128')];
  const load = (pointer: number | null, offset: number): void => {
    if (pointer === null) code.i32(0);
    else code.get(pointer);
    code.access('v128.load', offset);
  };

  const push = (node: Node, half: Half): void => {
    const local = values.get(node);
    const slot = site.slots.get(node);
    if (local !== undefined) code.get(local[half]);
    else if (slot !== undefined) load(null, slot + 16 * half);
    else compute(node, half);
  };
  const compute = ({ operation, operands }: Node, half: Half): void => {
    switch (operation.kind) {
      case 'constant':
        load(null, memory.constant(operation.high, operation.low));
        break;
      case 'input':
        load(pointers.lane, areas.inputs + operation.index * ROW + 16 * half);
        break;
      case 'stock':
        load(pointers.from, operation.index * PAIR + 16 * half);
        break;
      case 'buffer':
        load(null, areas.buffers + operation.index * BUFFER + 16 * half);
        break;
      case 'time':
        load(null, areas.time);
        break;
      case 'moment':
        load(null, areas.moment);
        break;
      case 'held':
        push(operands[0] as Node, half);
        break;
      case 'vector':
        for (const operand of operands) push(operand, half);
        if (operation.bits === undefined) code.vector(operation.name);
        else code.shift(operation.name as 'i64x2.shl', operation.bits);
        break;
      case 'gather':
        gather(operands[0] as Node, memory.table(operation.table), half);
        break;
      case 'parameter':
      case 'result':
      case 'offsets':
      case 'usually':
      case 'call':
        throw new Error(`unreachable: ${operation.kind} was not defined`);
      default: {
        const unknown: never = operation;
        throw new Error(`unreachable: ${JSON.stringify(unknown)}`);
      }
    }
  };

  /** Puts the two byte offsets of a half into locals. */
  const offsetsInto = (node: Node, half: Half): Pair => {
    const vector = code.local('v128');
    const locals = [code.local('i32'), code.local('i32')] as const;
    push(node.operands[0] as Node, half);
    code.tee(vector);
    code.extractLane(0);
    code.set(locals[0]);
    code.get(vector);
    code.extractLane(2);
    code.set(locals[1]);
    return locals;
  };
  const gather = (offsets: Node, table: number, half: Half): void => {
    const [first, second] = addresses.get(offsets)?.[half] ?? offsetsInto(offsets, half);
    code.get(second);
    code.get(first);
    code.access('v128.load64_zero', table);
    code.access('v128.load64_lane', table, 1);
  };

  const usually = (node: Node, routine: Routine): Pair => {
    const [mask, usual, ...taken] = node.operands as [Node, Node, ...Node[]];
    const into = pair();
    for (const half of halves) {
      push(usual, half);
      code.set(into[half]);
    }
    push(mask, 0);
    push(mask, 1);
    code.vector('v128.and');
    code.vector('i64x2.bitmask');
    code.i32(0b11);
    code.plain('i32.ne');
    code.when(() => {
      const rare = callRoutine(routine, taken)[0] as Pair;
      for (const half of halves) {
        code.get(into[half]);
        code.get(rare[half]);
        push(mask, half);
        code.vector('v128.bitselect');
        code.set(into[half]);
      }
    });
    return into;
  };
  /** Calls a routine and puts its results into new locals. */
  const callRoutine = (routine: Routine, operands: readonly Node[]): readonly Pair[] => {
    for (const operand of operands) for (const half of halves) push(operand, half);
    code.call(site.functionOf(routine));
    const locals = routine.results.map(() => pair());
    for (const local of locals.toReversed()) {
      code.set(local[1]);
      code.set(local[0]);
    }
    return locals;
  };
  const repeat = (routine: Routine, times: number, operands: readonly Node[]): readonly Pair[] => {
    const state = routine.results.map((_, index) => {
      const into = pair();
      for (const half of halves) {
        push(operands[index] as Node, half);
        code.set(into[half]);
      }
      return into;
    });
    const left = code.local('i32');
    code.i32(times);
    code.set(left);
    code.loop((again) => {
      for (const local of state) for (const half of halves) code.get(local[half]);
      for (const operand of operands.slice(state.length)) for (const half of halves) push(operand, half);
      code.call(site.functionOf(routine));
      for (const local of state.toReversed()) {
        code.set(local[1]);
        code.set(local[0]);
      }
      code.get(left);
      code.i32(1);
      code.plain('i32.sub');
      code.tee(left);
      code.branchIf(again);
    });
    return state;
  };

  const leave = (node: Node): void => {
    const slot = site.slots.get(node);
    if (slot === undefined) return;
    for (const half of halves) {
      code.i32(0);
      push(node, half);
      code.access('v128.store', slot + 16 * half);
    }
  };

  const define = (node: Node): void => {
    const { operation, operands } = node;
    if (operation.kind === 'offsets') {
      addresses.set(node, [offsetsInto(node, 0), offsetsInto(node, 1)]);
      return;
    }
    if (operation.kind === 'call') {
      const { routine, times } = operation;
      results.set(node, times === 1 ? callRoutine(routine, operands) : repeat(routine, times, operands));
      return;
    }
    if (operation.kind === 'result') values.set(node, results.get(operands[0] as Node)?.[operation.index] as Pair);
    else if (operation.kind === 'usually') values.set(node, usually(node, operation.routine));
    else {
      const into = pair();
      for (const half of halves) {
        compute(node, half);
        code.set(into[half]);
      }
      values.set(node, into);
    }
    leave(node);
  };

  const keep = (node: Node): void => {
    // Both halves of a constant are the same.
    const first = code.local('v128');
    const second = node.operation.kind === 'constant' ? first : code.local('v128');
    compute(node, 0);
    code.set(first);
    if (second !== first) {
      compute(node, 1);
      code.set(second);
    }
    values.set(node, [first, second]);
  };

  return { code, site, pointers, push, define, keep, bind: (node, locals) => void values.set(node, locals) };
};
