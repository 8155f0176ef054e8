import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortChanges } from '../../../src/kernel/compile/schedule.ts';

describe('the schedule of a unit', () => {
  it('puts changes in order of pass and step, keeps their order otherwise and drops those after the end', () => {
    const change = fc.record({ run: fc.nat(127), step: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (given) => {
        const columns = {
          count: given.length,
          run: given.map(({ run }) => run),
          step: given.map(({ step }) => step),
          input: given.map(() => 0),
          value: given.map(() => 0),
        };
        const { starts, order } = sortChanges(columns, 32, 16);
        const pass = (index: number): number => Math.floor((given[index]?.run as number) / 4);
        const step = (index: number): number => given[index]?.step as number;
        const expected = given
          .map((_, index) => index)
          .filter((index) => step(index) <= 16)
          .toSorted((a, b) => pass(a) - pass(b) || step(a) - step(b) || a - b);
        expect([...order]).toEqual(expected);
        for (let index = 0; index < 32; index += 1) {
          expect(expected.slice(starts[index], starts[index + 1]).every((change) => pass(change) === index)).toBe(true);
        }
      }),
    );
  });
});
