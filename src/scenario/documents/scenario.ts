import { calendarMonth, keys, name, PATTERNS, slug, text } from '../../model/document/common.ts';
import { distribution } from '../../model/document/distribution.ts';
import { type DeepReadonly, z } from '../../model/document/schema.ts';

/** What a source says of a trait: its grade, how uncertain that is (a standard deviation, in grades), and why. */
export const grading = z.strictObject({
  level: z.number().min(0).max(4),
  spread: z.number().nonnegative().default(0),
  reason: z.string().min(1).optional(),
  source: keys.optional(),
});

/** An event at a calendar month; size and duration are those of its type unless said. */
export const datedEvent = z.strictObject({
  month: calendarMonth,
  type: slug,
  side: z.enum(['home', 'partner', 'relation']).optional(),
  size: z.number().optional(),
  duration: z.number().positive().optional(),
  source: keys.optional(),
  label: text.optional(),
});

/** What is known of how a real case went; never fed to the model. */
const observed = z.strictObject({
  class: z.enum(['forming', 'active', 'weak', 'dormant', 'lapsed']),
  /** The month the class was entered. */
  entered: calendarMonth.optional(),
  source: keys.optional(),
  note: text.optional(),
  /** Variable, then year or month, then value. */
  series: z.record(name, z.record(z.string().regex(PATTERNS.date), z.number())).default({}),
});

/** Keys of a scenario document, each with its schema. */
export const scenarioDocument = z.strictObject({
  title: text,
  doc: text.optional(),
  model: slug,
  /** Calendar month of time 0. */
  from: calendarMonth,
  /** How long it is simulated. */
  months: z.number().int().positive().max(12_000),
  /** States at the start that differ from the model's. */
  initial: z.record(name, name).default({}),
  /** Traits by name; one that is not named is unknown and drawn from its prior. */
  profile: z.record(name, grading).default({}),
  events: z.array(datedEvent).default([]),
  /** Type of event: the month until which its dates are known, so that processes draw such events only after it. */
  record: z.record(slug, calendarMonth).default({}),
  /** Distributions of parameters that differ from the model's. */
  uncertainty: z.record(name, distribution).default({}),
  /** The policy it is run under unless another is asked for. */
  policy: slug.optional(),
  observed: observed.optional(),
  sources: z.array(z.string().regex(PATTERNS.key)).default([]),
});

export type ScenarioDocument = DeepReadonly<z.output<typeof scenarioDocument>>;
export type DatedEvent = DeepReadonly<z.output<typeof datedEvent>>;
