import type { ModelDocument } from '../model/document.ts';
import type { EquationRole } from './equations.ts';
import type { Expression } from './tree.ts';
import { dependencies } from './walk.ts';

/** An equation whose tree could be read, with full names. */
interface Equation {
  readonly role: EquationRole;
  readonly tree: Expression;
}

/**
 * The names each variable uses, whatever the delay: those of its equation; for a stock or state the flows that fill or empty
 * it and what the jumps and events that set it read. Initial values are not among them, for they close no loop.
 *
 * A variable whose equation could not be read is missing.
 */
export function influences(
  document: ModelDocument,
  equations: readonly Equation[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  const add = (name: string, used: Iterable<string>): void => {
    const set = uses.get(name) ?? new Set();
    for (const other of used) set.add(other);
    uses.set(name, set);
  };
  for (const name of [...Object.keys(document.stocks), ...Object.keys(document.states)]) add(name, []);
  for (const [flow, { from, to }] of Object.entries(document.flows)) {
    for (const stock of [from, to]) if (stock !== null) add(stock, [flow]);
  }
  const conditions = new Map<string, ReadonlySet<string>>();
  for (const { role, tree } of equations) if (role.kind === 'when') conditions.set(role.jump, dependencies(tree));
  for (const { role, tree } of equations) {
    if (role.kind === 'flow' || role.kind === 'auxiliary') add(role.name, dependencies(tree));
    if (role.kind === 'set') add(role.target, [...dependencies(tree), ...(conditions.get(role.jump) ?? [])]);
    if (role.kind === 'event-set') add(role.target, dependencies(tree));
  }
  return uses;
}
