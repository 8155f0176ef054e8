import { text } from './document/common.ts';
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

export const thresholdsDocument = z.strictObject({
  checks: z.strictObject(
    Object.fromEntries(thresholdNames.map((name) => [name, threshold])) as Record<ThresholdName, typeof threshold>,
  ),
});

/** The thresholds beside a model, each with its reason. */
export type ThresholdsDocument = DeepReadonly<z.output<typeof thresholdsDocument>>;

/** Reads `checks.yaml`, with all its faults at once: every threshold must be there, and no other. */
export function loadThresholds(file: string, source: string): Checked<ThresholdsDocument> {
  return readDocument(file, source, thresholdsDocument, () => []);
}
