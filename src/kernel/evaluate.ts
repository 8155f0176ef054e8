import type { Lookup } from '../expression/program.ts';
import type { Call, Expression } from '../expression/tree.ts';
import { elementary } from './elementary/index.ts';
import type { Lanes } from './lanes.ts';
import { evaluateLookup } from './lookup.ts';

/** What an expression is evaluated in: where numbers live, and what names stand for. */
export interface Surroundings<V, M> {
  readonly lanes: Lanes<V, M>;
  readonly read: (name: string) => V;
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** Carries out an elementary function where the surroundings have a way of their own; it must do the same steps. */
  readonly apply?: (name: ElementaryName, values: readonly V[]) => V;
}

export type ElementaryName = keyof typeof elementary;

/**
 * The meaning of a lowered expression, written once for both kernels: the interpreter walks it with numbers at every step,
 * the compiler walks it once with WebAssembly values and so emits the same operations in the same order.
 *
 * Both branches of a condition are computed; a condition that stands where a number is asked for, or a function that
 * lowering should have removed, is a fault of the program and throws.
 */
export const evaluate = <V, M>(s: Surroundings<V, M>, expression: Expression): V => {
  const o = s.lanes;
  switch (expression.kind) {
    case 'number':
      return o.constant(expression.value);
    case 'reference':
      return s.read(expression.name);
    case 'unary':
      if (expression.operator === 'not') throw misplaced(expression);
      return o.negate(evaluate(s, expression.operand));
    case 'binary': {
      const left = evaluate(s, expression.left);
      const right = evaluate(s, expression.right);
      switch (expression.operator) {
        case 'add':
          return o.add(left, right);
        case 'subtract':
          return o.subtract(left, right);
        case 'multiply':
          return o.multiply(left, right);
        case 'divide':
          return o.divide(left, right);
        case 'power':
          return apply(s, 'pow', [left, right]);
        case 'modulo':
          return apply(s, 'modulo', [left, right]);
        default:
          return unreachable(expression);
      }
    }
    case 'conditional': {
      const condition = evaluateCondition(s, expression.condition);
      const whenTrue = evaluate(s, expression.whenTrue);
      const whenFalse = evaluate(s, expression.whenFalse);
      return o.select(condition, whenTrue, whenFalse);
    }
    case 'call':
      return evaluateCall(s, expression);
    case 'lookup': {
      const lookup = s.lookups.get(expression.lookup);
      if (lookup === undefined) throw new Error(`no lookup ${expression.lookup}`);
      return evaluateLookup(o, lookup, evaluate(s, expression.argument));
    }
    case 'comparison':
    case 'logical':
      throw misplaced(expression);
    default:
      return unreachable(expression);
  }
};

/** A condition as a mask. Comparisons with NaN are false, but for `!=`. */
export const evaluateCondition = <V, M>(s: Surroundings<V, M>, expression: Expression): M => {
  const o = s.lanes;
  switch (expression.kind) {
    case 'comparison': {
      const left = evaluate(s, expression.left);
      const right = evaluate(s, expression.right);
      switch (expression.operator) {
        case 'less':
          return o.less(left, right);
        case 'lessOrEqual':
          return o.lessOrEqual(left, right);
        case 'greater':
          return o.less(right, left);
        case 'greaterOrEqual':
          return o.lessOrEqual(right, left);
        case 'equal':
          return o.equal(left, right);
        case 'notEqual':
          return o.notEqual(left, right);
        default:
          return unreachable(expression);
      }
    }
    case 'logical': {
      const left = evaluateCondition(s, expression.left);
      const right = evaluateCondition(s, expression.right);
      return expression.operator === 'and' ? o.and(left, right) : o.or(left, right);
    }
    case 'unary':
      if (expression.operator === 'not') return o.not(evaluateCondition(s, expression.operand));
      throw misplaced(expression);
    default:
      throw misplaced(expression);
  }
};

const evaluateCall = <V, M>(s: Surroundings<V, M>, call: Call): V => {
  const o = s.lanes;
  const values = call.arguments.map((argument) => evaluate(s, argument));
  const first = values[0] as V;
  switch (call.function) {
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'ceil':
      return o[call.function](first);
    case 'exp':
    case 'ln':
    case 'log10':
    case 'sin':
    case 'cos':
    case 'tan':
    case 'asin':
    case 'acos':
    case 'atan':
    case 'round':
      return apply(s, call.function, values);
    case 'min':
    case 'max': {
      const operation = o[call.function];
      return values.slice(1).reduce((least, value) => operation(least, value), first);
    }
    case 'sign':
      return sign(o, first);
    case 'smooth':
    case 'smooth3':
    case 'delay1':
    case 'delay3':
    case 'delay_fixed':
    case 'step':
    case 'pulse':
    case 'ramp':
    case 'noise':
      throw misplaced(call);
    default:
      return unreachable(call.function);
  }
};

const apply = <V, M>(s: Surroundings<V, M>, name: ElementaryName, values: readonly V[]): V => {
  return s.apply === undefined ? applyElementary(s.lanes, name, values) : s.apply(name, values);
};

/** An elementary function by name; it takes as many values as the expression language gives it. */
export const applyElementary = <V, M>(o: Lanes<V, M>, name: ElementaryName, values: readonly V[]): V => {
  const [first, second] = values as readonly [V, V];
  return name === 'pow' || name === 'modulo' ? elementary[name](o, first, second) : elementary[name](o, first);
};

/** −1, 0 or 1; a zero keeps its sign and NaN stays NaN. */
const sign = <V, M>(o: Lanes<V, M>, x: V): V => {
  const zero = o.constant(0);
  const positive = o.select(o.less(zero, x), o.constant(1), x);
  return o.select(o.less(x, zero), o.constant(-1), positive);
};

const misplaced = (expression: Expression): Error => new Error(`the program has a misplaced ${expression.kind}`);

const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};
