import {
  badName,
  type Concept,
  emptyText,
  emptyValue,
  missingKey,
  notFinite,
  tooLarge,
  tooSmall,
  unknownKey,
  wrongChoice,
  wrongCount,
  wrongType,
} from '../messages/documents.ts';
import type { Remark } from '../messages/remark.ts';
import { PATTERNS } from './document/common.ts';
import { conceptOf, conceptOfPattern, keysAt, partAt, schemaAt } from './document/concepts.ts';
import type { z } from './document/schema.ts';
import type { DocumentPath } from './loaded.ts';
import { nearest } from './nearest.ts';

/** One fault of a value's shape; `path` starts at the value, `onKey` says that the key itself is at fault. */
export interface ShapeFault extends Remark {
  readonly path: DocumentPath;
  readonly onKey: boolean;
  /** Whether the fault is that nothing stands at `path`. */
  readonly missing?: boolean;
  /** Path of the key that was probably meant where there is no such key. */
  readonly meant?: DocumentPath | undefined;
}

type Issue = z.core.$ZodIssue;

/** What zod found against a value, in words; `subject` is what the value itself is called. */
export function shapeFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  subject: string,
): ShapeFault[] {
  const faults = issues.flatMap((issue) => explain(issue, { schema, value, subject }));
  // A misspelt key is one fault, not two.
  const meant = new Set(faults.flatMap(({ meant }) => (meant === undefined ? [] : [meant.join('\n')])));
  return faults.filter(({ path, missing }) => missing !== true || !meant.has(path.join('\n')));
}

interface Context {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly subject: string;
}

function explain(issue: Issue, context: Context): ShapeFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = partAt(context.value, path);
  const concept = conceptOf(schemaAt(context.schema, path, context.value));
  const subject = path.findLast((step) => typeof step === 'string') ?? context.subject;
  const fault = (remark: Remark): ShapeFault[] => [{ ...remark, path, onKey: false, missing: value === undefined }];
  switch (issue.code) {
    case 'invalid_type':
      return fault(explainType(subject, value, issue.expected === 'int' ? 'whole number' : concept));
    case 'unrecognized_keys': {
      const allowed = keysAt(context.schema, path, context.value);
      const unused = allowed.filter((key) => partAt(value, [key]) === undefined);
      return issue.keys.map((key) => {
        const near = nearest(key, unused.length > 0 ? unused : allowed);
        const meant = near === undefined ? undefined : [...path, near];
        return { ...unknownKey(key, near, allowed), path: [...path, key], onKey: true, meant };
      });
    }
    case 'invalid_value':
      return fault(explainChoice(subject, value, issue.values.map(String)));
    case 'invalid_union':
      return issue.discriminator !== undefined
        ? fault(explainChoice(subject, value, ('options' in issue ? (issue.options ?? []) : []).map(String)))
        : explainUnion(issue, context, concept);
    case 'invalid_format':
      return fault(explainFormat(subject, String(value), issue.pattern));
    case 'invalid_key':
      return [{ ...nameFault(subject, conceptOfPattern(patternOf(issue.issues))), path, onKey: true }];
    case 'too_small':
    case 'too_big':
      return fault(explainSize(subject, value, issue, concept));
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return fault(wrongType(subject, value, concept));
  }
}

function explainType(subject: string, value: unknown, concept: Concept): Remark {
  if (value === undefined) return missingKey(subject, concept);
  if (value === null) return emptyValue(subject, concept);
  if (typeof value === 'number' && !Number.isFinite(value)) return notFinite(subject);
  return wrongType(subject, value, concept);
}

function explainChoice(subject: string, value: unknown, choices: readonly string[]): Remark {
  if (value === undefined) return missingKey(subject, 'choice');
  return wrongChoice(subject, value, typeof value === 'string' ? nearest(value, choices) : undefined, choices);
}

/** Speaks of the variant that the value came closest to: one that it failed further inside, or by more than its type. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, context: Context, concept: Concept): ShapeFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const closest = issue.errors.find((errors) =>
    errors.every((error) => error.path.length > 0 || error.code !== 'invalid_type'),
  );
  if (closest === undefined) {
    const subject = path.findLast((step) => typeof step === 'string') ?? context.subject;
    const value = partAt(context.value, path);
    return [{ ...explainType(subject, value, concept), path, onKey: false, missing: value === undefined }];
  }
  return closest.flatMap((error) => explain({ ...error, path: [...path, ...error.path] }, context));
}

function explainFormat(subject: string, value: string, pattern: string | undefined): Remark {
  if (pattern === String(PATTERNS.filled) || value.trim() === '') return emptyText(subject);
  return nameFault(value, conceptOfPattern(pattern));
}

/** What is wrong with a name that is not written as its kind of names are. */
export function nameFault(name: string, concept: Concept): Remark {
  return badName(name, concept, respelt(name, concept));
}

/** The same word as it should be written, where changing capitals and what parts the words is enough. */
function respelt(word: string, concept: Concept): string | undefined {
  if (concept !== 'name' && concept !== 'slug') return undefined;
  const words =
    word
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const joined = words.join(concept === 'name' ? '_' : '-');
  return PATTERNS[concept].test(joined) ? joined : undefined;
}

function patternOf(issues: readonly Issue[]): string | undefined {
  const found = issues.find((issue) => issue.code === 'invalid_format');
  return found?.code === 'invalid_format' ? found.pattern : undefined;
}

function explainSize(
  subject: string,
  value: unknown,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  concept: Concept,
): Remark {
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    const exact = issue.exact === true || concept === 'range' || concept === 'pair';
    const least = issue.code === 'too_small' || exact ? bound : 0;
    const most = issue.code === 'too_big' || exact ? bound : Number.POSITIVE_INFINITY;
    return wrongCount(subject, value.length, least, most);
  }
  if (typeof value === 'string') return emptyText(subject);
  return issue.code === 'too_small' ? tooSmall(subject, bound, issue.inclusive === true) : tooLarge(subject, bound);
}
