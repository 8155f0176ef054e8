import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('labels along a line', () => {
  it('stay where they want to be while there is room', () => {
    expect(
      spread(
        [
          { at: 10, size: 10 },
          { at: 40, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 40]);
  });

  it('move apart around the middle of what they want', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
    expect(
      spread(
        [
          { at: 52, size: 10 },
          { at: 48, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([55, 45]);
  });

  it('push each other on, and stay within the ends', () => {
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 2, size: 10 },
          { at: 18, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 15, 25]);
    expect(
      spread(
        [
          { at: 99, size: 10 },
          { at: 98, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([95, 85]);
  });

  it('never overlap, never change their order, never leave the line while they fit on it', () => {
    const thing = fc.record({ at: fc.integer({ min: -20, max: 420 }), size: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 10 }), (things) => {
        const middles = spread(things, 0, 400);
        const order = things.map((_, k) => k).sort((a, b) => things[a]!.at - things[b]!.at || a - b);
        for (const [place, k] of order.entries()) {
          expect(middles[k]! - things[k]!.size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middles[k]! + things[k]!.size / 2).toBeLessThanOrEqual(400 + 1e-9);
          const before = order[place - 1];
          if (before === undefined) continue;
          const room = (things[k]!.size + things[before]!.size) / 2;
          expect(middles[k]! - middles[before]!).toBeGreaterThanOrEqual(room - 1e-9);
        }
      }),
    );
  });
});
