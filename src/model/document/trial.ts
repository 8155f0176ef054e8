import { name, range, slug } from './common.ts';
import { type DeepReadonly, z } from './schema.ts';

/** How a claim is tried on the model; fixed before it is. */
export const trial = z.strictObject({
  /** Inputs that are the cause, each with its value where the cause is absent and where it is strong. */
  raise: z.record(name, range).default({}),
  /** Or events that are the cause, months counted from the start of the run; size and duration are those of the type unless said. */
  add: z
    .array(
      z.strictObject({
        type: slug,
        month: z.number().int().nonnegative(),
        size: z.number().optional(),
        duration: z.number().positive().optional(),
      }),
    )
    .default([]),
  /** The agreement at the start of the run; in force unless said. */
  start: name.optional(),
  /** The variable that shows the effect: its mean, its last value or its rise between two months. */
  watch: name,
  measure: z.enum(['mean', 'end', 'rise']),
  from: z.number().int().nonnegative().default(0),
  to: z.number().int().positive(),
  /** The smallest change that counts, in the unit of the variable. */
  least: z.number().positive(),
  /** The variable falls where the effect is strong. */
  opposite: z.literal(true).optional(),
});

export type Trial = DeepReadonly<z.output<typeof trial>>;
