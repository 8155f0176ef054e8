import { notInEquations, numberTooLarge, numberTooSmall, reservedName } from '../messages/expression.ts';
import type { EquationFault } from './equation.ts';

/** A smallest piece of an equation and the offset at which it starts. */
export interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'comma';
  readonly text: string;
  readonly offset: number;
}

/**
 * Cuts an equation into the tokens the language has, as mathjs would cut them, and refuses everything else by name: what
 * mathjs knows beyond our language (strings, matrices, assignments, bitwise operators, …) never reaches it.
 *
 * Tokens go on after a refused symbol, so that all faults come at once; each symbol is reported once.
 */
export function scanTokens(text: string): {
  readonly tokens: readonly Token[];
  readonly faults: readonly EquationFault[];
} {
  const tokens: Token[] = [];
  const faults: EquationFault[] = [];
  const refused = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const [kind, found] = whatMatched(match);
    const offset = match.index;
    if (kind === 'space') continue;
    if (kind !== 'refused') tokens.push({ kind, text: found, offset });
    else if (!refused.has(found)) faults.push({ offset, ...notInEquations(found, replacements.get(found)) });
    if (kind === 'refused') refused.add(found);
    if (kind === 'number') faults.push(...numberFaults(found, offset));
    if (kind === 'name' && reservedNames.has(found)) faults.push({ offset, ...reservedName(found) });
  }
  return { tokens, faults };
}

type MatchKind = Token['kind'] | 'space' | 'refused';

/** Every text is a row of these; they are tried in this order. */
const parts: readonly (readonly [MatchKind, RegExp])[] = [
  ['space', /[ \t\r\n]+/],
  // mathjs reads `a?.5:b` as a choice and `a?.b` as something else; so do we, and refuse the second.
  ['refused', /===|!==|>>>|&&|\|\||<<|>>|<>|=<|=>|\*\*|\.[*/^]|\^\||\?\?|\?\.(?!\d)|:=/],
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/],
  ['operator', /<=|>=|==|!=|[-+*/^<>?:]|(?:and|or|not|mod)(?![A-Za-z0-9_])/],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/],
  ['open', /\(/],
  ['close', /\)/],
  ['comma', /,/],
  ['refused', /[\s\S]/],
];

const pattern = new RegExp(parts.map(([, { source }]) => `(${source})`).join('|'), 'gu');

function whatMatched(match: RegExpExecArray): readonly [MatchKind, string] {
  const part = match.findIndex((group, index) => index > 0 && group !== undefined);
  return [parts[part - 1]![0], match[0]];
}

function numberFaults(text: string, offset: number): EquationFault[] {
  const value = Number(text);
  if (!Number.isFinite(value)) return [{ offset, ...numberTooLarge(text) }];
  if (value === 0 && /^[0.]*[1-9]/.test(text)) return [{ offset, ...numberTooSmall(text) }];
  return [];
}

/** Words that mean something to mathjs but nothing in an equation. */
const reservedNames: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'NaN', 'Infinity'],
  ...['xor', 'to', 'in', 'end'],
]);

/** What to write instead of a symbol people bring from elsewhere. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&&', 'and'],
  ['&', 'and'],
  ['||', 'or'],
  ['|', 'or'],
  ['!', 'not'],
  ['~', 'not'],
  ['**', '^'],
  ['.*', '*'],
  ['./', '/'],
  ['.^', '^'],
  ['%', 'mod'],
  ['[', '('],
  [']', ')'],
  ['{', '('],
  ['}', ')'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['²', '^2'],
  ['³', '^3'],
  ['√', 'sqrt( )'],
  ['π', 'pi'],
]);
