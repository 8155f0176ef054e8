/** Something to evaluate, and the names it needs first; names that are not among the nodes are there already. */
export interface OrderNode {
  readonly name: string;
  readonly needs: Iterable<string>;
}

/** Either every node after those it needs, or the circles that make this impossible: `[a, b]` for a → b → a. */
export type Ordered =
  | { readonly ok: true; readonly order: readonly string[] }
  | { readonly ok: false; readonly cycles: readonly (readonly string[])[] };

/**
 * Puts nodes in an order of evaluation. The order is that of the document, with each node pulled forward only as far as
 * another asks: a document that is in order already keeps its order.
 *
 * Of circular definitions the shortest circles are named, as many as it takes for every variable caught in one to be named;
 * `a → b` reads “a needs b”. Each begins at the variable that stands first in the document.
 */
export function order(nodes: readonly OrderNode[]): Ordered {
  const needs = new Map<string, readonly string[]>();
  const defined = new Set(nodes.map((node) => node.name));
  for (const node of nodes)
    needs.set(
      node.name,
      [...node.needs].filter((name) => defined.has(name)),
    );
  const sorted = sortByNeed(needs);
  if (sorted.complete) return { ok: true, order: sorted.order };
  return { ok: false, cycles: findCycles(needs) };
}

interface Frame {
  readonly name: string;
  next: number;
}

/** Depth first, with a stack of its own: a chain of variables may be longer than the one of the language. */
function sortByNeed(needs: ReadonlyMap<string, readonly string[]>): {
  readonly order: string[];
  readonly complete: boolean;
} {
  const placed: string[] = [];
  const state = new Map<string, 'open' | 'placed'>();
  let complete = true;
  for (const root of needs.keys()) {
    if (state.has(root)) continue;
    const stack: Frame[] = [{ name: root, next: 0 }];
    state.set(root, 'open');
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const need = needs.get(frame.name)![frame.next++];
      if (need === undefined) {
        stack.pop();
        state.set(frame.name, 'placed');
        placed.push(frame.name);
      } else if (!state.has(need)) {
        state.set(need, 'open');
        stack.push({ name: need, next: 0 });
      } else if (state.get(need) === 'open') complete = false;
    }
  }
  return { order: placed, complete };
}

function findCycles(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const named = new Set<string>();
  for (const name of needs.keys()) {
    if (named.has(name)) continue;
    const cycle = shortestCycle(name, needs);
    if (cycle === undefined) continue;
    for (const member of cycle) named.add(member);
    cycles.push(fromFirst(cycle, needs));
  }
  return cycles;
}

/** Breadth first from a node back to itself. */
function shortestCycle(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const need of needs.get(name)!) {
      if (need === start) return trace(name, start, cameFrom);
      if (cameFrom.has(need)) continue;
      cameFrom.set(need, name);
      queue.push(need);
    }
  }
  return undefined;
}

function trace(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [last];
  for (let name = last; name !== start; ) {
    name = cameFrom.get(name)!;
    path.push(name);
  }
  return path.reverse();
}

/** The same circle, told from its variable that stands first in the document. */
function fromFirst(cycle: readonly string[], needs: ReadonlyMap<string, unknown>): string[] {
  const place = new Map([...needs.keys()].map((name, index): [string, number] => [name, index]));
  const first = cycle.indexOf(cycle.reduce((a, b) => (place.get(b)! < place.get(a)! ? b : a)));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
