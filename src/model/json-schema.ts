import { sectionTexts } from '../messages/sections.ts';
import { key, name, slug } from './document/common.ts';
import { z } from './document/schema.ts';
import { MODEL_HEAD, MODEL_SECTIONS } from './document.ts';

/** The JSON Schema of a model as an author writes it: what has a default may be left out. */
export function modelJsonSchema(): object {
  const keySchemas = { name, slug, key };
  const sections = Object.entries(MODEL_SECTIONS).map(([section, { key: kind, entry }]) => [
    section,
    z.record(keySchemas[kind], entry as z.ZodType).optional(),
  ]);
  const schema = jsonSchema(z.strictObject({ ...MODEL_HEAD, ...Object.fromEntries(sections) }));
  const properties = Object.entries(schema.properties as Readonly<Record<string, object>>).map(([section, part]) => [
    section,
    described(section, part),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A schema as editors read it. */
export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
}

/** In draft 7 nothing stands beside a reference, so one that is described is wrapped. */
function described(section: string, part: object): object {
  const { en, id } = sectionTexts[section as keyof typeof sectionTexts];
  const description = `${en} · ${id}`;
  return '$ref' in part ? { allOf: [part], description } : { ...part, description };
}
