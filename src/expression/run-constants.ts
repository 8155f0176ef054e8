import type { Assignment, ProgramInput } from './program.ts';
import { dependencies } from './walk.ts';

/**
 * Parts ordered assignments into those that need only inputs fixed for a run, which are computed once, and the rest. Their
 * values are the same either way, bit for bit: only the work is saved.
 */
export function splitConstants(
  ordered: readonly Assignment[],
  inputs: readonly ProgramInput[],
): { readonly constants: readonly Assignment[]; readonly auxiliaries: readonly Assignment[] } {
  const fixed = new Set(inputs.filter((input) => input.kind === 'constant').map((input) => input.name));
  const constants: Assignment[] = [];
  const auxiliaries: Assignment[] = [];
  for (const assignment of ordered) {
    const isFixed = [...dependencies(assignment.expression)].every((name) => fixed.has(name));
    if (isFixed) fixed.add(assignment.name);
    (isFixed ? constants : auxiliaries).push(assignment);
  }
  return { constants, auxiliaries };
}
