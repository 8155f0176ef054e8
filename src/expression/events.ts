import type { ModelDocument, Side } from '../model/document.ts';
import { eventEffects } from './equations.ts';
import { impulseNames } from './impulses.ts';
import type { ResolvedEquation } from './lower.ts';
import type { Assignment } from './program.ts';

/** What a dated event of one type and side does to the inputs of a program. */
export interface LoweredEvent {
  readonly event: string;
  readonly side: Side;
  /** The impulse to set to 1 at the moment of the event; null where the event sets no stock or state. */
  readonly fire: string | null;
  /** The name of the event's size, as `during` reads it and, if `fire` is not null, an impulse; null where it has none. */
  readonly size: string | null;
  /** What to set inputs to as long as the event lasts, out of constant inputs and the size. */
  readonly during: readonly Assignment[];
}

/** Every type and side of events that does something, in the order of the document. */
export function lowerEvents(document: ModelDocument, equations: readonly ResolvedEquation[]): readonly LoweredEvent[] {
  return eventEffects(document).map(({ event, side, set }) => {
    const names = impulseNames(event, side);
    return {
      event,
      side,
      fire: Object.keys(set).length > 0 ? names.fire : null,
      size: document.events[event]?.size === undefined ? null : names.size,
      during: equations.flatMap(({ role, tree }): Assignment[] =>
        role.kind === 'event-during' && role.event === event && role.side === side
          ? [{ name: role.target, expression: tree }]
          : [],
      ),
    };
  });
}
