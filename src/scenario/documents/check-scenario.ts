import { notAValue } from '../../messages/model.ts';
import { pastYear9999 } from '../../messages/scenario-documents.ts';
import { checkDistribution } from '../../model/checks/distribution.ts';
import { calendarMonth, name } from '../../model/document/common.ts';
import { distribution } from '../../model/document/distribution.ts';
import type { ModelDocument } from '../../model/document.ts';
import type { Finding } from '../../model/draft.ts';
import { nearest } from '../../model/nearest.ts';
import type { RawDocument } from '../../model/read-document.ts';
import { readable, readableEntries } from '../../model/readable.ts';
import { monthAfter } from '../calendar.ts';
import { checkEvent, type Span } from './check-event.ts';
import { checkCited, checkKnown } from './known-names.ts';
import { datedEvent, grading, type ScenarioDocument, scenarioDocument } from './scenario.ts';

/** What a scenario's schema cannot tell: names the model has, values they can take, events within the months simulated. */
export function checkScenario(raw: RawDocument<ScenarioDocument>, model: ModelDocument): Finding[] {
  const span = spanOf(raw);
  const events = readableEntries(datedEvent, raw.events).flatMap(([index, event]) =>
    checkEvent(event, model, span === 'too long' ? undefined : span, ['events', index]),
  );
  return [
    ...(span === 'too long' ? [{ path: ['months'], ...pastYear9999() }] : []),
    ...initial(raw.initial, model),
    ...profile(raw.profile, model),
    ...events,
    ...record(raw.record, model),
    ...uncertainty(raw.uncertainty, model),
    ...observed(raw.observed, model),
    ...checkCited(readable(scenarioDocument.shape.sources, raw.sources), model.sources, ['sources']),
  ];
}

/** The months simulated; undefined if they cannot be read. */
function spanOf(raw: RawDocument<ScenarioDocument>): Span | 'too long' | undefined {
  const from = readable(scenarioDocument.shape.from, raw.from);
  const months = readable(scenarioDocument.shape.months, raw.months);
  if (from === undefined || months === undefined) return undefined;
  const last = monthAfter(from, months);
  return last.length > 7 ? 'too long' : { first: from, last };
}

function initial(raw: unknown, model: ModelDocument): Finding[] {
  return readableEntries(name, raw).flatMap(([key, value]): Finding[] => {
    const path = ['initial', String(key)];
    const state = model.states[String(key)];
    if (state === undefined) return checkKnown(String(key), 'states', model.states, path);
    if (state.values.includes(value)) return [];
    return [{ path, ...notAValue(value, String(key), state.values, nearest(value, state.values)) }];
  });
}

function profile(raw: unknown, model: ModelDocument): Finding[] {
  return readableEntries(grading, raw).flatMap(([trait, { source }]) => [
    ...checkKnown(String(trait), 'traits', model.traits, ['profile', trait]),
    ...checkCited(source, model.sources, ['profile', trait, 'source']),
  ]);
}

function record(raw: unknown, model: ModelDocument): Finding[] {
  return readableEntries(calendarMonth, raw).flatMap(([type]) =>
    checkKnown(String(type), 'events', model.events, ['record', type]),
  );
}

function uncertainty(raw: unknown, model: ModelDocument): Finding[] {
  return readableEntries(distribution, raw).flatMap(([parameter, stated]) => [
    ...checkKnown(String(parameter), 'parameters', model.parameters, ['uncertainty', parameter]),
    ...checkDistribution(stated, ['uncertainty', parameter], null),
  ]);
}

/** An observed series need not be a variable of the model: sources count things in ways of their own. */
function observed(raw: unknown, model: ModelDocument): Finding[] {
  const seen = readable(scenarioDocument.shape.observed, raw);
  return checkCited(seen?.source, model.sources, ['observed', 'source']);
}
