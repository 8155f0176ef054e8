import { calendarMonth, cited, described, equation, name, range, slug, sourced, text, unit } from './common.ts';
import { distribution } from './distribution.ts';
import { type DeepReadonly, z } from './schema.ts';

const assignments = z.record(name, equation);

/** A discrete change between steps; the assignments happen together. */
export const jump = z.strictObject({ when: equation, set: assignments, ...cited, ...described });

/** How large an event is, or how long it lasts; `value` is the median and what a dated event has unless it says otherwise. */
const magnitude = z.strictObject({
  value: z.number(),
  unit,
  range: range.optional(),
  distribution: distribution.optional(),
  ...sourced,
  ...described,
});

/** At its month an event sets stocks and states; while it lasts it drives inputs. Right-hand sides may use `size`. */
const effect = z.strictObject({ set: assignments.optional(), during: assignments.optional(), ...cited });

/** A type of dated events. A scenario names the side unless there is only one. */
export const event = z.strictObject({
  label: text,
  doc: text,
  size: magnitude.optional(),
  duration: magnitude.optional(),
  sides: z.strictObject({ home: effect.optional(), partner: effect.optional(), relation: effect.optional() }),
  ...cited,
});

const arising = { event: slug, side: z.enum(['home', 'partner', 'relation']), ...sourced, ...cited, ...described };

/** How undated events arise: at regular months with a probability, or at a rate (events a month). */
export const eventProcess = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('calendar'),
    ...arising,
    /** Months between two occasions. */
    every: z.number().positive(),
    probability: z.number().min(0).max(1),
    /** The calendar month of one occasion; without it the first one falls at a random month. */
    anchor: calendarMonth.optional(),
  }),
  z.strictObject({ kind: z.literal('poisson'), ...arising, rate: z.number().nonnegative() }),
]);

export type EventType = DeepReadonly<z.output<typeof event>>;
export type EventMagnitude = DeepReadonly<z.output<typeof magnitude>>;
export type EventEffect = DeepReadonly<z.output<typeof effect>>;
export type Side = keyof EventType['sides'];
export type Process = DeepReadonly<z.output<typeof eventProcess>>;
