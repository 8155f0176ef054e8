import { describe, expect, it } from 'vitest';
import { prepareProcess } from '../../src/ensemble/process.ts';
import type { ProcessSource } from '../../src/ensemble/recipe.ts';
import { createStream, type Stream } from '../../src/random/stream.ts';

const election: ProcessSource = {
  name: 'election',
  target: 0,
  timing: { kind: 'calendar', every: 60, probability: 0.64, phase: null, after: -1, before: 180 },
  size: { distribution: 'uniform', min: 0.2, max: 0.4 },
  duration: null,
};

const crisis: ProcessSource = {
  name: 'crisis',
  target: 0,
  timing: { kind: 'poisson', rate: 0.02, from: 30, to: 180 },
  size: 0.5,
  duration: { distribution: 'uniform', min: 6, max: 18 },
};

interface Happening {
  readonly month: number;
  readonly size: number;
  readonly duration: number;
}

/** The events of many runs, and how many draws each run spent. */
const draw = (process: ProcessSource, runs: number, seed = 'demo') => {
  const prepared = prepareProcess(process);
  const source = createStream(seed, 0, process.name);
  let draws = 0;
  const stream: Stream = {
    next: () => {
      draws++;
      return source.next();
    },
  };
  const spent = new Set<number>();
  const events = Array.from({ length: runs }, () => {
    const own: Happening[] = [];
    const before = draws;
    prepared.draw(stream, (month, size, duration) => own.push({ month, size, duration }));
    spent.add(draws - before);
    return own;
  });
  return { events, spent, most: prepared.most };
};

const within = (value: number, expected: number, standardError: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(4 * standardError);

describe.each([election, crisis])('the process of $name', (process) => {
  it('spends the same draws on every run, whatever happens in it', () => {
    const { spent, events, most } = draw(process, 2000);
    expect(spent.size).toBe(1);
    expect(new Set(events.map((own) => own.length)).size).toBeGreaterThan(1);
    expect(Math.max(...events.map((own) => own.length))).toBeLessThanOrEqual(most);
  });

  it('keeps to its months', () => {
    const { timing } = process;
    const [least, most] = timing.kind === 'calendar' ? [0, 180] : [timing.from, timing.to];
    const months = draw(process, 2000)
      .events.flat()
      .map(({ month }) => month);
    expect(Math.min(...months)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...months)).toBeLessThan(most);
  });
});

describe('a calendar process', () => {
  it('gives an event at each occasion with its probability: three occasions in 180 months', () => {
    const { events } = draw(election, 20_000);
    within(events.flat().length / events.length, 3 * 0.64, Math.sqrt((3 * 0.64 * 0.36) / events.length));
    for (const own of events.slice(0, 200)) {
      for (const { month } of own) expect((month - own[0]!.month) % 60).toBe(0);
    }
  });

  it('falls on the months of its anchor, and only after what is on record', () => {
    const anchored = {
      ...election,
      timing: { ...election.timing, phase: 7, after: 67, probability: 1 },
    } as ProcessSource;
    expect(draw(anchored, 1).events[0]!.map(({ month }) => month)).toEqual([127]);
    const certain = {
      ...election,
      timing: { ...election.timing, phase: -53, after: -1, probability: 1 },
    } as ProcessSource;
    expect(draw(certain, 1).events[0]!.map(({ month }) => month)).toEqual([7, 67, 127]);
  });

  it('begins in any month of a period with equal probability', () => {
    const certain = { ...election, timing: { ...election.timing, probability: 1 } } as ProcessSource;
    const firsts = draw(certain, 12_000).events.map((own) => own[0]!.month);
    for (const month of [0, 17, 59]) {
      within(firsts.filter((first) => first === month).length, 200, Math.sqrt(200));
    }
  });
});

describe('a Poisson process', () => {
  const { events } = draw(crisis, 20_000);

  it('gives as many events as its rate says, with the spread of a Poisson count', () => {
    const counts = events.map((own) => own.length);
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length;
    within(mean, 3, Math.sqrt(3 / counts.length));
    within(variance, 3, Math.sqrt((3 + 18) / counts.length));
  });

  it('spreads them evenly over its months, each with a duration of its own', () => {
    const all = events.flat();
    within(all.filter(({ month }) => month < 105).length / all.length, 0.5, Math.sqrt(0.25 / all.length));
    within(all.reduce((sum, { duration }) => sum + duration, 0) / all.length, 12, Math.sqrt(12 / all.length));
    expect(all.every(({ size }) => size === 0.5)).toBe(true);
  });

  it('has no events where its months are all on record', () => {
    const over = { ...crisis, timing: { ...crisis.timing, from: 200 } } as ProcessSource;
    expect(draw(over, 100).events.flat()).toEqual([]);
  });

  it('refuses a rate that would drown a run in events', () => {
    expect(() => prepareProcess({ ...crisis, timing: { kind: 'poisson', rate: 10, from: 0, to: 180 } })).toThrow(
      RangeError,
    );
  });
});
