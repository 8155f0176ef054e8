import {
  argumentClash,
  equationClash,
  exponentClash,
  exponentNotLiteral,
  flowClash,
  sidesClash,
  type UnitClash,
} from '../messages/dimensions.ts';
import type { Remark } from '../messages/remark.ts';
import { dimensionless, divide, equal, multiply, power, sameDimensions, type Unit } from '../model/unit.ts';
import { formatUnit } from '../model/unit-format.ts';
import { format } from './format.ts';
import { signatureOf } from './functions.ts';
import { literalValue } from './literal.ts';
import type { Binary, Call, Expression } from './tree.ts';
import { unknownKind } from './walk.ts';

/** What a check of units reads besides the tree; a unit that is undefined has a fault of its own and is not held against any. */
export interface UnitSurroundings {
  /** The unit of a variable, by its full name. */
  readonly unitOf: (name: string) => Unit | undefined;
  readonly lookupUnits: (lookup: string) => { readonly x: Unit | undefined; readonly y: Unit | undefined };
  readonly timeUnit: Unit | undefined;
  readonly report: (offset: number, remark: Remark) => void;
}

/** The unit of a part: `zero` fits any, undefined is not known because a fault was told already. */
type Measure = Unit | 'zero' | undefined;

/**
 * Checks a resolved equation against the unit of the variable it defines, dimension and scale: months do not add to years.
 * A literal is dimensionless, but 0 fits any unit. A clash is reported once, where it arises.
 */
export function checkUnits(tree: Expression, name: string, unit: Unit | undefined, s: UnitSurroundings): void {
  const found = measure(tree, s);
  const clash = clashOf(found, unit);
  if (clash !== undefined) s.report(0, equationClash(name, clash, literalIn(tree)));
}

/** The same for a condition, which has no unit of its own. */
export function checkConditionUnits(tree: Expression, s: UnitSurroundings): void {
  measure(tree, s);
}

/** Checks that a flow is in the unit of its stock per unit of time. */
export function checkFlowUnit(
  flow: { readonly name: string; readonly unit: Unit | undefined },
  stock: { readonly name: string; readonly unit: Unit | undefined },
  s: UnitSurroundings,
): void {
  if (stock.unit === undefined || s.timeUnit === undefined) return;
  const clash = clashOf(flow.unit, divide(stock.unit, s.timeUnit));
  if (clash !== undefined) s.report(0, flowClash(flow.name, stock.name, clash));
}

function measure(tree: Expression, s: UnitSurroundings): Measure {
  switch (tree.kind) {
    case 'number':
      return tree.value === 0 ? 'zero' : dimensionless;
    case 'reference':
      return s.unitOf(tree.name);
    case 'unary':
      return measure(tree.operand, s);
    case 'binary':
      return measureBinary(tree, s);
    case 'comparison':
      agree([tree.left, tree.right], tree.offset, s);
      return dimensionless;
    case 'logical':
      measure(tree.left, s);
      measure(tree.right, s);
      return dimensionless;
    case 'conditional':
      measure(tree.condition, s);
      return agree([tree.whenTrue, tree.whenFalse], tree.offset, s);
    case 'call':
      return measureCall(tree, s);
    case 'lookup': {
      const { x, y } = s.lookupUnits(tree.lookup);
      ask(tree.argument, x, 'x', `lookup(${tree.lookup}, x)`, s);
      return y;
    }
    default:
      return unknownKind(tree);
  }
}

function measureBinary(tree: Binary, s: UnitSurroundings): Measure {
  switch (tree.operator) {
    case 'add':
    case 'subtract':
    case 'modulo':
      return agree([tree.left, tree.right], tree.offset, s);
    case 'multiply':
    case 'divide': {
      const left = measure(tree.left, s);
      const right = measure(tree.right, s);
      if (left === undefined || right === undefined) return undefined;
      if (left === 'zero' || right === 'zero') return 'zero';
      return tree.operator === 'multiply' ? multiply(left, right) : divide(left, right);
    }
    case 'power':
      return measurePower(tree, s);
    default:
      return unknownKind(tree.operator);
  }
}

