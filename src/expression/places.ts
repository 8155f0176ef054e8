import { constantsAsked, notAtStart } from '../messages/names.ts';
import type { Remark } from '../messages/remark.ts';
import type { EquationRole } from './equations.ts';
import type { Call, Expression } from './tree.ts';
import { children, walk } from './walk.ts';

/**
 * Checks what an equation may hold where it stands: an initial value cannot remember, the times of a noise are fixed before
 * a run, and what an event does while it lasts is worked out before it too. `isConstant` tells the names fixed for a run.
 */
export function checkPlaces(
  tree: Expression,
  role: EquationRole,
  isConstant: (name: string) => boolean,
  report: (offset: number, remark: Remark) => void,
): void {
  if (role.kind === 'event-during') checkConstant(tree, 'during', isConstant, report);
  const visit = (node: Expression, atStart: boolean): void => {
    if (node.kind !== 'call') {
      for (const part of children(node)) visit(part, atStart);
      return;
    }
    if (atStart && remembering.has(node.function)) report(node.offset, notAtStart(node.function));
    if (node.function === 'noise') checkConstant(node.arguments[1]!, 'every', isConstant, report);
    node.arguments.forEach((part, index) => {
      visit(part, atStart || isReadAtStart(node.function, index));
    });
  };
  visit(tree, role.kind === 'initial');
}

/** The initial value of a delay, and the time of a fixed one. */
function isReadAtStart(name: Call['function'], argument: number): boolean {
  return remembering.has(name) && (argument === 2 || (name === 'delay_fixed' && argument === 1));
}

/** Reports the first part that is not known before a run. */
function checkConstant(
  tree: Expression,
  place: 'during' | 'every',
  isConstant: (name: string) => boolean,
  report: (offset: number, remark: Remark) => void,
): void {
  const culprits: Expression[] = [];
  walk(tree, (node) => {
    if (node.kind === 'reference' && !isConstant(node.name)) culprits.push(node);
    if (node.kind === 'call' && timed.has(node.function)) culprits.push(node);
  });
  const [first] = culprits;
  if (first !== undefined) report(first.offset, constantsAsked(place));
}

const remembering: ReadonlySet<string> = new Set(['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed', 'noise']);
const timed: ReadonlySet<string> = new Set([...remembering, 'step', 'pulse', 'ramp']);
