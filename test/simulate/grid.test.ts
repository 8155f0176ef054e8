import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrid } from '../../src/simulate/grid.ts';

const specification = { start: 0, stop: 12, dt: 0.25, saveEvery: 1, method: 'euler' } as const;

describe('the grid of a run', () => {
  it('has a step every dt and a save every saveEvery, both ends included', () => {
    const grid = createGrid(specification);
    expect(grid.steps).toBe(48);
    expect([...grid.saveTimes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(grid.savedAt(0)).toBe(0);
    expect(grid.savedAt(3)).toBeUndefined();
    expect(grid.savedAt(48)).toBe(12);
  });

  it('does not add up rounding over many steps of a dt that binary cannot hold', () => {
    const grid = createGrid({ ...specification, dt: 0.1, stop: 1000 });
    expect(grid.time(grid.steps)).toBe(1000);
    expect(grid.saveTimes[777]).toBe(777);
  });

  it('puts a dated change at the nearest step and never before the first', () => {
    const grid = createGrid({ ...specification, start: 100, stop: 112 });
    expect(grid.nearestStep(100.3)).toBe(1);
    expect(grid.nearestStep(100.1)).toBe(0);
    expect(grid.nearestStep(3)).toBe(0);
  });

  it('refuses a dt that does not divide saveEvery, and a saveEvery that does not divide the run', () => {
    expect(() => createGrid({ ...specification, dt: 0.3 })).toThrow(/dt must divide saveEvery/);
    expect(() => createGrid({ ...specification, saveEvery: 5 })).toThrow(/saveEvery must divide/);
    expect(() => createGrid({ ...specification, stop: -1 })).toThrow(/saveEvery must divide/);
  });

  it('finds each step again from its time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: -500, max: 500 }),
        fc.nat(5000),
        (per, start, step) => {
          const grid = createGrid({ ...specification, dt: 1 / per, start, stop: start + 6000 });
          expect(grid.nearestStep(grid.time(step))).toBe(step);
        },
      ),
    );
  });
});
