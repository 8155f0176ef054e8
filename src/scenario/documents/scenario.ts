import { calendarMonth, key, keys, name, PATTERNS, slug, text } from '../../model/document/common.ts';
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

const outcomeClass = z.enum(['forming', 'active', 'weak', 'dormant', 'lapsed']);

/** What is known of how a real case went; never fed to the model. */
const observed = z.strictObject({
  class: outcomeClass,
  /** The month at which the source saw it: a run is held against the class of this month. */
  at: calendarMonth.optional(),
  /** Where the source gives a start or a date only roughly: `at` is the first month it may mean, this the last, each as likely. */
  until: calendarMonth.optional(),
  /** The case was in sight when the constants of the model were searched: its score is fit, not prediction. */
  seen: z.literal(true).optional(),
  /** Cases that a source coded together count as one; its own id unless said. */
  coding: slug.optional(),
  /** The codes the source gives, outcomes among them: for the null rules, never for the model. */
  codes: z.array(key).default([]),
  /** How the case went after the source's date, where another source tells. */
  later: z
    .array(z.strictObject({ class: outcomeClass, year: z.string().regex(PATTERNS.date).optional(), source: keys }))
    .default([]),
  /** The month the class was entered. */
  entered: calendarMonth.optional(),
  source: keys.optional(),
  note: text.optional(),
  /** Variable, then year or month, then value. */
  series: z.record(name, z.record(z.string().regex(PATTERNS.date), z.number())).default({}),
});

/** Several partnerships of one city followed from one month on: how many, and how many of them still worked at another month. */
const cohort = z.strictObject({
  members: z.number().int().positive(),
  working: z.number().int().nonnegative(),
  at: calendarMonth,
  source: keys,
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
  cohort: cohort.optional(),
  sources: z.array(z.string().regex(PATTERNS.key)).default([]),
});

export type ScenarioDocument = DeepReadonly<z.output<typeof scenarioDocument>>;
export type DatedEvent = DeepReadonly<z.output<typeof datedEvent>>;
