import { type DeepReadonly, z } from './schema.ts';

const bounds = { min: z.number().optional(), max: z.number().optional() };

/**
 * How an uncertain number is drawn. `min` and `max` of a normal or lognormal cut its tails off; those of a beta are the ends
 * it is stretched between (0 and 1 unless said). Weights of a discrete one are relative; equal unless said.
 */
export const distribution = z.discriminatedUnion('distribution', [
  z.strictObject({ distribution: z.literal('uniform'), min: z.number(), max: z.number() }),
  z.strictObject({ distribution: z.literal('loguniform'), min: z.number(), max: z.number() }),
  z.strictObject({ distribution: z.literal('triangular'), min: z.number(), mode: z.number(), max: z.number() }),
  z.strictObject({ distribution: z.literal('pert'), min: z.number(), mode: z.number(), max: z.number() }),
  z.strictObject({ distribution: z.literal('normal'), mean: z.number(), sd: z.number(), ...bounds }),
  z.strictObject({ distribution: z.literal('lognormal'), median: z.number(), sigma: z.number(), ...bounds }),
  z.strictObject({
    distribution: z.literal('beta'),
    alpha: z.number(),
    beta: z.number(),
    min: z.number().default(0),
    max: z.number().default(1),
  }),
  z.strictObject({
    distribution: z.literal('discrete'),
    values: z.array(z.number()).min(1),
    weights: z.array(z.number()).optional(),
  }),
]);

export type Distribution = DeepReadonly<z.output<typeof distribution>>;
