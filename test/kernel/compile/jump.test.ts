import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../src/simulate/grid.ts';
import { differences, runUnit } from './both-kernels.ts';
import { smallProgram, withInputs } from './small-program.ts';

describe('compiled jumps', () => {
  it('read auxiliaries as they were evaluated, and stocks as earlier jumps of the moment left them', () => {
    const program = smallProgram({
      inputs: { bound: 2 },
      stocks: { a: { initial: '1', derivative: '1' }, b: { initial: '0' }, c: { initial: '0' } },
      auxiliaries: { same: 'a', twice: 'a + a' },
      jumps: [
        { when: 'a >= bound', set: { a: 'a - bound', b: 'b + same' } },
        { when: 'same >= bound and a < bound', set: { c: 'c + twice + a', b: 'b + 10 * a' } },
      ],
    });
    const runs = [1, 2, 3.5, 100].map((bound) => withInputs({ bound }));
    expect(differences(program, runs, ['a', 'b', 'c', 'same'])).toEqual([]);
    const { series } = runUnit(program, createGrid(program.time), runs, ['c']);
    expect(Array.from({ length: 9 }, (_, save) => series[save * 128 + 1])).toContain(4);
  });

  it('set all they set together', () => {
    const program = smallProgram({
      stocks: { a: { initial: '1' }, b: { initial: '2' } },
      jumps: [{ when: 'time == 1', set: { a: 'b', b: 'a' } }],
    });
    expect(differences(program, [withInputs()], ['a', 'b'])).toEqual([]);
  });

  it('are kept in full when there are more than the log first had room for', () => {
    const program = smallProgram({
      inputs: { share: 0.5 },
      stop: 10_000,
      stocks: { a: { initial: '0' } },
      jumps: [{ when: 'share < 2', set: { a: 'a + share' } }],
    });
    const runs = [0.25, 3, 0.75].map((share) => withInputs({ share }));
    const { jumps } = runUnit(program, createGrid(program.time), runs, []);
    expect(jumps.length).toBe(40_000);
    expect(jumps.filter(({ run }) => run === 1)).toEqual([]);
    expect(jumps.at(-1)).toEqual({ run: 2, jump: 0, step: 19_999 });
  });

  it('see an impulse once, in the run that has it', () => {
    const program = smallProgram({
      impulses: { visit: 0 },
      stocks: { a: { initial: '0', derivative: 'visit' } },
      jumps: [{ when: 'visit > 0', set: { a: 'a + visit' } }],
    });
    const runs = [{ inputs: new Map([['visit', 1]]), changes: [{ time: 2, input: 'visit', value: 5 }] }, withInputs()];
    expect(differences(program, runs, ['a', 'visit'])).toEqual([]);
  });
});
