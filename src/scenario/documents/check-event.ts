import { outsideRange } from '../../messages/model.ts';
import {
  eventAfterEnd,
  eventBeforeStart,
  otherSide,
  sideNeeded,
  takesNone,
} from '../../messages/scenario-documents.ts';
import { effectsOf } from '../../model/checks/references.ts';
import type { EventMagnitude, EventType, ModelDocument } from '../../model/document.ts';
import type { Finding } from '../../model/draft.ts';
import type { DocumentPath } from '../../model/loaded.ts';
import { type CalendarMonth, monthAfter } from '../calendar.ts';
import { checkCited, checkKnown } from './known-names.ts';
import type { DatedEvent } from './scenario.ts';

/** The first month simulated, and the month at which the run ends. */
export interface Span {
  readonly first: CalendarMonth;
  readonly last: CalendarMonth;
}

/** Checks a dated event against its type and the months simulated. */
export function checkEvent(
  event: DatedEvent,
  model: ModelDocument,
  span: Span | undefined,
  path: DocumentPath,
): Finding[] {
  const type = model.events[event.type];
  const cited = checkCited(event.source, model.sources, [...path, 'source']);
  if (type === undefined)
    return [...checkKnown(event.type, 'events', model.events, [...path, 'type'], false), ...cited];
  return [
    ...side(event, type, path),
    ...magnitude(event, 'size', type.size, path),
    ...magnitude(event, 'duration', type.duration, path),
    ...(span === undefined ? [] : month(event, type, span, path)),
    ...cited,
  ];
}

function side(event: DatedEvent, type: EventType, path: DocumentPath): Finding[] {
  const sides = effectsOf(type).map(([known]) => known);
  if (event.side === undefined) {
    return sides.length > 1 ? [{ path: [...path, 'type'], ...sideNeeded(event.type, sides) }] : [];
  }
  if (type.sides[event.side] !== undefined) return [];
  return [{ path: [...path, 'side'], ...otherSide(event.type, event.side, sides) }];
}

function magnitude(
  event: DatedEvent,
  key: 'size' | 'duration',
  of: EventMagnitude | undefined,
  path: DocumentPath,
): Finding[] {
  const value = event[key];
  if (value === undefined) return [];
  if (of === undefined) return [{ path: [...path, key], onKey: true, ...takesNone(event.type, key) }];
  const [low, high] = of.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return low <= value && value <= high ? [] : [{ path: [...path, key], ...outsideRange(key, value, low, high) }];
}

/** An event that lasts may have begun before the first month. Months as they are written sort as they follow one another. */
function month(event: DatedEvent, type: EventType, { first, last }: Span, path: DocumentPath): Finding[] {
  const at = { path: [...path, 'month'] };
  if (event.month >= last) return [{ ...at, ...eventAfterEnd(event.month, monthAfter(last, -1)) }];
  const duration = event.duration ?? type.duration?.value ?? 0;
  if (event.month >= first || monthAfter(event.month, Math.ceil(duration)) > first) return [];
  return [{ ...at, ...eventBeforeStart(event.month, first) }];
}
