import { notADocument } from '../messages/documents.ts';
import type { z } from './document/schema.ts';
import { type Finding, inOrder, issuesOf } from './draft.ts';
import type { Checked, Issue } from './issue.ts';
import { shapeFaults } from './schema-faults.ts';
import { readYaml } from './yaml-source.ts';

/** The keys of a document as they are written: any of them may be there, and of any shape. */
export type RawDocument<T> = Readonly<Partial<Record<keyof T, unknown>>>;

/**
 * Reads a document that follows one schema and finds everything wrong with it. `check` finds what the schema cannot tell; it
 * sees the document as it is written, so that it can look at the readable parts of a faulty one.
 */
export function readDocument<T extends object>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  check: (raw: RawDocument<T>) => readonly Finding[],
): Checked<T> {
  const source = readYaml(file, text);
  const { value } = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const nothing: Issue = { severity: 'error', at: source.locate([]), ...notADocument() };
    return { ok: false, issues: source.issues.length > 0 ? source.issues : [nothing] };
  }
  const parsed = schema.safeParse(value);
  const shape = parsed.success ? [] : shapeFaults(schema, value, parsed.error.issues, file);
  const findings = [...shape.map((fault): Finding => fault), ...check(value as RawDocument<T>)];
  const issues = inOrder([...source.issues, ...issuesOf(findings, source)]);
  return parsed.success && issues.length === 0 ? { ok: true, value: parsed.data, issues } : { ok: false, issues };
}
