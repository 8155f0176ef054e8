import { key, name, slug, text } from './document/common.ts';
import { type DeepReadonly, z } from './document/schema.ts';
import type { Checked } from './issue.ts';
import { readDocument } from './read-document.ts';

/** Everything that the credentials of a model are held against, in the unit its reason names. */
export const thresholdNames = [
  'claims_held',
  'claim_sign_share',
  'claim_acting_share',
  'confidence',
  'working_spell',
  'ebb_years',
  'ebb_share',
  'ebb_ceiling',
  'return_years',
  'return_share',
  'oldest_registration',
  'prior_shift',
  'label_error',
  'hard_rule',
  'power',
  'score_gain',
  'loop_effect',
  'integration_share',
  'jump_shift',
  'balance',
  'family_share',
  'formality_share',
  'dilution_gain',
  'time_constant_factor',
  'ranking_survival',
  'conclusion_survival',
  'surprise_share',
] as const;

export type ThresholdName = (typeof thresholdNames)[number];

const threshold = z.strictObject({ value: z.number(), reason: text });

const month = z.number().int().nonnegative();

/** A condition so extreme that anyone can say what must happen. */
const extreme = z.strictObject({
  label: text,
  scenario: slug,
  sets: z.record(name, z.number()).default({}),
  without: z.array(slug).default([]),
  add: z
    .array(
      z.strictObject({ type: slug, month, size: z.number().optional(), duration: z.number().positive().optional() }),
    )
    .default([]),
  /** The variable that must not be above `limit` times the reference: at its most from a month on, or at a month (the end unless said). */
  watch: name,
  measure: z.enum(['most', 'at']),
  month: month.optional(),
  limit: z.number(),
  /** What the limit multiplies: 1 unless said, or the run left as it is, or a value of the run itself at a month. */
  of: z.union([z.literal('baseline'), z.strictObject({ watch: name, month })]).optional(),
});

/** A pattern that a loop is said to explain: it must be gone when the loop is cut. */
const anomaly = z.strictObject({
  label: text,
  loop: key,
  scenario: slug,
  policy: slug.optional(),
  without: z.array(slug).default([]),
  /** The month at which the partnership works, or does not, as the pattern has it. */
  month,
  works: z.boolean(),
});

export const thresholdsDocument = z.strictObject({
  checks: z.strictObject(
    Object.fromEntries(thresholdNames.map((each) => [each, threshold])) as Record<ThresholdName, typeof threshold>,
  ),
  extremes: z.record(name, extreme).default({}),
  anomalies: z.record(name, anomaly).default({}),
});

/** The thresholds beside a model, each with its reason. */
export type ThresholdsDocument = DeepReadonly<z.output<typeof thresholdsDocument>>;

export type Extreme = ThresholdsDocument['extremes'][string];
export type Anomaly = ThresholdsDocument['anomalies'][string];

/** Reads `checks.yaml`, with all its faults at once: every threshold must be there, and no other. */
export function loadThresholds(file: string, source: string): Checked<ThresholdsDocument> {
  return readDocument(file, source, thresholdsDocument, () => []);
}
