import {
  bracketAroundChoice,
  bracketNotClosed,
  bracketNotOpened,
  colonMissing,
  operatorMissing,
  strayColon,
  strayComma,
  tooDeep,
  valueMissing,
} from '../messages/expression.ts';
import type { Remark } from '../messages/remark.ts';
import type { EquationFault } from './equation.ts';
import type { Token } from './tokens.ts';

/** Brackets inside brackets an equation may have; the parser recurses through about twenty calls for each. */
const deepestNesting = 100;

interface Group {
  readonly open: Token | undefined;
  readonly isCall: boolean;
  /** The `?` of this group that still wait for their `:`. */
  readonly pending: Token[];
}

/**
 * Checks that values and operators take turns and that brackets, commas, `?` and `:` pair up, so that a fault is named where
 * it is. It stops at the first fault that makes the rest guesswork; a missing operator does not.
 */
export function checkShape(tokens: readonly Token[]): readonly EquationFault[] {
  const faults: EquationFault[] = [];
  const groups: Group[] = [{ open: undefined, isCall: false, pending: [] }];
  let valueNext = true;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const group = groups[groups.length - 1]!;
    const here = (remark: Remark): EquationFault => ({ offset: token.offset, ...remark });
    const missing = () => [...faults, here(valueMissing(previous?.text, token.text))];
    switch (token.kind) {
      case 'number':
      case 'name':
        if (!valueNext) faults.push(here(operatorMissing(previous!.text, token.text)));
        valueNext = false;
        break;
      case 'open': {
        const isCall = !valueNext && previous!.kind === 'name';
        if (!valueNext && !isCall) faults.push(here(operatorMissing(previous!.text, '(')));
        groups.push({ open: token, isCall, pending: [] });
        if (groups.length > deepestNesting + 1) return [...faults, here(tooDeep(deepestNesting))];
        valueNext = true;
        break;
      }
      case 'close':
        if (groups.length === 1) return [...faults, here(bracketNotOpened())];
        if (valueNext && !(group.isCall && previous === group.open)) return missing();
        if (group.pending.length > 0) return [...faults, { offset: group.pending[0]!.offset, ...colonMissing() }];
        groups.pop();
        valueNext = false;
        break;
      case 'comma':
        if (!group.isCall) return [...faults, here(strayComma(decimals(previous, tokens[index + 1])))];
        if (valueNext) return missing();
        if (group.pending.length > 0) return [...faults, { offset: group.pending[0]!.offset, ...colonMissing() }];
        valueNext = true;
        break;
      case 'operator':
        if (token.text === 'not' && !valueNext) return [...faults, here(operatorMissing(previous!.text, token.text))];
        if (valueNext && !prefixes.has(token.text)) return missing();
        // mathjs takes the second : of `a ? b ? c : d : e` for a range.
        if (token.text === '?' && group.pending.length > 0) return [...faults, here(bracketAroundChoice())];
        if (token.text === '?') group.pending.push(token);
        if (token.text === ':' && group.pending.pop() === undefined) return [...faults, here(strayColon())];
        valueNext = true;
        break;
    }
  }
  const last = tokens[tokens.length - 1];
  if (last !== undefined && valueNext) {
    return [...faults, { offset: last.offset + last.text.length, ...valueMissing(last.text, undefined) }];
  }
  const open = groups[groups.length - 1]!;
  if (open.open !== undefined) return [...faults, { offset: open.open.offset, ...bracketNotClosed() }];
  if (open.pending.length > 0) return [...faults, { offset: open.pending[0]!.offset, ...colonMissing() }];
  return faults;
}

const prefixes: ReadonlySet<string> = new Set(['+', '-', 'not']);

function decimals(before: Token | undefined, after: Token | undefined): { left: string; right: string } | undefined {
  if (before?.kind !== 'number' || after?.kind !== 'number') return undefined;
  if (!/^\d+$/.test(before.text) || !/^\d+$/.test(after.text)) return undefined;
  return { left: before.text, right: after.text };
}
