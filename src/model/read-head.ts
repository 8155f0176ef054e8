import { unknownKey } from '../messages/documents.ts';
import type { z } from './document/schema.ts';
import { MODEL_HEAD, MODEL_SECTIONS, type ModelDocument, type ModelSection } from './document.ts';
import type { Finding } from './draft.ts';
import { nearest } from './nearest.ts';
import { shapeFaults } from './schema-faults.ts';
import type { YamlSource } from './yaml-source.ts';

/** A model as it is written: any of its sections may be there, and of any shape. */
export type Root = Readonly<Partial<Record<keyof typeof MODEL_HEAD | ModelSection, unknown>>>;

type Head = Pick<ModelDocument, keyof typeof MODEL_HEAD>;

/** The sections of a model that hold one value, as far as they can be read. */
export interface ReadHead {
  /** What cannot be read is replaced by something harmless, so that the rest of the model can still be checked. */
  readonly head: Head;
  readonly findings: readonly Finding[];
}

export function readHead(root: Root, source: YamlSource): ReadHead {
  const findings: Finding[] = [];
  const read = <T>(key: keyof Head, schema: z.ZodType<T>): T | undefined => {
    const parsed = schema.safeParse(root[key]);
    if (parsed.success) return parsed.data;
    if (source.isUnreadable([key])) return undefined;
    const faults = shapeFaults(schema, root[key], parsed.error.issues, key);
    findings.push(...faults.map((fault) => ({ ...fault, path: [key, ...fault.path] })));
    return undefined;
  };
  const doc = read('doc', MODEL_HEAD.doc);
  const outcomes = read('outcomes', MODEL_HEAD.outcomes);
  const head: Head = {
    kembar: read('kembar', MODEL_HEAD.kembar) ?? 1,
    title: read('title', MODEL_HEAD.title) ?? { en: source.file, id: source.file },
    time: read('time', MODEL_HEAD.time) ?? { ...harmlessTime, unit: timeUnit(root.time) ?? harmlessTime.unit },
    ...(doc === undefined ? {} : { doc }),
    ...(outcomes === undefined ? {} : { outcomes }),
  };
  const unknown = unknownSections(root);
  // A misspelt section is one fault, not two.
  const told = findings.filter(({ path }) => !unknown.some(({ meant }) => path.length === 1 && path[0] === meant));
  return { head, findings: [...told, ...unknown] };
}

const harmlessTime = { unit: 'month', start: 0, stop: 1, dt: 1, saveEvery: 1, method: 'euler' } as const;

/** The unit of time, which the units of all flows depend on, even if another part of the section is faulty. */
function timeUnit(time: unknown): string | undefined {
  const parsed = MODEL_HEAD.time.pick({ unit: true }).loose().safeParse(time);
  return parsed.success ? parsed.data.unit : undefined;
}

/** Keys that no section has, each with the missing one it probably stands for. */
function unknownSections(root: Root): (Finding & { readonly meant: string | undefined })[] {
  const known: readonly string[] = [...Object.keys(MODEL_HEAD), ...Object.keys(MODEL_SECTIONS)];
  const there = Object.keys(root);
  const missing = known.filter((key) => !there.includes(key));
  return there
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(key, missing);
      return { path: [key], onKey: true, meant, ...unknownKey(key, meant, known) };
    });
}

/** Names within sections that are not known by their own name: they may be missing for that reason alone. */
export function namesInUnknownSections(root: Root): string[] {
  return Object.entries(root).flatMap(([key, section]) => {
    if (Object.hasOwn(MODEL_HEAD, key) || Object.hasOwn(MODEL_SECTIONS, key)) return [];
    return typeof section === 'object' && section !== null ? Object.keys(section) : [];
  });
}
