import type {
  Binary,
  BinaryOperator,
  Call,
  Comparison,
  ComparisonOperator,
  Conditional,
  Expression,
  Logical,
  LookupCall,
  NumberLiteral,
  Reference,
  Unary,
} from '../../src/expression/tree.ts';

/** Short builders of trees, for tests of what comes after parsing. Offsets mean nothing here. */
const offset = 0;

const lift = (term: Expression | number | string): Expression => {
  if (typeof term === 'number') return number(term);
  return typeof term === 'string' ? name(term) : term;
};

type Term = Expression | number | string;

export const number = (value: number): NumberLiteral => ({ kind: 'number', value, offset });
export const name = (text: string): Reference => ({ kind: 'reference', name: text, offset });
const binary =
  (operator: BinaryOperator) =>
  (left: Term, right: Term): Binary => ({ kind: 'binary', operator, left: lift(left), right: lift(right), offset });
export const add = binary('add');
export const subtract = binary('subtract');
export const multiply = binary('multiply');
export const divide = binary('divide');
export const power = binary('power');
export const modulo = binary('modulo');
export const negate = (operand: Term): Unary => ({ kind: 'unary', operator: 'negate', operand: lift(operand), offset });
export const not = (operand: Expression): Unary => ({ kind: 'unary', operator: 'not', operand, offset });
export const compare = (left: Term, operator: ComparisonOperator, right: Term): Comparison => ({
  kind: 'comparison',
  operator,
  left: lift(left),
  right: lift(right),
  offset,
});
export const both = (left: Expression, right: Expression): Logical => ({
  kind: 'logical',
  operator: 'and',
  left,
  right,
  offset,
});
export const either = (left: Expression, right: Expression): Logical => ({ ...both(left, right), operator: 'or' });
export const choose = (condition: Expression, whenTrue: Term, whenFalse: Term): Conditional => ({
  kind: 'conditional',
  condition,
  whenTrue: lift(whenTrue),
  whenFalse: lift(whenFalse),
  offset,
});
export const call = (called: Call['function'], ...terms: Term[]): Call => ({
  kind: 'call',
  function: called,
  arguments: terms.map(lift),
  offset,
});
export const lookUp = (lookup: string, argument: Term): LookupCall => ({
  kind: 'lookup',
  lookup,
  argument: lift(argument),
  offset,
});
