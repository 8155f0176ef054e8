import { order } from './order.ts';
import type { Assignment, Buffer } from './program.ts';
import type { Expression } from './tree.ts';
import { dependencies } from './walk.ts';

interface Beginning {
  /** The initial value of every stock and state, hidden ones included. */
  readonly stocks: readonly Assignment[];
  readonly startOnly: readonly Assignment[];
  readonly buffers: readonly Buffer[];
  /** What a step evaluates, of which the start takes what it needs. */
  readonly auxiliaries: readonly Assignment[];
}

/**
 * What is evaluated at the start, in order: the initial values of all stocks, whatever these need of auxiliaries and of the
 * first values of fixed delays, and whatever the fixed delays themselves read.
 */
export function initialAssignments({ stocks, startOnly, buffers, auxiliaries }: Beginning): readonly Assignment[] {
  const firstValues = buffers.map(({ name, initial }): Assignment => ({ name, expression: initial }));
  const all = [...startOnly, ...firstValues, ...auxiliaries, ...stocks];
  const byName = new Map(all.map((assignment) => [assignment.name, assignment]));

  // A list that grows while it is gone through: a chain of variables may be longer than the stack of the language.
  const needed = new Set(stocks.map(({ name }) => name));
  const require = (expression: Expression): void => {
    for (const name of dependencies(expression)) if (byName.has(name)) needed.add(name);
  };
  for (const { delay, initial } of buffers) {
    require(delay);
    require(initial);
  }
  for (const name of needed) require(byName.get(name)!.expression);

  const nodes = all.filter(({ name }) => needed.has(name));
  const ordered = order(nodes.map(({ name, expression }) => ({ name, needs: dependencies(expression) })));
  if (!ordered.ok) throw new Error(`circular after the check for circles: ${ordered.cycles.join('; ')}`);
  return ordered.order.map((name) => byName.get(name)!);
}
