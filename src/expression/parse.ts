import { create, parseDependencies } from 'mathjs/number';
import { emptyEquation, notUnderstood, tooLong } from '../messages/expression.ts';
import { convert } from './convert.ts';
import type { Asked, ParsedEquation } from './equation.ts';
import { checkShape } from './shape.ts';
import { scanTokens } from './tokens.ts';

export type EquationParser = (text: string, asked?: Asked) => ParsedEquation;

/** Numbers, names, operators and brackets an equation may have. */
const longestEquation = 2000;

/**
 * Makes a parser of equations; making one costs about a millisecond, so a model is read with one.
 *
 * ```
 * text ─ tokens.ts ─→ tokens ─ shape.ts ─→ tokens in a sound order ─ mathjs ─→ precedence ─ convert.ts ─→ typed tree
 *          symbols the language      values, operators,                         functions, truth
 *          does not have             brackets                                   and numbers
 * ```
 *
 * Each arrow reports its faults with the offset in the text; the next one runs only if there are none. mathjs decides the
 * precedence, and nothing else: what it knows beyond the language never reaches it, and a node that is not on the list in
 * `convert.ts` is refused.
 *
 * Precedence, from loose to tight: `? :` (from the right) · `or` · `and` · comparisons (never chained) · `+ -` · `* / mod` ·
 * unary `- + not` · `^` (from the right). So `-2^2` is −4, `2^3^2` is 2⁹, `2^-1` is ½, `-a mod b` is (−a) mod b,
 * `not a == b` would be (not a) == b and is refused, and `a ? b : c ? d : e` chooses among b, d and e in turn; a choice between
 * `?` and `:` needs brackets, since mathjs would take its second `:` for a range.
 */
export function equationParser(): EquationParser {
  const mathjs = create({ parseDependencies: parseDependencies! });
  return (text, asked = 'number') => {
    const { tokens, faults } = scanTokens(text);
    if (faults.length > 0) return { faults };
    if (tokens.length === 0) return { faults: [{ offset: 0, ...emptyEquation() }] };
    if (tokens.length > longestEquation) {
      return { faults: [{ offset: tokens[longestEquation]!.offset, ...tooLong(longestEquation) }] };
    }
    const misshapen = checkShape(tokens);
    if (misshapen.length > 0) return { faults: misshapen };
    try {
      // To mathjs a line break outside brackets ends an expression; in an equation it is a space.
      return convert(mathjs.parse(text.replace(/[\r\n]/g, ' ')), tokens, asked);
    } catch (error) {
      return { faults: [{ offset: offsetOf(error), ...notUnderstood() }] };
    }
  };
}

/** mathjs counts the characters of a fault from 1. Anything else it could throw is a fault of the equation as a whole. */
function offsetOf(error: unknown): number {
  const char = error instanceof SyntaxError && 'char' in error ? error.char : undefined;
  return typeof char === 'number' ? Math.max(0, char - 1) : 0;
}
