import type { Arrangement, Moment, Statement } from './arrange.ts';
import type { Node } from './graph.ts';
import { type Memory, PAIR } from './memory.ts';

/** Heavier programs are cut into functions of about this weight, so that no compiler of WebAssembly chokes on them. */
export const heaviestFunction = 6000;

export const moments: readonly Moment[] = ['initial', 'evaluation', 'save', 'jump', 'derivative'];

/** The statements of each moment, cut into functions, and where nodes are left for other functions. */
export interface Division {
  /** What a step reads and no step changes: constants and fixed inputs. */
  readonly invariants: readonly Node[];
  /** True where all that happens in a step is one function, which knows no calls. */
  readonly whole: boolean;
  readonly parts: Readonly<Record<Moment, readonly (readonly Statement[])[]>>;
  readonly slots: ReadonlyMap<Node, number>;
}

/**
 * Cuts what is too heavy for one function. What one part computes and another reads passes through memory; so does, always,
 * what is computed once a run.
 */
export const divide = (arrangement: Arrangement, memory: Memory, heaviest: number): Division => {
  const { statements, isDefined } = arrangement;
  const weight = moments.flatMap((moment) => statements[moment]).reduce((sum, statement) => sum + statement.weight, 0);
  const whole = weight <= heaviest;
  const cut = (moment: Moment): readonly (readonly Statement[])[] => {
    return whole ? [statements[moment]] : pieces(statements[moment], heaviest);
  };
  const parts = {
    initial: cut('initial'),
    evaluation: cut('evaluation'),
    save: cut('save'),
    jump: cut('jump'),
    derivative: cut('derivative'),
  };
  const step = {};
  const homes = new Map<Node, unknown>();
  const places = moments.flatMap((moment) => parts[moment].map((part) => ({ part, home: whole ? step : part })));
  for (const { part, home } of places) {
    for (const statement of part) for (const node of statement.defines) homes.set(node, home);
  }
  const slots = new Map<Node, number>();
  const invariants = new Set<Node>();
  const visit = (node: Node, home: unknown): void => {
    if (node.operation.kind === 'constant' || (node.operation.kind === 'input' && !node.operation.varies))
      invariants.add(node);
    if (!isDefined(node)) for (const operand of node.operands) visit(operand, home);
    else if (homes.get(node) !== home) {
      // Offsets are found anew where they are needed.
      if (node.operation.kind === 'offsets') for (const operand of node.operands) visit(operand, home);
      else if (!slots.has(node)) slots.set(node, memory.place(PAIR));
    }
  };
  for (const { part, home } of places) {
    for (const statement of part) for (const node of statement.reads) visit(node, home);
  }
  return { whole, parts, slots, invariants: [...invariants] };
};

const pieces = (statements: readonly Statement[], heaviest: number): readonly (readonly Statement[])[] => {
  const made: Statement[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (weight + statement.weight > heaviest) {
      made.push([]);
      weight = 0;
    }
    made.at(-1)?.push(statement);
    weight += statement.weight;
  }
  return made;
};
