import { cited, described, equation, name, range, sourced, text, unit } from './common.ts';
import { distribution } from './distribution.ts';
import { type DeepReadonly, z } from './schema.ts';

/** A graded input, 0–4, that exists before the outcome. */
export const trait = z.strictObject({
  label: text,
  doc: text,
  side: z.enum(['home', 'partner', 'relation']),
  /** What the grades 0, 1, 2, 3 and 4 mean. */
  levels: z.array(text).length(5),
  /** What an unknown grade is drawn from. */
  prior: distribution,
  /** Its letter in the code list of the sources. */
  code: z.string().min(1).optional(),
});

/** A constant of a run. */
export const parameter = z.strictObject({
  value: z.number(),
  unit,
  range: range.optional(),
  distribution: distribution.optional(),
  ...sourced,
  ...described,
});

/** What a planner can set; may change during a run. `bands` put words to its values, in rising order. */
export const lever = z.strictObject({
  default: z.number(),
  unit,
  range,
  step: z.number().positive().optional(),
  bands: z.array(z.strictObject({ below: z.number(), label: text })).optional(),
  ...cited,
  ...described,
});

/** What events drive during a run; overlapping events count as their largest value or as their sum. */
export const input = z.strictObject({
  value: z.number(),
  unit,
  combine: z.enum(['max', 'sum']),
  range: range.optional(),
  ...described,
});

/** A graphical function through points with rising x. */
export const lookup = z.strictObject({
  points: z.array(z.tuple([z.number(), z.number()])).min(2),
  xUnit: unit.default('dmnl'),
  yUnit: unit.default('dmnl'),
  kind: z.enum(['continuous', 'extrapolate', 'discrete']).default('continuous'),
  ...sourced,
  ...cited,
  ...described,
});

/** A discrete state: only jumps and events change it. */
export const state = z.strictObject({
  values: z.array(name).min(2),
  initial: name,
  labels: z.array(text).optional(),
  ...described,
});

/** An accumulation. A run that leaves `range` is marked as failed. */
export const stock = z.strictObject({
  initial: equation,
  unit,
  range: range.optional(),
  ...cited,
  ...described,
});

/** An edge between two stocks, or between a stock and the world outside (`null`). */
export const flow = z.strictObject({
  from: name.nullable(),
  to: name.nullable(),
  equation,
  unit,
  ...cited,
  ...described,
});

export const auxiliary = z.strictObject({ equation, unit, ...cited, ...described });

export type Lever = DeepReadonly<z.output<typeof lever>>;
