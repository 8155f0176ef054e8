import { describe, expect, it } from 'vitest';
import type { ModelDocument } from '../../src/model/document.ts';
import { type Omission, scheduleEvents } from '../../src/scenario/events.ts';
import { bareScenario, smallModel } from './model.ts';

const schedule = (scenario = bareScenario, omissions: readonly Omission[] = [], model: ModelDocument = smallModel) =>
  scheduleEvents(model, scenario, scenario.months, omissions);

const election = (more: Partial<{ anchor: string; probability: number }> = {}): ModelDocument => ({
  ...smallModel,
  processes: {
    home_election: {
      kind: 'calendar',
      event: 'leadership-change',
      side: 'home',
      every: 24,
      probability: 0.64,
      ...more,
    },
  },
});

describe('dated events', () => {
  it('happen at their month, counted from the start of the scenario', () => {
    const scenario = {
      ...bareScenario,
      events: [
        { month: '2020-04', type: 'pandemic' },
        { month: '2018-09', type: 'leadership-change', side: 'home' as const, size: 0.1, source: ['X4'] },
      ],
    };
    expect(schedule(scenario)).toMatchObject([
      { type: 'leadership-change', side: 'home', month: 11, size: 0.1, duration: undefined, source: ['X4'] },
      { type: 'pandemic', side: 'home', month: 30, size: 0.9, duration: 24, origin: 'dated' },
    ]);
  });

  it('keep the order of the scenario within a month', () => {
    const events = ['visit', 'pandemic'].map((type) => ({ month: '2018-01', type }));
    expect(schedule({ ...bareScenario, events }).map(({ type }) => type)).toEqual(['visit', 'pandemic']);
  });

  it('can be left out by type, or by type and month', () => {
    const events = ['2018-01', '2019-01'].map((month) => ({ month, type: 'visit' }));
    const scenario = { ...bareScenario, events: [...events, { month: '2018-01', type: 'pandemic' }] };
    expect(schedule(scenario, [{ type: 'visit', month: undefined }]).map(({ type }) => type)).toEqual(['pandemic']);
    expect(schedule(scenario, [{ type: 'visit', month: '2019-01' }]).map(({ month }) => month)).toEqual([3, 3]);
  });
});

describe('a calendar process', () => {
  it('gives an event of median size at every occasion of its calendar within the run', () => {
    expect(schedule(bareScenario, [], election({ anchor: '2013-10' }))).toMatchObject(
      [0, 24, 48].map((month) => ({ type: 'leadership-change', side: 'home', month, size: 0.3, origin: 'calendar' })),
    );
  });

  it('is silent while the record lasts', () => {
    const scenario = { ...bareScenario, record: { 'leadership-change': '2019-10' } };
    expect(schedule(scenario, [], election({ anchor: '2017-10' })).map(({ month }) => month)).toEqual([48]);
  });

  it('begins half a period in where nothing anchors it', () => {
    expect(schedule(bareScenario, [], election()).map(({ month }) => month)).toEqual([12, 36]);
  });

  it('gives none when an event is less likely than not', () => {
    expect(schedule(bareScenario, [], election({ probability: 0.49 }))).toEqual([]);
  });

  it('can be left out like a dated event', () => {
    expect(schedule(bareScenario, [{ type: 'leadership-change', month: undefined }], election())).toEqual([]);
    const one = [{ type: 'leadership-change', month: '2018-10' }];
    expect(schedule(bareScenario, one, election()).map(({ month }) => month)).toEqual([36]);
  });
});

describe('a Poisson process', () => {
  it('gives no event in a single run', () => {
    const model: ModelDocument = {
      ...smallModel,
      processes: { exit: { kind: 'poisson', event: 'leadership-change', side: 'home', rate: 0.5 } },
    };
    expect(schedule(bareScenario, [], model)).toEqual([]);
  });
});
