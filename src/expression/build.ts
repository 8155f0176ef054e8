import type { BinaryOperator, ComparisonOperator, Expression } from './tree.ts';

/** Trees that lowering makes; they point at no text of their own, so their offset is that of the call they stand for, or 0. */
export const number = (value: number, offset = 0): Expression => ({ kind: 'number', value, offset });

export const reference = (name: string, offset = 0): Expression => ({ kind: 'reference', name, offset });

export const negate = (operand: Expression): Expression => ({
  kind: 'unary',
  operator: 'negate',
  operand,
  offset: operand.offset,
});

export const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
  offset: left.offset,
});

export const compare = (left: Expression, operator: ComparisonOperator, right: Expression): Expression => ({
  kind: 'comparison',
  operator,
  left,
  right,
  offset: left.offset,
});

export const both = (left: Expression, right: Expression): Expression => ({
  kind: 'logical',
  operator: 'and',
  left,
  right,
  offset: left.offset,
});

export const choose = (condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression => ({
  kind: 'conditional',
  condition,
  whenTrue,
  whenFalse,
  offset: condition.offset,
});
