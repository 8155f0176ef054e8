import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines } from '../../src/cli/event-labels.ts';

describe('labels above a plot', () => {
  it('stand in one line while there is room, each over its column', () => {
    expect(
      labelLines(
        [
          { column: 1, text: 'signed' },
          { column: 14, text: 'pandemic' },
        ],
        40,
      ),
    ).toEqual([' ┌ signed     ┌ pandemic']);
  });

  it('climb over a neighbour that is too close, with a stem down to their column', () => {
    expect(
      labelLines(
        [
          { column: 2, text: 'signed' },
          { column: 6, text: 'change of leader' },
        ],
        40,
      ),
    ).toEqual(['  ┌ signed', '  │   ┌ change of leader']);
  });

  it('turn to the left at the right edge', () => {
    expect(labelLines([{ column: 38, text: 'ran out' }], 40)).toEqual([`${' '.repeat(30)}ran out ┐`]);
    expect(
      labelLines(
        [
          { column: 33, text: 'change of leader' },
          { column: 37, text: 'ran out' },
        ],
        40,
      ),
    ).toEqual([`${' '.repeat(29)}ran out ┐`, `${' '.repeat(16)}change of leader ┐   │`]);
  });

  it('are shared by marks of one column', () => {
    const marks = ['signed', 'visit', 'signed'].map((text) => ({ column: 3, text }));
    expect(labelLines(marks, 40)).toEqual(['   ┌ signed + visit']);
  });

  it('leave out marks without a text', () => {
    expect(labelLines([{ column: 3, text: '' }], 40)).toEqual([]);
  });

  it('never collide: every column keeps its stem and every text stands whole, or cut where it must be', () => {
    const mark = fc.record({
      column: fc.integer({ min: 0, max: 59 }),
      text: fc.constantFrom('signed', 'pandemic', 'change of leader', 'ran out'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(mark, { selector: ({ column }) => column, maxLength: 12 }), (marks) => {
        const lines = labelLines(marks, 60);
        const bottom = lines.at(-1) ?? '';
        for (const { column } of marks) expect('┌┐│').toContain(bottom[column]);
        expect(lines.every((line) => line.length <= 60)).toBe(true);
        const labels = lines.flatMap((line) => line.match(/┌ [^┌┐│]+?(?=$| {2}| [┌│]| \S+ ┐)|\S[^┌┐│]*? ┐/g) ?? []);
        expect(labels).toHaveLength(marks.length);
        const stems = lines.join('').match(/[┌┐]/g) ?? [];
        expect(stems).toHaveLength(marks.length);
        if (!lines.join('').includes('…')) {
          for (const text of new Set(marks.map((each) => each.text))) {
            const expected = marks.filter((each) => each.text === text).length;
            expect(lines.join('\n').split(text).length - 1).toBe(expected);
          }
        }
      }),
    );
  });
});
