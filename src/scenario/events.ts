import type { Text } from '../messages/text.ts';
import type { EventType, ModelDocument, Process, Side } from '../model/document.ts';
import { type CalendarMonth, monthsBetween } from './calendar.ts';
import type { DatedEvent, ScenarioDocument } from './documents/scenario.ts';

/** One event of a run. */
export interface ScheduledEvent {
  readonly type: string;
  readonly side: Side;
  /** Months from the start of the run; negative when it began before. */
  readonly month: number;
  readonly size: number | undefined;
  /** Months; only of types that last. */
  readonly duration: number | undefined;
  /** Stated by the scenario, or due by the calendar of a process. */
  readonly origin: 'dated' | 'calendar';
  readonly label: Text;
  readonly source: readonly string[];
}

/** Events to leave out: all of a type, or only those of one calendar month. */
export interface Omission {
  readonly type: string;
  readonly month: CalendarMonth | undefined;
}

/**
 * The events of a single run, by month, those of one month as they stand in the scenario and then in the model.
 *
 * Dated events happen as stated, with the type's own size and duration where the scenario is silent. A calendar process (an election)
 * gives an event at each occasion after what is on record, of the type's median size, if it is at least as likely as not; a
 * Poisson process gives none: in the middle of what is possible it has no date. Batches draw both.
 */
export const scheduleEvents = (
  model: ModelDocument,
  scenario: ScenarioDocument,
  months: number,
  omissions: readonly Omission[],
): readonly ScheduledEvent[] => {
  const dated = scenario.events.flatMap((event) => datedEvent(model, scenario, event));
  const expected = Object.values(model.processes).flatMap((process) =>
    occasions(process, scenario, months).flatMap((month) => calendarEvent(model, process, month)),
  );
  return [...dated, ...expected]
    .filter(({ type, month }) => !omissions.some((omission) => isOmitted(omission, scenario.from, type, month)))
    .toSorted((a, b) => a.month - b.month);
};

const datedEvent = (model: ModelDocument, scenario: ScenarioDocument, event: DatedEvent): readonly ScheduledEvent[] => {
  const type = model.events[event.type];
  const side = event.side ?? onlySide(type);
  if (type === undefined || side === undefined) return [];
  return [
    {
      type: event.type,
      side,
      month: monthsBetween(scenario.from, event.month),
      size: event.size ?? type.size?.value,
      duration: event.duration ?? type.duration?.value,
      origin: 'dated',
      label: event.label ?? type.label,
      source: event.source ?? [],
    },
  ];
};

const calendarEvent = (model: ModelDocument, process: Process, month: number): readonly ScheduledEvent[] => {
  const type = model.events[process.event];
  if (type === undefined) return [];
  const { size, duration, label } = type;
  const shared = { size: size?.value, duration: duration?.value, label, source: process.source ?? [] };
  return [{ type: process.event, side: process.side, month, origin: 'calendar', ...shared }];
};

/**
 * Months at which a process gives an event in a single run, after its type's record and before the end. Where the model does
 * not anchor it in the calendar, the first occasion may fall in any month of a period: its middle is half a period in.
 */
const occasions = (process: Process, scenario: ScenarioDocument, months: number): readonly number[] => {
  if (process.kind === 'poisson' || process.probability < 0.5) return [];
  const { every, anchor } = process;
  const record = scenario.record[process.event];
  const known = record === undefined ? -1 : monthsBetween(scenario.from, record);
  const phase = anchor === undefined ? every / 2 : monthsBetween(scenario.from, anchor);
  const found: number[] = [];
  for (let k = Math.ceil(-phase / every); phase + k * every < months; k++) {
    if (phase + k * every > known) found.push(phase + k * every);
  }
  return found;
};

const onlySide = (type: EventType | undefined): Side | undefined => {
  const sides = Object.keys(type?.sides ?? {}) as Side[];
  return sides.length === 1 ? sides[0] : undefined;
};

const isOmitted = (omission: Omission, from: CalendarMonth, type: string, month: number): boolean =>
  omission.type === type && (omission.month === undefined || monthsBetween(from, omission.month) === Math.floor(month));
