import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/expression/tree.ts';
import { evaluate, evaluateCondition, type Surroundings } from '../../src/kernel/evaluate.ts';
import { createScalarLanes } from '../../src/kernel/scalar-lanes.ts';
import * as tree from './trees.ts';

const surroundings = (values: Record<string, number> = {}): Surroundings<number, boolean> => ({
  lanes: createScalarLanes(),
  read: (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  },
  lookups: new Map([['effect', { name: 'effect', x: [0, 1], y: [10, 20], kind: 'continuous' as const }]]),
});
const result = (expression: Expression, values?: Record<string, number>) => evaluate(surroundings(values), expression);
const holds = (expression: Expression, values?: Record<string, number>) =>
  evaluateCondition(surroundings(values), expression);

describe('the meaning of an expression', () => {
  it('is arithmetic in binary64, left before right', () => {
    expect(result(tree.subtract(tree.multiply('a', 3), tree.divide(1, 'b')), { a: 0.1, b: 3 })).toBe(0.1 * 3 - 1 / 3);
    expect(result(tree.add(tree.add(0.1, 0.2), 0.3))).toBe(0.1 + 0.2 + 0.3);
    expect(result(tree.negate('a'), { a: 0 })).toBe(-0);
  });

  it('gives powers of small integers exactly and NaN for a root of a negative', () => {
    expect(result(tree.power(3, 5))).toBe(243);
    expect(result(tree.power(-2, 3))).toBe(-8);
    expect(result(tree.power(-2, 0.5))).toBeNaN();
  });

  it('takes the sign of the divisor for mod', () => {
    expect(result(tree.modulo(-7, 3))).toBe(2);
    expect(result(tree.modulo(7, -3))).toBe(-2);
  });

  it('calls every function of the kernel', () => {
    const call = (name: Parameters<typeof tree.call>[0], ...terms: number[]) => result(tree.call(name, ...terms));
    expect(call('abs', -2)).toBe(2);
    expect(call('exp', 0)).toBe(1);
    expect(call('ln', 1)).toBe(0);
    expect(call('log10', 1000)).toBe(3);
    expect(call('sqrt', 2)).toBe(Math.SQRT2);
    expect(call('sin', 0)).toBe(0);
    expect(call('cos', 0)).toBe(1);
    expect(call('tan', 0)).toBe(0);
    expect(call('asin', 1)).toBe(Math.PI / 2);
    expect(call('acos', 1)).toBe(0);
    expect(call('atan', Number.POSITIVE_INFINITY)).toBe(Math.PI / 2);
    expect(call('min', 3, 1, 2)).toBe(1);
    expect(call('max', 3, 1, Number.NaN)).toBeNaN();
    expect(call('floor', -1.5)).toBe(-2);
    expect(call('ceil', -1.5)).toBe(-1);
    expect(call('round', 2.5)).toBe(3);
    expect(call('round', -2.5)).toBe(-3);
    expect(call('sign', -3)).toBe(-1);
    expect(call('sign', 0.2)).toBe(1);
    expect(call('sign', -0)).toBe(-0);
    expect(call('sign', Number.NaN)).toBeNaN();
  });

  it('chooses by conditions, where a comparison with NaN is false', () => {
    const isLarge = tree.compare('a', 'greater', 5);
    expect(result(tree.choose(isLarge, 1, 2), { a: 6 })).toBe(1);
    expect(result(tree.choose(isLarge, 1, 2), { a: Number.NaN })).toBe(2);
    expect(holds(tree.not(isLarge), { a: Number.NaN })).toBe(true);
    expect(holds(tree.compare('a', 'notEqual', 'a'), { a: Number.NaN })).toBe(true);
  });

  it('joins conditions with and, or, not', () => {
    const yes = tree.compare(1, 'lessOrEqual', 1);
    const no = tree.compare(1, 'less', 1);
    expect(holds(tree.both(yes, no))).toBe(false);
    expect(holds(tree.either(yes, no))).toBe(true);
    expect(holds(tree.both(tree.compare(2, 'greaterOrEqual', 2), tree.compare(2, 'equal', 2)))).toBe(true);
  });

  it('reads lookups by name', () => {
    expect(result(tree.lookUp('effect', 0.25))).toBe(12.5);
  });

  it('throws at what lowering should have removed, and at a condition where a number belongs', () => {
    expect(() => result(tree.call('smooth', 1, 2))).toThrow(/misplaced/);
    expect(() => result(tree.compare(1, 'less', 2))).toThrow(/misplaced/);
    expect(() => holds(tree.number(1))).toThrow(/misplaced/);
    expect(() => result(tree.lookUp('nothing', 1))).toThrow(/no lookup/);
  });
});
