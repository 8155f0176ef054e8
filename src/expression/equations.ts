import type { ModelDocument, Side } from '../model/document.ts';
import type { DocumentPath } from '../model/loaded.ts';
import type { Asked } from './equation.ts';

/** What an equation is for. */
export type EquationRole =
  | { readonly kind: 'initial' | 'flow' | 'auxiliary'; readonly name: string }
  | { readonly kind: 'when'; readonly jump: string }
  | { readonly kind: 'set'; readonly jump: string; readonly target: string }
  /** At the moment of an event (`set`) or as long as it lasts (`during`). */
  | {
      readonly kind: 'event-set' | 'event-during';
      readonly event: string;
      readonly side: Side;
      readonly target: string;
    };

/** An equation and where it stands. A number in the document is its own text. */
export interface EquationSite {
  readonly role: EquationRole;
  readonly path: DocumentPath;
  readonly text: string;
}

/** What the place of an equation asks for. */
export function askedOf(role: EquationRole): Asked {
  return role.kind === 'when' ? 'condition' : 'number';
}

/** What the equation at a place of a document is for; undefined where the language has none. */
export function roleAt(path: DocumentPath): EquationRole | undefined {
  const [section, name, ...rest] = path.map(String) as [string, string, ...string[]];
  const place = `${section} ${rest.length > 2 ? 'effect' : rest[0]}`;
  switch (place) {
    case 'stocks initial':
      return { kind: 'initial', name };
    case 'flows equation':
      return { kind: 'flow', name };
    case 'auxiliaries equation':
      return { kind: 'auxiliary', name };
    case 'jumps when':
      return { kind: 'when', jump: name };
    case 'jumps set':
      return { kind: 'set', jump: name, target: rest[1]! };
    case 'events effect': {
      const [, side, when, target] = rest as [string, Side, 'set' | 'during', string];
      return { kind: `event-${when}`, event: name, side, target };
    }
    default:
      return undefined;
  }
}

/** Every equation of a model, section by section in the order of the document. */
export function equationSites(document: ModelDocument): readonly EquationSite[] {
  const sites: EquationSite[] = [];
  const add = (path: DocumentPath, equation: string | number): void => {
    sites.push({ role: roleAt(path)!, path, text: String(equation) });
  };
  const addAll = (path: DocumentPath, set: Readonly<Record<string, string | number>>): void => {
    for (const [target, equation] of Object.entries(set)) add([...path, target], equation);
  };
  for (const [name, { initial }] of Object.entries(document.stocks)) add(['stocks', name, 'initial'], initial);
  for (const [name, { equation }] of Object.entries(document.flows)) add(['flows', name, 'equation'], equation);
  for (const [name, { equation }] of Object.entries(document.auxiliaries))
    add(['auxiliaries', name, 'equation'], equation);
  for (const { path, set, during } of eventEffects(document)) {
    addAll([...path, 'set'], set);
    addAll([...path, 'during'], during);
  }
  for (const [name, { when, set }] of Object.entries(document.jumps)) {
    add(['jumps', name, 'when'], when);
    addAll(['jumps', name, 'set'], set);
  }
  return sites;
}

/** What a type of event does on one of its sides. */
export interface SidedEffect {
  readonly event: string;
  readonly side: Side;
  readonly path: DocumentPath;
  readonly set: Readonly<Record<string, string | number>>;
  readonly during: Readonly<Record<string, string | number>>;
}

/** What each type of event does on each of its sides, in the order of the document. */
export function eventEffects(document: ModelDocument): readonly SidedEffect[] {
  return Object.entries(document.events).flatMap(([event, { sides }]) =>
    (Object.keys(sides) as Side[]).map((side): SidedEffect => {
      const { set = {}, during = {} } = sides[side] ?? {};
      return { event, side, path: ['events', event, 'sides', side], set, during };
    }),
  );
}
