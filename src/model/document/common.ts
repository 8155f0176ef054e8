import { z } from './schema.ts';

/** How names and keys are written. A message about a faulty one is found by the pattern itself. */
export const PATTERNS = {
  /** Variables, states and their values, base units, jumps, processes: what an equation can name. */
  name: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  /** Models, scenarios, policies and types of events: what a file or a command line can name. */
  slug: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  /** Keys of sources, claims and loops: `X5`, `C12`, `R2`. */
  key: /^[A-Za-z][A-Za-z0-9_-]*$/,
  /** A calendar month: `2017-10`. */
  month: /^[0-9]{4}-(0[1-9]|1[0-2])$/,
  /** A calendar year or month, as the observations of a case are dated. */
  date: /^[0-9]{4}(-(0[1-9]|1[0-2]))?$/,
  /** What only must not be empty here: units and equations have grammars of their own. */
  filled: /\S/,
} as const;

/** A text a person reads, in both languages. */
export const text = z.strictObject({ en: z.string().regex(PATTERNS.filled), id: z.string().regex(PATTERNS.filled) });

export const name = z.string().regex(PATTERNS.name);
export const slug = z.string().regex(PATTERNS.slug);
export const key = z.string().regex(PATTERNS.key);
export const calendarMonth = z.string().regex(PATTERNS.month);
/** Products and quotients of units: `programme/month`, `dmnl`. */
export const unit = z.string().regex(PATTERNS.filled);
/** An equation in mathjs syntax, or a plain number. */
export const equation = z.union([z.string().regex(PATTERNS.filled), z.number()]);
/** Lowest and highest value, both allowed. */
export const range = z.tuple([z.number(), z.number()]);

/** One key or a list of keys; read as a list. `inference` stands for our own reasoning. */
export const keys = z
  .union([key, z.array(key).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** What a person reads about an entry; a publishable model has both on every variable. */
export const described = { label: text.optional(), doc: text.optional() };

/** Where a number or a form comes from: keys of `sources`, or `inference`, and how far to trust it. */
export const sourced = {
  source: keys.optional(),
  confidence: z.enum(['high', 'medium', 'low', 'assumption']).optional(),
};

/** The claims an equation or an effect rests on, or `inference`. */
export const cited = { cites: keys.optional() };
