import { text, unit } from './document/common.ts';
import { event, eventProcess, jump } from './document/happenings.ts';
import { auxiliary, flow, input, lever, lookup, parameter, state, stock, trait } from './document/quantities.ts';
import { loop, outcomes } from './document/reading.ts';
import { type DeepReadonly, z } from './document/schema.ts';

/** `unit` is the unit of time itself; the other times are in it. */
const time = z.strictObject({
  unit,
  start: z.number(),
  stop: z.number(),
  dt: z.number().positive(),
  saveEvery: z.number().positive(),
  method: z.enum(['euler', 'rk4', 'rk45']),
});

/** Sections that hold one value. */
export const MODEL_HEAD = {
  kembar: z.literal(1),
  title: text,
  doc: text.optional(),
  time,
  outcomes: outcomes.optional(),
} as const;

/** Sections that hold entries by name: how the names are written, and what an entry is. */
export const MODEL_SECTIONS = {
  units: { key: 'name', entry: text },
  sources: { key: 'key', entry: z.string().min(1) },
  traits: { key: 'name', entry: trait },
  parameters: { key: 'name', entry: parameter },
  levers: { key: 'name', entry: lever },
  inputs: { key: 'name', entry: input },
  lookups: { key: 'name', entry: lookup },
  states: { key: 'name', entry: state },
  stocks: { key: 'name', entry: stock },
  flows: { key: 'name', entry: flow },
  auxiliaries: { key: 'name', entry: auxiliary },
  jumps: { key: 'name', entry: jump },
  events: { key: 'slug', entry: event },
  processes: { key: 'name', entry: eventProcess },
  loops: { key: 'key', entry: loop },
} as const;

export type ModelSection = keyof typeof MODEL_SECTIONS;

type Entry<S extends ModelSection> = z.output<(typeof MODEL_SECTIONS)[S]['entry']>;

type Head = { [K in keyof typeof MODEL_HEAD]: z.output<(typeof MODEL_HEAD)[K]> };

/**
 * A model as its document states it. Every section is there, empty if the document leaves it out; entries stand in the order
 * of the document. A loaded document's sections have no prototype: what is not in them is undefined, `constructor` included.
 */
export type ModelDocument = DeepReadonly<
  Omit<Head, 'doc' | 'outcomes'> &
    Partial<Pick<Head, 'doc' | 'outcomes'>> & { [S in ModelSection]: Record<string, Entry<S>> }
>;

export type { Distribution } from './document/distribution.ts';
export type { EventEffect, EventMagnitude, EventType, Process, Side } from './document/happenings.ts';
export type { Lever } from './document/quantities.ts';
export type { Outcomes } from './document/reading.ts';
