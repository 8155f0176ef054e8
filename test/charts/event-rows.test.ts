import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventRows, type SetLabel, type StemLabel, stemGap } from '../../src/charts/event-rows.ts';

const span = ({ at, width }: StemLabel, { side }: SetLabel): readonly [number, number] =>
  side === 'right' ? [at + stemGap, at + stemGap + width] : [at - stemGap - width, at - stemGap];

describe('labels above a plot', () => {
  it('stand in the lowest row while they have room, to the right of their stems', () => {
    expect(
      eventRows(
        [
          { at: 0, width: 40 },
          { at: 100, width: 40 },
        ],
        200,
      ),
    ).toEqual([
      { side: 'right', row: 0 },
      { side: 'right', row: 0 },
    ]);
  });

  it('rise over those that come next', () => {
    const places = eventRows(
      [
        { at: 0, width: 90 },
        { at: 20, width: 90 },
        { at: 40, width: 90 },
      ],
      200,
    );
    expect(places.map(({ row }) => row)).toEqual([2, 1, 0]);
  });

  it('stand to the left where they would leave the edge', () => {
    expect(eventRows([{ at: 180, width: 60 }], 200)).toEqual([{ side: 'left', row: 0 }]);
  });

  const labelsFrom = (least: number) =>
    fc
      .uniqueArray(fc.record({ at: fc.integer({ min: least, max: 600 }), width: fc.integer({ min: 20, max: 180 }) }), {
        selector: ({ at }) => Math.round(at / 12),
        maxLength: 9,
      })
      .map((labels) => labels.toSorted((a, b) => a.at - b.at));

  it('never touch each other', () => {
    fc.assert(
      fc.property(labelsFrom(0), (labels) => {
        const places = eventRows(labels, 640);
        for (const [k, label] of labels.entries()) {
          const [from, to] = span(label, places[k]!);
          for (const [other, own] of labels.entries()) {
            if (other === k || places[other]!.row !== places[k]!.row) continue;
            const [start, end] = span(own, places[other]!);
            expect(from < end && start < to).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are crossed by no stem while each has room on either side', () => {
    fc.assert(
      fc.property(labelsFrom(200), (labels) => {
        const places = eventRows(labels, 640);
        for (const [k, label] of labels.entries()) {
          const [from, to] = span(label, places[k]!);
          for (const [other, { at }] of labels.entries()) {
            // The stem of the other goes up to its own row.
            if (other !== k && places[other]!.row >= places[k]!.row) expect(from < at && at < to).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
