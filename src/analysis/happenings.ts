import type { Text } from '../messages/text.ts';
import type { ModelDocument, Side } from '../model/document.ts';
import type { ComposedRun } from '../scenario/compose.ts';
import type { ScheduledEvent } from '../scenario/events.ts';
import type { Run } from '../simulate/problem.ts';

/** Something that happened in a run at one moment. */
export interface Happening {
  /** Months from the start of the run. */
  readonly month: number;
  /** Stated by the scenario, due by a calendar, or decided by the model. */
  readonly origin: 'dated' | 'calendar' | 'computed';
  /** What it was, in full. */
  readonly label: Text;
  /** What kind of thing it was: short, and the same for all of a kind. */
  readonly kind: Text;
  /** Only where its kind can happen on more than one side. */
  readonly side: Side | null;
  /** Months; null for what happens at one moment. */
  readonly duration: number | null;
  readonly source: readonly string[];
}

/** What happened within a run, by month: its events, and the jumps of the model that have a label. */
export const happenings = (model: ModelDocument, composed: ComposedRun, run: Run): readonly Happening[] => {
  const start = run.time[0]!;
  const end = run.time[run.time.length - 1]!;
  const jumps = run.jumps.flatMap(({ time, jump }): Happening[] => {
    const label = model.jumps[jump]?.label;
    if (label === undefined) return [];
    const moment = { month: time - start, side: null, duration: null, source: [] };
    return [{ ...moment, origin: 'computed', label, kind: label }];
  });
  return [...composed.events.map((event) => fromEvent(model, event)), ...jumps]
    .filter(({ month, duration }) => month + (duration ?? 0) >= 0 && month <= end - start)
    .toSorted((a, b) => a.month - b.month);
};

const fromEvent = (model: ModelDocument, event: ScheduledEvent): Happening => {
  const type = model.events[event.type];
  return {
    month: event.month,
    origin: event.origin,
    label: event.label,
    kind: type?.label ?? event.label,
    side: Object.keys(type?.sides ?? {}).length > 1 ? event.side : null,
    duration: event.duration ?? null,
    source: event.source,
  };
};
