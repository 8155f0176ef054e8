import type { Remark } from '../messages/remark.ts';
import {
  unitBracketNotClosed,
  unitBracketNotOpened,
  unitEmpty,
  unitMissing,
  unitNumber,
  unitPower,
  unitProductUnwritten,
  unitSymbol,
  unitTooLong,
} from '../messages/units.ts';

/** One named unit of a product, raised to a power; `offset` is where the name starts in the text. */
export interface UnitFactor {
  readonly name: string;
  readonly exponent: number;
  readonly offset: number;
}

/** Why a text is no unit; `offset` counts UTF-16 units from its start. */
export interface UnitFault extends Remark {
  readonly offset: number;
}

export type UnitText =
  | { readonly ok: true; readonly factors: readonly UnitFactor[] }
  | { readonly ok: false; readonly fault: UnitFault };

const longestText = 200;
const largestExponent = 9;

/**
 * Reads a unit text: products and quotients of named units, powers and brackets. Only the first fault is told.
 *
 *     unit = factor (("*" | "/") factor)*      factor = atom ("^" ["-"] number)      atom = name | "1" | "(" unit ")"
 *
 * A grammar of our own and not that of mathjs, which would read `budget per year` as a product of three units, `2 month` as
 * a unit and `1e400` as infinity.
 */
export function readUnitText(text: string): UnitText {
  if (text.trim() === '') return { ok: false, fault: { offset: 0, ...unitEmpty() } };
  if (text.length > longestText) return { ok: false, fault: { offset: longestText, ...unitTooLong(longestText) } };
  const reader: Reader = { tokens: scan(text), next: 0, end: text.trimEnd().length, factors: [] };
  const fault = readProduct(reader, 1) ?? leftOver(reader);
  return fault === undefined ? { ok: true, factors: reader.factors } : { ok: false, fault };
}

interface Token {
  readonly kind: 'name' | 'number' | 'symbol';
  readonly text: string;
  readonly offset: number;
}

interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  readonly end: number;
  readonly factors: UnitFactor[];
}

const pattern = /(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<number>[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(?<symbol>\S)/gu;

function scan(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { name, number } = match.groups ?? {};
    const kind = name !== undefined ? 'name' : number !== undefined ? 'number' : 'symbol';
    return { kind, text: match[0], offset: match.index };
  });
}

/** Reads factors up to a closing bracket or the end; `sign` is −1 inside a divisor. */
function readProduct(reader: Reader, exponent: number): UnitFault | undefined {
  let fault = readFactor(reader, exponent);
  while (fault === undefined) {
    const operator = peek(reader, '*') ?? peek(reader, '/');
    if (operator === undefined) return undefined;
    reader.next++;
    fault = readFactor(reader, operator.text === '/' ? -exponent : exponent);
  }
  return fault;
}

function readFactor(reader: Reader, exponent: number): UnitFault | undefined {
  const atom = reader.tokens[reader.next];
  if (atom === undefined || '*/^)'.includes(atom.text)) return missing(reader);
  reader.next++;
  if (atom.kind === 'symbol' && atom.text !== '(') return { offset: atom.offset, ...unitSymbol(atom.text) };
  if (atom.kind === 'number' && atom.text !== '1') return { offset: atom.offset, ...unitNumber(atom.text) };
  const first = reader.factors.length;
  if (atom.kind === 'name') reader.factors.push({ name: atom.text, exponent, offset: atom.offset });
  if (atom.text === '(') {
    const fault = readProduct(reader, exponent);
    if (fault !== undefined) return fault;
    if (peek(reader, ')') === undefined) return leftOver(reader) ?? { offset: atom.offset, ...unitBracketNotClosed() };
    reader.next++;
  }
  return peek(reader, '^') === undefined ? undefined : readExponent(reader, first);
}

/** Reads `^2` or `^-0.5` and raises the factors from `first` on. */
function readExponent(reader: Reader, first: number): UnitFault | undefined {
  reader.next++;
  const negative = peek(reader, '-') !== undefined;
  if (negative) reader.next++;
  const token = reader.tokens[reader.next];
  const size = token?.kind === 'number' ? Number(token.text) : Number.NaN;
  if (!(size <= largestExponent)) return { offset: token?.offset ?? reader.end, ...unitPower(largestExponent) };
  reader.next++;
  const raised = reader.factors.slice(first).map((factor) => ({
    ...factor,
    exponent: factor.exponent * (negative ? -size : size),
  }));
  reader.factors.splice(first, raised.length, ...raised);
  return undefined;
}

/** What follows a whole product without being joined to it. */
function leftOver(reader: Reader): UnitFault | undefined {
  const token = reader.tokens[reader.next];
  const before = reader.tokens[reader.next - 1];
  if (token === undefined || before === undefined) return undefined;
  if (token.text === ')') return { offset: token.offset, ...unitBracketNotOpened() };
  if (token.kind === 'symbol' && token.text !== '(') return { offset: token.offset, ...unitSymbol(token.text) };
  return { offset: token.offset, ...unitProductUnwritten(before.text, token.text) };
}

function missing(reader: Reader): UnitFault {
  const offset = reader.tokens[reader.next]?.offset ?? reader.end;
  return { offset, ...unitMissing(reader.tokens[reader.next - 1]?.text) };
}

function peek(reader: Reader, symbol: string): Token | undefined {
  const token = reader.tokens[reader.next];
  return token?.text === symbol ? token : undefined;
}
