import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelAround } from '../../src/charts/label-around.ts';

const point = (x: number, y: number) => ({ x, y, armX: 0, armY: 0, width: 60, height: 17 });

describe('names beside points', () => {
  it('stand to the right', () => {
    expect(labelAround([point(50, 50)], 400, 300)).toEqual([{ x: 89, y: 50 }]);
  });

  it('stand to the left at the right edge, above at the bottom where neither side is free', () => {
    expect(labelAround([point(390, 50)], 400, 300)).toEqual([{ x: 351, y: 50 }]);
    expect(labelAround([point(35, 290)], 70, 300)[0]!.y).toBeLessThan(290);
  });

  it('keep clear of the arms of a cross', () => {
    expect(labelAround([{ ...point(50, 50), armX: 30 }], 400, 300)).toEqual([{ x: 114, y: 50 }]);
  });

  it('touch no other name while there is room', () => {
    const at = fc.record({ x: fc.integer({ min: 80, max: 720 }), y: fc.integer({ min: 40, max: 560 }) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 4 }), (places) => {
        fc.pre(
          places.every((a, k) => places.every((b, j) => j === k || Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 60)),
        );
        const names = labelAround(
          places.map(({ x, y }) => point(x, y)),
          800,
          600,
        );
        for (const [k, a] of names.entries()) {
          for (const b of names.slice(k + 1)) expect(Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 17).toBe(false);
        }
      }),
    );
  });
});
