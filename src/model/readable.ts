import type { z } from './document/schema.ts';

/**
 * The entries of a list or of a record that can be read, with their index or key; all others have faults of their own. Lets one
 * part of a document be checked while another is faulty.
 */
export function readableEntries<T>(
  entry: z.ZodType<T>,
  container: unknown,
): readonly (readonly [key: string | number, value: T])[] {
  if (typeof container !== 'object' || container === null) return [];
  const entries: readonly [string | number, unknown][] = Array.isArray(container)
    ? [...container.entries()]
    : Object.entries(container);
  return entries.flatMap(([key, value]) => {
    const parsed = entry.safeParse(value);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
}

/** A value if it can be read. */
export function readable<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  return schema.safeParse(value).data;
}
