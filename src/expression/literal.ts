import type { Expression } from './tree.ts';

/** The value of a tree that is a written number, signed or a quotient of two (`2`, `-0.5`, `1/3`); otherwise undefined. */
export function literalValue(tree: Expression): number | undefined {
  if (tree.kind === 'number') return tree.value;
  if (tree.kind === 'unary' && tree.operator === 'negate') {
    const value = literalValue(tree.operand);
    return value === undefined ? undefined : -value;
  }
  if (tree.kind === 'binary' && tree.operator === 'divide') {
    const above = literalValue(tree.left);
    const below = literalValue(tree.right);
    return above === undefined || below === undefined ? undefined : above / below;
  }
  return undefined;
}
