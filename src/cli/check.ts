import { checkedDocuments } from '../messages/check.ts';
import { unclearDocument } from '../messages/usage.ts';
import type { Issue } from '../model/issue.ts';
import { readYaml } from '../model/yaml-source.ts';
import { issuesText } from './issues-text.ts';
import {
  type DocumentFile,
  type DocumentKind,
  findAnyDocument,
  findDocuments,
  idOf,
  isPath,
  readText,
} from './library.ts';
import { createReader, type Reader } from './reader.ts';
import { writeJson } from './run-json.ts';
import { misused } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** `kembar check [FILE…]`: every problem of every document, in the order of the files. Resolves to 1 if one is an error. */
export const check = async (
  terminal: Terminal,
  named: readonly string[],
  flags: { readonly json?: true },
): Promise<0 | 1> => {
  const documents =
    named.length === 0 ? findDocuments() : named.map((word) => (isPath(word) ? fileAt(word) : findAnyDocument(word)));
  const reader = createReader('thorough');
  const issues = documents.flatMap((document) => issuesOf(reader, document));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (flags.json) terminal.print(writeJson({ documents, issues: issues.map((issue) => asJson(issue, terminal)) }));
  else {
    if (issues.length > 0) terminal.print(say(terminal, issuesText(issues)));
    terminal.print(say(terminal, checkedDocuments(documents.length, errors, issues.length - errors)));
  }
  return errors === 0 ? 0 : 1;
};

const issuesOf = (reader: Reader, document: DocumentFile): readonly Issue[] => reader[document.kind](document).issues;

const asJson = ({ at, severity, problem, mend }: Issue, terminal: Terminal): object => ({
  ...at,
  severity,
  problem: say(terminal, problem),
  mend: say(terminal, mend),
});

/** A document by its path; what it holds tells its kind. */
const fileAt = (file: string): DocumentFile => ({ kind: kindOf(file), id: idOf(file), file });

const kindOf = (file: string): DocumentKind => {
  const source = readYaml(file, readText(file));
  const isObject = typeof source.value === 'object' && source.value !== null && !Array.isArray(source.value);
  const has = (key: string): boolean =>
    (isObject && Object.hasOwn(source.value as object, key)) || source.lost.has(key);
  if (has('kembar') || has('stocks') || has('flows')) return 'model';
  if (has('levers') && !has('from')) return 'policy';
  if (has('from') || has('months') || has('profile') || has('events')) return 'scenario';
  throw misused(unclearDocument(file));
};
