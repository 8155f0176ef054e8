import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/kernel/compile.ts';
import { createGrid } from '../../../src/simulate/grid.ts';
import { differences } from './both-kernels.ts';
import { chainProgram } from './chain-program.ts';
import { smallProgram, withInputs } from './small-program.ts';

describe('a step that is cut into functions', () => {
  const program = smallProgram({
    inputs: { rate: 0.2 },
    varying: { push: 0 },
    starts: { once: 'rate + push' },
    stocks: { a: { initial: '1 + once', derivative: 'c - a' }, b: { initial: '2', derivative: 'root * c' } },
    auxiliaries: { root: 'sqrt(a + b) ^ rate', c: 'root * once + exp(root)', d: 'c mod rate' },
    jumps: [
      { when: 'c > 3', set: { a: 'a / root', b: 'd' } },
      { when: 'a > root and c > 3', set: { b: 'b + root' } },
    ],
    buffers: { late: { input: 'c', delay: '1', initial: 'once' } },
  });

  it('gives the same bits however small the pieces', () => {
    const runs = [0.2, 1, -3].map((rate) => ({
      inputs: new Map([['rate', rate]]),
      changes: [{ time: 1.5, input: 'push', value: 4 }],
    }));
    for (const method of ['euler', 'rk4'] as const) {
      for (const heaviest of [1, 3, 8, 1000]) {
        const timed = { ...program, time: { ...program.time, method } };
        expect(differences(timed, runs, ['a', 'b', 'c', 'd', 'late', 'once'], heaviest)).toEqual([]);
      }
    }
  });

  it('grows in bytes with the program, not with its square', () => {
    const size = (length: number): number => {
      const chain = chainProgram(length);
      const result = compile(chain, createGrid(chain.time), ['stock0']);
      return result.ok ? result.compiled.bytes.length : 0;
    };
    expect(size(4000) / size(2000)).toBeLessThan(2.1);
    expect(differences(chainProgram(10), [withInputs()], ['stock9'], 5)).toEqual([]);
  });
});
