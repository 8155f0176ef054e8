import { describe, expect, it } from 'vitest';
import { scheduleChanges } from '../../src/simulate/changes.ts';
import { createGrid } from '../../src/simulate/grid.ts';
import type { InputChange } from '../../src/simulate/problem.ts';
import { problemOf, visits } from './programs.ts';

const schedule = (...changes: InputChange[]) =>
  scheduleChanges(problemOf(visits, { changes }), createGrid(visits.time));
const effort = (time: number, value: number): InputChange => ({ time, input: 'effort', value });

describe('dated changes', () => {
  it('stand at the step nearest to their time', () => {
    const changes = schedule(effort(1.1, 0.5));
    expect(changes.at(4)).toEqual([effort(1.1, 0.5)]);
    expect(changes.at(5)).toEqual([]);
  });

  it('of one step keep the order of their times, so that the later one holds', () => {
    const changes = schedule(effort(1.05, 2), effort(0.95, 1), effort(1.05, 3));
    expect(changes.at(4).map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('before the start count at the start', () => {
    expect(schedule(effort(-60, 1)).at(0)).toHaveLength(1);
  });

  it('tell the step of the next one', () => {
    const changes = schedule(effort(9, 1), effort(2, 1));
    expect([changes.next(0), changes.next(8), changes.next(36)]).toEqual([8, 36, Number.POSITIVE_INFINITY]);
  });

  it('of an input that is constant or unknown are refused', () => {
    expect(() => schedule({ time: 1, input: 'fading_time', value: 1 })).toThrow(/cannot change/);
    expect(() => schedule({ time: 1, input: 'nothing', value: 1 })).toThrow(/cannot change/);
  });
});