function measurePower(tree: Binary, s: UnitSurroundings): Measure {
  const base = measure(tree.left, s);
  const exponent = measure(tree.right, s);
  if (exponent !== undefined && exponent !== 'zero' && !equal(exponent, dimensionless)) {
    s.report(tree.right.offset, exponentClash(formatUnit(exponent)));
    return undefined;
  }
  if (base === undefined || base === 'zero' || equal(base, dimensionless)) return base;
  const literal = literalValue(tree.right);
  if (literal !== undefined) return power(base, literal);
  s.report(tree.right.offset, exponentNotLiteral(formatUnit(base)));
  return undefined;
}

function measureCall(call: Call, s: UnitSurroundings): Measure {
  const { usage } = signatureOf(call.function)!;
  const names = /\((.*)\)/.exec(usage)![1]!.split(/\W+/);
  const argument = (index: number): Expression => call.arguments[index]!;
  const askFor = (index: number, unit: Unit | undefined): void => {
    ask(argument(index), unit, names[index]!, usage, s);
  };
  switch (call.function) {
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'round':
      return measure(argument(0), s);
    case 'sign':
      measure(argument(0), s);
      return dimensionless;
    case 'exp':
    case 'ln':
    case 'log10':
    case 'sin':
    case 'cos':
    case 'tan':
    case 'asin':
    case 'acos':
    case 'atan':
      askFor(0, dimensionless);
      return dimensionless;
    case 'sqrt': {
      const unit = measure(argument(0), s);
      return unit === undefined || unit === 'zero' ? unit : power(unit, 0.5);
    }
    case 'min':
    case 'max':
      return agree(call.arguments, call.offset, s);
    case 'smooth':
    case 'smooth3':
    case 'delay1':
    case 'delay3':
    case 'delay_fixed': {
      askFor(1, s.timeUnit);
      const [input, , initial] = call.arguments;
      return initial === undefined ? measure(input!, s) : agree([input!, initial], initial.offset, s);
    }
    case 'step':
      askFor(1, s.timeUnit);
      return measure(argument(0), s);
    case 'pulse':
      askFor(0, s.timeUnit);
      askFor(1, s.timeUnit);
      return dimensionless;
    case 'ramp': {
      askFor(1, s.timeUnit);
      askFor(2, s.timeUnit);
      const slope = measure(argument(0), s);
      if (slope === undefined || slope === 'zero' || s.timeUnit === undefined) return slope;
      return multiply(slope, s.timeUnit);
    }
    case 'noise':
      askFor(1, s.timeUnit);
      return measure(argument(0), s);
    default:
      return unknownKind(call.function);
  }
}

/** The unit all parts share; each that differs from the first with a unit is reported at `offset`. */
function agree(parts: readonly Expression[], offset: number, s: UnitSurroundings): Measure {
  const measures = parts.map((part) => measure(part, s));
  const first = measures.findIndex((unit) => unit !== 'zero' && unit !== undefined);
  if (first < 0) return measures.includes(undefined) ? undefined : 'zero';
  const unit = measures[first] as Unit;
  for (const [index, part] of parts.entries()) {
    const clash = clashOf(measures[index], unit);
    if (clash === undefined) continue;
    s.report(offset, sidesClash(clash, literalIn(part) ?? literalIn(parts[first]!)));
    return undefined;
  }
  return unit;
}

/** Reports an argument that is not in the unit asked for. */
function ask(tree: Expression, unit: Unit | undefined, argument: string, usage: string, s: UnitSurroundings): void {
  const clash = clashOf(measure(tree, s), unit);
  if (clash !== undefined) s.report(tree.offset, argumentClash(usage, argument, clash, literalIn(tree)));
}

function clashOf(found: Measure, asked: Unit | undefined): UnitClash | undefined {
  if (found === undefined || found === 'zero' || asked === undefined || equal(found, asked)) return undefined;
  return {
    found: formatUnit(found),
    asked: formatUnit(asked),
    times: sameDimensions(found, asked) ? asked.scale / found.scale : undefined,
  };
}

/** The text of a part that is nothing but a number: what a parameter with a unit should stand for. */
function literalIn(tree: Expression): string | undefined {
  return literalValue(tree) === undefined ? undefined : format(tree);
}
