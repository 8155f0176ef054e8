import { name, slug, text, unit } from '../../model/document/common.ts';
import { type DeepReadonly, z } from '../../model/document/schema.ts';

/** Keys of a policy document, each with its schema. */
export const policyDocument = z.strictObject({
  title: text,
  doc: text.optional(),
  model: slug,
  levers: z.record(name, z.number()),
  /** Months from the start of the scenario: from when, and until when (to the end unless said), the levers are set. */
  start: z.number().nonnegative().default(0),
  stop: z.number().positive().optional(),
  /** Stated, and checked against what the run spends. */
  budget: z.strictObject({ amount: z.number().nonnegative(), unit }).optional(),
});

export type PolicyDocument = DeepReadonly<z.output<typeof policyDocument>>;
