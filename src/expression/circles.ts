import type { EquationRole } from './equations.ts';
import { needsAtStart, needsInStep } from './needs.ts';
import { type OrderNode, order } from './order.ts';
import type { Expression } from './tree.ts';

/** A circular definition: its variables, each of which needs the next, and whether only their initial values do. */
export interface Circle {
  readonly names: readonly string[];
  readonly atStart: boolean;
}

/**
 * The circular definitions among resolved equations. Stocks and delays open a circle in a step, but their initial values can
 * close one at the start; those are reported only where the step is sound.
 */
export function findCircles(
  equations: readonly { readonly role: EquationRole; readonly tree: Expression }[],
): readonly Circle[] {
  const inStep: OrderNode[] = [];
  const atStart: OrderNode[] = [];
  for (const { role, tree } of equations) {
    if (role.kind === 'flow' || role.kind === 'auxiliary') inStep.push({ name: role.name, needs: needsInStep(tree) });
    if (role.kind === 'initial' || role.kind === 'flow' || role.kind === 'auxiliary') {
      atStart.push({ name: role.name, needs: needsAtStart(tree) });
    }
  }
  const stepCircles = circlesOf(inStep);
  const caught = new Set(stepCircles.flat());
  const startCircles = circlesOf(atStart.filter(({ name }) => !caught.has(name)));
  return [
    ...stepCircles.map((names) => ({ names, atStart: false })),
    ...startCircles.map((names) => ({ names, atStart: true })),
  ];
}

function circlesOf(nodes: readonly OrderNode[]): readonly (readonly string[])[] {
  const ordered = order(nodes);
  return ordered.ok ? [] : ordered.cycles;
}
