import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/expression/format.ts';
import { type Assignment, beginningOfStep, type Program } from '../../src/expression/program.ts';
import type { LoweredFunction } from '../../src/expression/tree.ts';
import { dependencies, walk } from '../../src/expression/walk.ts';
import { arbitraryCondition, arbitraryExpression } from './arbitrary-expression.ts';
import { check } from './small-model.ts';

describe('a lowered program', () => {
  const remembering = ['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed', 'step', 'pulse', 'ramp'] as const;
  const kernel = new Set([
    'abs',
    'exp',
    'ln',
    'log10',
    'sqrt',
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'min',
    'max',
    'floor',
    'ceil',
    'round',
    'sign',
  ]);
  const outside = ['p', 'l', 'time', 'dt', 'pi'];
  const equation = (names: readonly string[], lowered: readonly LoweredFunction[] = remembering) =>
    arbitraryExpression({ names, lookups: ['k'], lowered }).map(format);
  const model = (a: readonly string[], b: readonly string[], s: readonly string[]) =>
    fc.record({
      a: equation(a),
      b: equation(b),
      s: equation(s, ['step', 'pulse', 'ramp']),
      when: arbitraryCondition({ names: [...outside, 's', 'a', 'b'], lookups: ['k'], lowered: remembering }).map(
        format,
      ),
      set: equation([...outside, 's', 'a', 'b']),
    });
  const checkIt = ({ a, b, s, when, set }: Record<'a' | 'b' | 's' | 'when' | 'set', string>) =>
    check({
      timeUnit: 'dmnl',
      parameters: { p: 1 },
      levers: { l: 0 },
      lookups: {
        k: {
          points: [
            [0, 0],
            [1, 1],
          ],
          xUnit: 'dmnl',
          yUnit: 'dmnl',
          kind: 'continuous',
        },
      },
      stocks: { s },
      flows: { f: { from: 's', equation: a, unit: 'dmnl' } },
      auxiliaries: { a, b },
      jumps: { j: { when, set: { s: set } } },
    });

  it('has every name it uses, before it uses it, and kernel functions only, whatever the equations', () => {
    fc.assert(
      fc.property(model([...outside, 's'], [...outside, 's', 'a', 'f'], [...outside, 'p']), (equations) => {
        const { program, issues } = checkIt(equations);
        expect(issues.filter(({ problem }) => !problem.en.endsWith('cannot stand in an initial value'))).toEqual([]);
        if (issues.length === 0) expectComplete(program!);
      }),
      { numRuns: 500 },
    );
  });

  it('is there exactly if no issue is, where anything may depend on anything', () => {
    const all = [...outside, 's', 'a', 'b', 'f'];
    fc.assert(
      fc.property(model(all, all, all), (equations) => {
        const { program, issues } = checkIt(equations);
        expect(program === null).toBe(issues.length > 0);
        if (program !== null) expectComplete(program);
      }),
      { numRuns: 500 },
    );
  });

  function expectComplete(program: Program): void {
    const given = new Set(['time', 'dt', beginningOfStep, ...program.inputs.map(({ name }) => name)]);
    const evaluateAll = (assignments: readonly Assignment[], known: Set<string>): void => {
      for (const { name, expression } of assignments) {
        for (const used of dependencies(expression)) expect(known).toContain(used);
        walk(expression, (node) => {
          if (node.kind === 'call') expect(kernel).toContain(node.function);
        });
        known.add(name);
      }
    };
    evaluateAll(program.constants, given);
    const atStart = new Set(given);
    evaluateAll(program.initial, atStart);
    const inStep = new Set([...given, ...[...program.stocks, ...program.buffers].map(({ name }) => name)]);
    for (const { name } of program.stocks) expect(atStart).toContain(name);
    for (const { delay, initial } of program.buffers) {
      for (const used of [...dependencies(delay), ...dependencies(initial)]) expect(atStart).toContain(used);
    }
    evaluateAll(program.auxiliaries, inStep);
    for (const { derivative } of program.stocks) {
      if (derivative !== null) for (const used of dependencies(derivative)) expect(inStep).toContain(used);
    }
    for (const { when, set } of program.jumps) {
      for (const tree of [when, ...set.map(({ expression }) => expression)]) {
        for (const used of dependencies(tree)) expect(inStep).toContain(used);
      }
    }
  }
});
