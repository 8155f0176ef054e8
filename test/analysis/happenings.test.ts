import { describe, expect, it } from 'vitest';
import { happenings } from '../../src/analysis/happenings.ts';
import type { ModelDocument } from '../../src/model/document.ts';
import type { ComposedRun } from '../../src/scenario/compose.ts';
import type { ScheduledEvent } from '../../src/scenario/events.ts';
import { smallModel } from '../scenario/model.ts';
import { smallProgram } from '../scenario/program.ts';

const model: ModelDocument = {
  ...smallModel,
  jumps: {
    renewal: { label: { en: 'Renewal', id: 'Perpanjangan' }, when: '1 == 1', set: {} },
    bookkeeping: { when: '1 == 1', set: {} },
  },
};

const event = (more: Partial<ScheduledEvent>): ScheduledEvent => ({
  type: 'pandemic',
  side: 'home',
  month: 6,
  size: undefined,
  duration: 24,
  origin: 'dated',
  label: { en: 'Closed', id: 'Tutup' },
  source: ['X20'],
  ...more,
});

const happened = (events: readonly ScheduledEvent[], jumps: { time: number; jump: string }[] = [], start = 0) => {
  const composed: ComposedRun = {
    problem: { program: smallProgram, inputs: new Map(), changes: [], save: [] },
    events,
    uncertain: [],
    values: new Map(),
  };
  const time = Float64Array.of(start, start + 60);
  return happenings(model, composed, { time, series: new Map(), jumps, status: { kind: 'done' } });
};

describe('what happened in a run', () => {
  it('is its events and the jumps that have a label, by month', () => {
    const jumps = [
      { time: 3, jump: 'renewal' },
      { time: 4, jump: 'bookkeeping' },
      { time: 5, jump: '$event/pandemic/home' },
    ];
    expect(happened([event({})], jumps)).toEqual([
      {
        month: 3,
        origin: 'computed',
        label: { en: 'Renewal', id: 'Perpanjangan' },
        kind: { en: 'Renewal', id: 'Perpanjangan' },
        side: null,
        duration: null,
        source: [],
      },
      {
        month: 6,
        origin: 'dated',
        label: { en: 'Closed', id: 'Tutup' },
        kind: { en: 'pandemic', id: 'pandemic' },
        side: null,
        duration: 24,
        source: ['X20'],
      },
    ]);
  });

  it('counts months from the start of the run, whatever its clock says', () => {
    expect(happened([], [{ time: 112, jump: 'renewal' }], 100)[0]!.month).toBe(12);
  });

  it('names the side where a kind can happen on more than one', () => {
    const change = event({ type: 'leadership-change', side: 'partner', duration: undefined });
    expect(happened([change])[0]).toMatchObject({ side: 'partner', duration: null });
  });

  it('leaves out what was over before the start or comes after the end', () => {
    const months = [-30, -20, 61].map((month) => event({ month }));
    expect(happened(months).map(({ month }) => month)).toEqual([-20]);
  });
});
