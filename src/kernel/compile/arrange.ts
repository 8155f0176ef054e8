import type { Emitter } from './emit.ts';
import type { Node } from './graph.ts';

/** What happens to nodes once they are computed: a store, or the return of a routine. */
export interface Effect {
  readonly uses: readonly Node[];
  readonly emit: (emitter: Emitter) => void;
}

/** A jump, which computes the values it sets only when it happens to some run. */
export interface JumpEffect {
  readonly jump: number;
  readonly condition: Node;
  readonly values: readonly Node[];
  /** Emits the whole jump; `before` and `within` are the nodes to define before its test and when it happens. */
  readonly emit: (emitter: Emitter, before: readonly Node[], within: readonly Node[]) => void;
}

/** When in a run something is computed; in this order, all but the first at every step. */
export type Moment = 'initial' | 'evaluation' | 'save' | 'jump' | 'derivative';

/** What a program does, by moment. */
export interface Effects {
  readonly initial: readonly Effect[];
  readonly evaluation: readonly Effect[];
  readonly save: readonly Effect[];
  readonly jump: readonly JumpEffect[];
  readonly derivative: readonly Effect[];
  /** True where an earlier jump of the same moment may have changed what a node reads. */
  readonly isStale: (node: Node, jump: number) => boolean;
}

/** One thing to emit: the nodes it defines, the nodes it reads, and its weight, about one for each node. */
export interface Statement {
  readonly defines: readonly Node[];
  readonly reads: readonly Node[];
  readonly weight: number;
  readonly emit: (emitter: Emitter) => void;
}

export interface Arrangement {
  readonly statements: Readonly<Record<Moment, readonly Statement[]>>;
  /** True for a node that has a statement of its own; another is computed within the one statement that uses it. */
  readonly isDefined: (node: Node) => boolean;
}

/** An expression that would nest deeper than this is cut into statements. */
const DEEPEST = 48;

/**
 * Decides where each node is computed. A node used once is computed in the statement that uses it; others have one of their own, at
 * the moment all uses share. So what only saved series need is computed only when there is something to save.
 */
export const arrange = (effects: Effects): Arrangement => {
  const users = new Map<Node, Moment[]>();
  const moments = new Map<Node, Moment>();
  const defined = new Set<Node>();
  const note = (node: Node, by: Moment, jump: number | null, times = 1): void => {
    const known = users.get(node) ?? [];
    users.set(node, known);
    for (let i = 0; i < times; i += 1) known.push(by);
    if (jump !== null && effects.isStale(node, jump)) defined.add(node);
  };

  for (const moment of ['initial', 'evaluation', 'save', 'derivative'] as const) {
    for (const effect of effects[moment]) for (const node of effect.uses) note(node, moment, null);
  }
  for (const { jump, condition, values } of effects.jump) {
    note(condition, 'jump', jump, 2);
    for (const node of values) note(node, 'jump', jump);
  }
  const nodes = reachable([...users.keys()]);
  for (const node of nodes.toReversed()) {
    const by = users.get(node) as Moment[];
    const moment = momentOf(node, by);
    moments.set(node, moment);
    if (!isReadAnew(node) && (isJoint(node) || by.length > 1 || by[0] !== moment)) defined.add(node);
    node.operands.forEach((operand, index) => {
      note(operand, moment, jumpOf(node), isReadOften(node, index) ? 2 : 1);
    });
  }
  const weights = new Map<Node, number>();
  const depths = new Map<Node, number>();
  for (const node of nodes) {
    const nested = node.operands.filter((operand) => !defined.has(operand));
    const depth = 1 + Math.max(0, ...nested.map((operand) => depths.get(operand) as number));
    if (depth > DEEPEST && !isReadAnew(node)) defined.add(node);
    depths.set(node, depth);
    weights.set(node, 1 + total(nested, weights));
  }

  const definitions = nodes.filter((node) => defined.has(node));
  const results = new Map<Node, Node[]>();
  for (const node of definitions) {
    if (node.operation.kind !== 'result') continue;
    const call = node.operands[0] as Node;
    results.set(call, [...(results.get(call) ?? []), node]);
  }
  const statements = (moment: Moment): readonly Statement[] => {
    const ordered: { readonly key: number; readonly statement: Statement }[] = [];
    for (const node of definitions) {
      if (moments.get(node) !== moment || node.operation.kind === 'result') continue;
      const defines = [node, ...(results.get(node) ?? [])];
      const emit = (emitter: Emitter): void => defines.forEach(emitter.define);
      const weight = weights.get(node) as number;
      ordered.push({ key: node.id, statement: { defines, reads: node.operands, weight, emit } });
    }
    if (moment !== 'jump') {
      for (const { uses, emit } of effects[moment]) {
        const key = Math.max(0, ...uses.map(({ id }) => id)) + 0.5;
        const weight =
          1 +
          total(
            uses.filter((node) => !defined.has(node)),
            weights,
          );
        ordered.push({ key, statement: { defines: [], reads: uses, weight, emit } });
      }
    }
    return ordered.toSorted((a, b) => a.key - b.key).map(({ statement }) => statement);
  };
  const jumps = effects.jump.map((effect): Statement => {
    const own = definitions.filter((node) => jumpOf(node) === effect.jump);
    const [before, within] = [own.filter(isBeforeTest), own.filter((node) => !isBeforeTest(node))];
    return {
      defines: own,
      reads: [effect.condition, ...effect.values, ...own.flatMap(({ operands }) => operands)],
      weight: total([effect.condition, ...effect.values, ...own], weights),
      emit: (emitter) => effect.emit(emitter, before, within),
    };
  });
  return {
    statements: {
      initial: statements('initial'),
      evaluation: statements('evaluation'),
      save: statements('save'),
      jump: jumps,
      derivative: statements('derivative'),
    },
    isDefined: (node) => defined.has(node),
  };
};

