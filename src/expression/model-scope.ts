import type { ModelDocument, Side } from '../model/document.ts';
import type { LoadedModel } from '../model/loaded.ts';
import type { EquationRole } from './equations.ts';
import { impulseNames } from './impulses.ts';
import type { Meaning, Scope } from './scope.ts';

/** The names of all variables of a document, section by section. */
export function variableNames(document: ModelDocument): readonly string[] {
  const { traits, parameters, levers, inputs, stocks, flows, auxiliaries } = document;
  return [traits, parameters, levers, inputs, stocks, flows, auxiliaries].flatMap((section) => Object.keys(section));
}

/** The scope of each equation of a model: one for all, but for `size` inside an event that has one. */
export function modelScopes({ document, declared }: LoadedModel): (role: EquationRole) => Scope {
  const meanings = new Map<string, Meaning>();
  meanings.set('time', { kind: 'quantity', name: 'time' });
  meanings.set('dt', { kind: 'quantity', name: 'dt' });
  meanings.set('pi', { kind: 'constant', value: Math.PI });
  for (const name of variableNames(document)) meanings.set(name, { kind: 'quantity', name });
  for (const [name, { values }] of Object.entries(document.states)) meanings.set(name, { kind: 'state', name, values });
  const lookups = new Set(Object.keys(document.lookups));
  const faulty = new Set([...declared].filter((name) => !meanings.has(name) && !lookups.has(name)));
  const model: Scope = { meanings, lookups, faulty };

  const inEvent = (event: string, side: Side): Scope => {
    const type = document.events[event];
    // The entry of the event is faulty, so nobody knows whether it has a size.
    if (type === undefined) return { ...model, faulty: new Set([...faulty, 'size']) };
    if (type.size === undefined) return model;
    const size: Meaning = { kind: 'quantity', name: impulseNames(event, side).size };
    return { ...model, meanings: new Map([...meanings, ['size', size]]) };
  };
  return (role) => (role.kind === 'event-set' || role.kind === 'event-during' ? inEvent(role.event, role.side) : model);
}
