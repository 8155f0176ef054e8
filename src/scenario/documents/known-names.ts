import { type SectionName, unknownReference, unknownSource } from '../../messages/model.ts';
import type { Finding } from '../../model/draft.ts';
import type { DocumentPath } from '../../model/loaded.ts';
import { nearest } from '../../model/nearest.ts';

/** Checks that a name stands in a section of the model. */
export function checkKnown(
  name: string,
  section: SectionName,
  entries: Readonly<Record<string, unknown>>,
  path: DocumentPath,
  onKey = true,
): Finding[] {
  if (entries[name] !== undefined) return [];
  const known = Object.keys(entries);
  return [{ path, onKey, ...unknownReference(name, [section], nearest(name, known), known) }];
}

/** Checks that cited sources are those of the model. */
export function checkCited(
  keys: readonly string[] | undefined,
  sources: Readonly<Record<string, unknown>>,
  path: DocumentPath,
): Finding[] {
  return (keys ?? []).flatMap((key, index) => {
    if (key === 'inference' || sources[key] !== undefined) return [];
    return [{ path: [...path, index], ...unknownSource(key, nearest(key, Object.keys(sources))) }];
  });
}
