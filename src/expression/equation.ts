import type { Remark } from '../messages/remark.ts';
import type { Expression } from './tree.ts';

/** One fault of an equation's text; `offset` counts UTF-16 units from its start. */
export interface EquationFault extends Remark {
  readonly offset: number;
}

/** An equation as a tree, or every fault found in its text. */
export type ParsedEquation = { readonly tree: Expression } | { readonly faults: readonly EquationFault[] };

/** What the place of an equation asks for: a number, or a condition such as the `when` of a jump. */
export type Asked = 'number' | 'condition';
