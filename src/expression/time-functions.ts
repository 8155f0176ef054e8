import { binary, both, choose, compare, number, reference } from './build.ts';
import { beginningOfStep } from './program.ts';
import type { Expression } from './tree.ts';

/**
 * Half a step after the beginning of the step: rounding cannot move an edge by a step, and no edge falls inside one, whatever the stages
 * of the method.
 */
const now = (): Expression => binary(reference(beginningOfStep), 'add', binary(reference('dt'), 'divide', number(2)));

/** `height` from `at` on, 0 before. */
export function lowerStep(height: Expression, at: Expression): Expression {
  return choose(compare(at, 'less', now()), height, number(0));
}

/** 1 while at < t + dt/2 < at + width at the beginning t of a step, otherwise 0. */
export function lowerPulse(at: Expression, width: Expression): Expression {
  const begun = compare(at, 'less', now());
  const lasting = compare(now(), 'less', binary(at, 'add', width));
  return choose(both(begun, lasting), number(1), number(0));
}

/** 0 up to `from`, rising by `slope` a unit of time up to `to`, and constant after it. */
export function lowerRamp(slope: Expression, from: Expression, to: Expression): Expression {
  const until: Expression = { kind: 'call', function: 'min', arguments: [reference('time'), to], offset: slope.offset };
  const elapsed: Expression = {
    kind: 'call',
    function: 'max',
    arguments: [number(0), binary(until, 'subtract', from)],
    offset: slope.offset,
  };
  return binary(slope, 'multiply', elapsed);
}
