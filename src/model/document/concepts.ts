import type { Concept } from '../../messages/documents.ts';
import { calendarMonth, equation, key, keys, name, PATTERNS, range, slug, text, unit } from './common.ts';
import { distribution } from './distribution.ts';
import type { z } from './schema.ts';

/** What the building blocks of the schemas mean to a person; any other schema is told by its type. */
const concepts: ReadonlyMap<unknown, Concept> = new Map<unknown, Concept>([
  [text, 'both languages'],
  [equation, 'equation'],
  [unit, 'unit'],
  [range, 'range'],
  [keys, 'keys'],
  [distribution, 'distribution'],
  [name, 'name'],
  [slug, 'slug'],
  [key, 'key'],
  [calendarMonth, 'month'],
]);

const patterns: ReadonlyMap<string, Concept> = new Map([
  [String(PATTERNS.name), 'name'],
  [String(PATTERNS.slug), 'slug'],
  [String(PATTERNS.key), 'key'],
  [String(PATTERNS.month), 'month'],
  [String(PATTERNS.date), 'year or month'],
]);

/** What a pattern, as zod prints it, asks for. */
export function conceptOfPattern(pattern: string | undefined): Concept {
  return patterns.get(pattern ?? '') ?? 'text';
}

/** What a schema asks for. */
export function conceptOf(schema: z.ZodType | undefined): Concept {
  if (schema === undefined) return 'section';
  const known = concepts.get(schema);
  if (known !== undefined) return known;
  const { def } = schema as SchemaWithDef;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
    case 'int':
      return 'number';
    case 'enum':
    case 'literal':
      return 'choice';
    case 'array':
      return 'list';
    case 'tuple':
      return 'pair';
    case 'nullable':
      return 'stock or null';
    case 'optional':
    case 'default':
      return conceptOf(def.innerType);
    default:
      return 'section';
  }
}

/** The parts of a zod schema that lead from a place to the places in it. */
interface SchemaWithDef {
  readonly def: {
    readonly type: string;
    readonly innerType?: z.ZodType;
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
    readonly items?: readonly z.ZodType[];
    readonly valueType?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly discriminator?: string;
    readonly in?: z.ZodType;
  };
}

/** The schema that a part of a value must follow; undefined where no schema foresees the part. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const object = unwrap(schema, value);
  const { def } = object as SchemaWithDef;
  const next =
    def.shape !== undefined && Object.hasOwn(def.shape, step)
      ? def.shape[String(step)]
      : (def.element ?? def.items?.[Number(step)] ?? def.valueType);
  return next === undefined ? undefined : schemaAt(next, rest, part(value, step));
}

/** The keys a value may have, and which of them have been foreseen for what kind of value. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const found = schemaAt(schema, path, value);
  if (found === undefined) return [];
  const shape = (unwrap(found, partAt(value, path)) as SchemaWithDef).def.shape;
  return Object.keys(shape ?? {});
}

/** Looks through optional values, defaults, transformations, and the variant of a union that the value chooses. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  const { def } = schema as SchemaWithDef;
  if (def.innerType !== undefined) return unwrap(def.innerType, value);
  if (def.in !== undefined) return unwrap(def.in, value);
  const { discriminator, options } = def;
  if (options === undefined) return schema;
  const chosen = options.find((option) => {
    const shape = (option as SchemaWithDef).def.shape;
    if (discriminator === undefined) return Array.isArray(value) && (option as SchemaWithDef).def.type === 'array';
    return shape?.[discriminator]?.safeParse(part(value, discriminator)).success;
  });
  return chosen ?? options[0] ?? schema;
}

function part(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
}

/** What stands at a path of a value. */
export function partAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(part, value);
}
