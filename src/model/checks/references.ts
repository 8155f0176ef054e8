import {
  changesNothing,
  durationMissing,
  flowInPlace,
  flowNowhere,
  labelsDoNotMatch,
  noSides,
  notAValue,
  sideMissing,
  standsTwice,
} from '../../messages/model.ts';
import type { EventEffect, EventType } from '../document.ts';
import { type Draft, type Finding, refer } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';
import { nearest } from '../nearest.ts';

/** Checks that what names something else names something that is there, and of the right kind. */
export function checkReferences(draft: Draft): Finding[] {
  return [...flows(draft), ...states(draft), ...jumps(draft), ...events(draft), ...processes(draft), ...loops(draft)];
}

function flows(draft: Draft): Finding[] {
  return Object.entries(draft.document.flows).flatMap(([name, { from, to }]) => {
    const path = ['flows', name];
    if (from === null && to === null) return [{ path, onKey: true, ...flowNowhere(name) }];
    if (from !== null && from === to) return [{ path: [...path, 'to'], ...flowInPlace(from) }];
    return [
      ...(from === null ? [] : refer(draft, [...path, 'from'], from, ['stocks'])),
      ...(to === null ? [] : refer(draft, [...path, 'to'], to, ['stocks'])),
    ];
  });
}

function states({ document }: Draft): Finding[] {
  return Object.entries(document.states).flatMap(([name, { values, initial, labels }]) => {
    const findings: Finding[] = [];
    if (!values.includes(initial)) {
      findings.push({
        path: ['states', name, 'initial'],
        ...notAValue(initial, name, values, nearest(initial, values)),
      });
    }
    if (labels !== undefined && labels.length !== values.length) {
      findings.push({ path: ['states', name, 'labels'], ...labelsDoNotMatch(labels.length, values.length) });
    }
    return findings;
  });
}

function jumps(draft: Draft): Finding[] {
  return Object.entries(draft.document.jumps).flatMap(([name, { set }]) => {
    const path = ['jumps', name, 'set'];
    if (Object.keys(set).length === 0) return [{ path, ...changesNothing() }];
    return targets(draft, path, set, ['stocks', 'states']);
  });
}

function events(draft: Draft): Finding[] {
  return Object.entries(draft.document.events).flatMap(([name, event]) => {
    const path = ['events', name];
    const sides = effectsOf(event);
    if (sides.length === 0) return [{ path: [...path, 'sides'], ...noSides() }];
    return sides.flatMap(([side, effect]) => eventEffect(draft, [...path, 'sides', side], name, event, effect));
  });
}

function eventEffect(
  draft: Draft,
  path: DocumentPath,
  name: string,
  event: EventType,
  { set, during }: EventEffect,
): Finding[] {
  const findings = [
    ...targets(draft, [...path, 'set'], set ?? {}, ['stocks', 'states']),
    ...targets(draft, [...path, 'during'], during ?? {}, ['inputs']),
  ];
  if (during !== undefined && event.duration === undefined) {
    findings.push({ path: [...path, 'during'], onKey: true, ...durationMissing(name) });
  }
  if (Object.keys({ ...set, ...during }).length === 0) findings.push({ path, onKey: true, ...changesNothing() });
  return findings;
}

/** The sides that an event type says something about. */
export function effectsOf(event: EventType): [side: string, effect: EventEffect][] {
  return Object.entries(event.sides).filter((entry): entry is [string, EventEffect] => entry[1] !== undefined);
}

function processes(draft: Draft): Finding[] {
  return Object.entries(draft.document.processes).flatMap(([name, { event, side }]) => {
    const unknown = refer(draft, ['processes', name, 'event'], event, ['events']);
    const type = draft.document.events[event];
    if (unknown.length > 0 || type === undefined || type.sides[side] !== undefined) return unknown;
    const sides = effectsOf(type).map(([known]) => known);
    return [{ path: ['processes', name, 'side'], ...sideMissing(event, side, sides) }];
  });
}

function loops(draft: Draft): Finding[] {
  return Object.entries(draft.document.loops).flatMap(([id, { path, cut }]) => [
    ...path.flatMap((name, index): Finding[] => {
      const at = ['loops', id, 'path', index];
      if (path.indexOf(name) < index) return [{ path: at, ...standsTwice(name) }];
      return refer(draft, at, name, ['stocks', 'flows', 'auxiliaries', 'states']);
    }),
    ...targets(draft, ['loops', id, 'cut'], cut ?? {}, ['parameters']),
  ]);
}

/** The keys of a section that names what it changes. */
function targets(
  draft: Draft,
  path: DocumentPath,
  changed: Readonly<Record<string, unknown>>,
  sections: Parameters<typeof refer>[3],
): Finding[] {
  return Object.keys(changed).flatMap((name) => refer(draft, [...path, name], name, sections, true));
}
