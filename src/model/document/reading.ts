import { described, name } from './common.ts';
import { type DeepReadonly, z } from './schema.ts';

/** Which variables and thresholds the outcome classes and the index read. */
export const outcomes = z.strictObject({
  /** The state of the agreement, and which of its values are which; all others: no agreement. */
  agreement: z.strictObject({
    state: name,
    forming: z.array(name).min(1),
    inForce: z.array(name).min(1),
  }),
  /** A stock that only grows. */
  deliveries: name,
  /** Parameters: deliveries over the trailing 12 months. */
  activeThreshold: name,
  dormantThreshold: name,
  /** A variable, 0–100. */
  sustainability: name,
});

/** A named feedback loop: each variable of the path uses the one before it, and the first uses the last. */
export const loop = z.strictObject({
  kind: z.enum(['reinforcing', 'balancing']),
  path: z.array(name).min(2),
  /** Parameters, and the value at which the loop is open. */
  cut: z.record(name, z.number()).optional(),
  ...described,
});

export type Outcomes = DeepReadonly<z.output<typeof outcomes>>;