/** Every node that these are computed from, operands first: by their numbers. */
const reachable = (roots: readonly Node[]): readonly Node[] => {
  const found: Node[] = [];
  const waiting = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found[node.id] !== undefined) continue;
    found[node.id] = node;
    waiting.push(...node.operands);
  }
  return found.filter((node) => node !== undefined);
};

const total = (nodes: readonly Node[], weights: ReadonlyMap<Node, number>): number =>
  nodes.reduce((sum, node) => sum + (weights.get(node) as number), 0);

const momentOf = ({ layer }: Node, by: readonly Moment[]): Moment => {
  switch (layer.kind) {
    case 'run':
    case 'initial':
      return 'initial';
    case 'derivative':
      return 'derivative';
    case 'condition':
    case 'setting':
      return 'jump';
    case 'evaluation':
    case 'routine': {
      // Once jumps begin, stocks are no longer what the evaluation saw.
      const [first, ...others] = new Set(by);
      return first === undefined || first === 'jump' || others.length > 0 ? 'evaluation' : first;
    }
    default: {
      const unknown: never = layer;
      throw new Error(`unreachable: ${JSON.stringify(unknown)}`);
    }
  }
};

const jumpOf = ({ layer }: Node): number | null => {
  return layer.kind === 'condition' || layer.kind === 'setting' ? layer.jump : null;
};

const isBeforeTest = ({ layer }: Node): boolean => layer.kind === 'condition';

/** Loading it again costs no more than keeping it, since registers are few. */
const isReadAnew = ({ operation: { kind } }: Node): boolean => {
  return (
    kind === 'constant' ||
    kind === 'input' ||
    kind === 'stock' ||
    kind === 'buffer' ||
    kind === 'time' ||
    kind === 'moment' ||
    kind === 'parameter'
  );
};

/** Both halves at once, or several results. */
const isJoint = ({ operation: { kind } }: Node): boolean => {
  return kind === 'usually' || kind === 'call' || kind === 'result' || kind === 'offsets' || kind === 'held';
};

/** True for an operand whose code would be repeated: the mask of `usually`, and what a loop takes. */
const isReadOften = ({ operation }: Node, index: number): boolean => {
  if (operation.kind === 'usually') return index === 0;
  return operation.kind === 'call' && operation.times > 1;
};
