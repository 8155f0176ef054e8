/**
 * The one typed tree. Text becomes this tree in `parse.ts`; names are resolved in `scope.ts`; `lower.ts` rewrites delays,
 * time functions and literal powers into smaller trees of the same type. Both kernels read what is left.
 *
 * Subscripts, module scopes and macros will be resolved to scalar references before lowering; a kernel never sees them.
 */
export type Expression =
  | NumberLiteral
  | Reference
  | Unary
  | Binary
  | Comparison
  | Logical
  | Conditional
  | Call
  | LookupCall;

/** Offset into the equation's text where a node's own token starts: what a message points at. */
interface Located {
  readonly offset: number;
}

export interface NumberLiteral extends Located {
  readonly kind: 'number';
  readonly value: number;
}

export interface Reference extends Located {
  readonly kind: 'reference';
  readonly name: string;
}

export interface Unary extends Located {
  readonly kind: 'unary';
  readonly operator: 'negate' | 'not';
  readonly operand: Expression;
}

export type BinaryOperator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'modulo';

export interface Binary extends Located {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type ComparisonOperator = 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual' | 'equal' | 'notEqual';

export interface Comparison extends Located {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Logical extends Located {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional extends Located {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** Functions both kernels know. */
export type KernelFunction =
  | 'abs'
  | 'exp'
  | 'ln'
  | 'log10'
  | 'sqrt'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'min'
  | 'max'
  | 'floor'
  | 'ceil'
  | 'round'
  | 'sign';

/** Functions that lowering turns into hidden stocks, buffers, inputs or conditions on `time`. */
export type LoweredFunction =
  | 'smooth'
  | 'smooth3'
  | 'delay1'
  | 'delay3'
  | 'delay_fixed'
  | 'step'
  | 'pulse'
  | 'ramp'
  | 'noise';

export interface Call extends Located {
  readonly kind: 'call';
  readonly function: KernelFunction | LoweredFunction;
  readonly arguments: readonly Expression[];
}

export interface LookupCall extends Located {
  readonly kind: 'lookup';
  readonly lookup: string;
  readonly argument: Expression;
}
