import { binary, number } from './build.ts';
import { literalValue } from './literal.ts';
import type { Binary, Expression } from './tree.ts';

/** Largest literal exponent that is written out as a product. */
const largest = 4;

/** True where a power has an exponent that `expandPower` writes out: a whole or half number up to 4 either way. */
export function isExpandable(tree: Binary): boolean {
  const exponent = literalValue(tree.right);
  return exponent !== undefined && Math.abs(exponent) <= largest && Number.isInteger(exponent * 2);
}

/**
 * Writes a power with a literal exponent as products, a square root and a quotient, in a fixed order: x^3 is (x·x)·x, x^1.5
 * is x·√x, x^-2 is 1/(x·x), x^0 is 1. This changes bits against `pow`, so it is done here, once, before both kernels.
 *
 * The base comes out as often as the exponent says; it should be a name or a number.
 */
export function expandPower(tree: Binary): Expression {
  const exponent = literalValue(tree.right)!;
  const size = Math.abs(exponent);
  const factors: Expression[] = Array.from({ length: Math.floor(size) }, () => tree.left);
  if (!Number.isInteger(size)) {
    factors.push({ kind: 'call', function: 'sqrt', arguments: [tree.left], offset: tree.offset });
  }
  const one = number(1, tree.offset);
  if (factors.length === 0) return one;
  const product = factors.reduce((left, right) => binary(left, 'multiply', right));
  return exponent < 0 ? binary(one, 'divide', product) : product;
}
