import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, timeline, type Window } from '../../src/scenario/timeline.ts';

const closure: Window = { from: 6, to: 12, value: 0.5 };
const crisis: Window = { from: 9, to: 18, value: 0.75 };

describe('a timeline', () => {
  it('steps up for a window and back to its base after it', () => {
    expect(timeline(0, [closure], 'max')).toEqual([
      { time: 6, value: 0.5 },
      { time: 12, value: 0 },
    ]);
  });

  it('takes the largest value, the sum, or the last named of windows that overlap', () => {
    const values = (combination: 'max' | 'sum' | 'last') =>
      timeline(0, [crisis, closure], combination).map(({ value }) => value);
    expect(values('max')).toEqual([0.5, 0.75, 0]);
    expect(values('sum')).toEqual([0.5, 1.25, 0.75, 0]);
    expect(values('last')).toEqual([0.5, 0.75, 0]);
  });

  it('joins windows that touch at the same value', () => {
    expect(timeline(1, [closure, { ...closure, from: 12, to: 20 }], 'max')).toEqual([
      { time: 6, value: 0.5 },
      { time: 20, value: 1 },
    ]);
  });

  it('never ends a window without end, and skips one without length', () => {
    expect(timeline(0, [{ from: 3, to: Number.POSITIVE_INFINITY, value: 1 }], 'last')).toEqual([{ time: 3, value: 1 }]);
    expect(timeline(0, [{ from: 3, to: 3, value: 1 }], 'last')).toEqual([]);
  });

  it('holds at every moment what the windows of that moment come to', () => {
    const window = fc
      .tuple(fc.nat(20), fc.nat(20), fc.constantFrom(-1, 0, 0.5, 2))
      .map(([from, length, value]) => ({ from, to: from + length, value }));
    fc.assert(
      fc.property(
        fc.array(window, { maxLength: 6 }),
        fc.constantFrom('max' as const, 'sum' as const, 'last' as const),
        (windows, combination) => {
          const steps = timeline(0.25, windows, combination);
          const at = (time: number): number => steps.findLast((step: Step) => step.time <= time)?.value ?? 0.25;
          for (let time = 0; time < 41; time++) {
            const open = windows.filter(({ from, to }) => from <= time && time < to).map(({ value }) => value);
            const expected = {
              max: Math.max(...open),
              sum: open.reduce<number>((sum, value) => sum + value, 0),
              last: open.at(-1) ?? 0.25,
            }[combination];
            expect(at(time)).toBe(open.length === 0 ? 0.25 : expected);
          }
          expect(steps.every((step, k) => step.value !== (k === 0 ? 0.25 : steps[k - 1]!.value))).toBe(true);
        },
      ),
    );
  });
});
