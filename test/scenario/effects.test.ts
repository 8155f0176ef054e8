import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/expression/tree.ts';
import { eventChanges } from '../../src/scenario/effects.ts';
import type { ScheduledEvent } from '../../src/scenario/events.ts';
import type { RunnableModel } from '../../src/scenario/runnable-model.ts';
import { smallModel } from './model.ts';
import { smallRunnable } from './program.ts';

const event = (more: Partial<ScheduledEvent>): ScheduledEvent => ({
  type: 'pandemic',
  side: 'home',
  month: 6,
  size: 0.9,
  duration: 24,
  origin: 'dated',
  label: { en: 'x', id: 'x' },
  source: [],
  ...more,
});

const changes = (events: readonly ScheduledEvent[], model = smallRunnable) =>
  eventChanges(model, new Map([['fading', 12]]), events);

const withEffect = (expression: Expression): RunnableModel => ({
  ...smallRunnable,
  effects: smallRunnable.effects.map((effect) => ({ ...effect, during: [{ name: 'closure', expression }] })),
});

const read = (name: string): Expression => ({ kind: 'reference', name, offset: 0 });

describe('an event', () => {
  it('fires the impulse of its side with its size, at its month', () => {
    expect(changes([event({ type: 'leadership-change', size: 0.3, duration: undefined })])).toEqual([
      { time: 6, input: '$event/leadership-change/home/size', value: 0.3 },
      { time: 6, input: '$event/leadership-change/home/fire', value: 1 },
    ]);
  });

  it('fires without a size where its type has none', () => {
    const visit = event({ type: 'visit', side: 'relation', size: undefined, duration: undefined });
    expect(changes([visit])).toEqual([{ time: 6, input: '$event/visit/relation/fire', value: 1 }]);
  });

  it('fires nothing before the start', () => {
    expect(changes([event({ type: 'leadership-change', month: -3 })])).toEqual([]);
  });

  it('drives an input while it lasts, and lets it go after', () => {
    expect(changes([event({})])).toEqual([
      { time: 6, input: 'closure', value: 0.9 },
      { time: 30, input: 'closure', value: 0 },
    ]);
  });

  it('that began before the start drives its input from the start on', () => {
    expect(changes([event({ month: -4 })])).toEqual([
      { time: 0, input: 'closure', value: 0.9 },
      { time: 20, input: 'closure', value: 0 },
    ]);
  });

  it('counts as the largest of those that overlap, or as their sum, as the input says', () => {
    const overlapping = [event({}), event({ month: 18, size: 0.5, duration: 24 })];
    expect(changes(overlapping).map(({ value }) => value)).toEqual([0.9, 0.5, 0]);
    const inputs = { closure: { value: 0, unit: 'dmnl', combine: 'sum' } } as const;
    const summed = { ...smallRunnable, document: { ...smallModel, inputs } };
    expect(changes(overlapping, summed).map(({ value }) => value)).toEqual([0.9, 1.4, 0.5, 0]);
  });

  it('may reckon its effect from its size and from what is fixed for the run', () => {
    const share: Expression = {
      kind: 'binary',
      operator: 'divide',
      left: read('$event/pandemic/home/size'),
      right: read('fading'),
      offset: 0,
    };
    expect(changes([event({})], withEffect(share))[0]!.value).toBe(0.9 / 12);
    expect(() => changes([event({})], withEffect(read('pile')))).toThrow(/pile/);
  });

  it('does nothing where its type has no effect on its side', () => {
    expect(changes([event({ side: 'partner' })])).toEqual([]);
  });
});
