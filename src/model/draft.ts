import { unknownReference, wrongKind } from '../messages/model.ts';
import type { Remark } from '../messages/remark.ts';
import type { ModelDocument, ModelSection } from './document.ts';
import type { Issue } from './issue.ts';
import type { DocumentPath } from './loaded.ts';
import { nearest } from './nearest.ts';
import type { YamlSource } from './yaml-source.ts';

/** Something wrong at a path of a document; `offset` counts within a text, `onKey` points at the key instead of the value. */
export interface Finding extends Remark {
  readonly path: DocumentPath;
  readonly offset?: number;
  readonly onKey?: boolean;
}

/** A model while it is being checked: what could be read, and what was at least declared. */
export interface Draft {
  readonly document: ModelDocument;
  /** Names of the entries of each section, faulty ones included. */
  readonly names: Readonly<Record<ModelSection, ReadonlySet<string>>>;
  readonly source: YamlSource;
}

/** Checks that a name refers to an entry of one of the sections. A name that may have been lost with unreadable text passes. */
export function refer(
  draft: Draft,
  path: DocumentPath,
  name: string,
  sections: readonly ModelSection[],
  onKey = false,
): Finding[] {
  if (sections.some((section) => draft.names[section].has(name)) || draft.source.lost.has(name)) return [];
  const other = (Object.keys(draft.names) as ModelSection[]).find((section) => draft.names[section].has(name));
  if (other !== undefined && other !== 'units' && other !== 'sources') {
    return [{ path, onKey, ...wrongKind(name, other, sections) }];
  }
  const known = sections.flatMap((section) => [...draft.names[section]]);
  return [{ path, onKey, ...unknownReference(name, sections, nearest(name, known), known) }];
}

/** Findings with their places. What has been reported as unreadable is not reported again. */
export function issuesOf(findings: readonly Finding[], source: YamlSource): Issue[] {
  return findings
    .filter(({ path }) => !source.isUnreadable(path))
    .map(({ path, offset, onKey, problem, mend }) => {
      const at = onKey === true ? source.locateKey(path) : source.locate(path, offset);
      return { severity: 'error', at, problem, mend };
    });
}

export function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
