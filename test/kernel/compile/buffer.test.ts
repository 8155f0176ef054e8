import { describe, expect, it } from 'vitest';
import { differences } from './both-kernels.ts';
import { smallProgram, withInputs } from './small-program.ts';

describe('compiled fixed delays', () => {
  const program = smallProgram({
    inputs: { delay: 1, first: 7 },
    stocks: { a: { initial: '1', derivative: '0.5' } },
    auxiliaries: { late: 'held + 1' },
    buffers: {
      held: { input: 'a * a', delay: 'delay', initial: 'first' },
      later: { input: 'held', delay: '1', initial: '-1' },
    },
    jumps: [{ when: 'a > 2', set: { a: 'a - 1' } }],
  });
  const delays = [0, 0.5, 0.74, 0.76, 1, 1.5, 3.9, 4, 4.4, 100, 1e300, Infinity, -3, -Infinity, Number.NaN];

  it.each(['euler', 'rk4'] as const)('have a length of their own in each run, under %s', (method) => {
    const runs = delays.map((delay, index) => withInputs({ delay, first: index }));
    const timed = { ...program, time: { ...program.time, method } };
    expect(differences(timed, runs, ['held', 'later', 'late', 'a'])).toEqual([]);
  });
});
