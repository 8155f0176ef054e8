import { isCollection } from 'yaml';
import { yamlSyntax } from '../../messages/yaml.ts';
import { parseYaml, type TextFault } from './parse.ts';

/** A stretch of a text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Isolated {
  /** The text with unreadable entries blanked out behind their names, everything else where it was. */
  readonly text: string;
  readonly faults: readonly TextFault[];
  /** The unreadable entries, names included. */
  readonly unreadable: readonly Span[];
}

/** A file with more entries is no model, and reading each by itself would take long. */
const mostEntries = 5_000;

/**
 * Finds the entries of a two-level document that cannot be read, so that one missing quote does not take the rest of the file
 * with it. Entries are told apart by their indentation alone, and each is read by itself; the first fault of each is kept.
 *
 *     text ─→ sections (keys in the first column) ─→ entries (the indentation of the first) ─ parse.ts ─→ faults, blanks
 */
export function isolateFaults(text: string): Isolated {
  const faults: TextFault[] = [];
  const unreadable: Span[] = [];
  const entries = /^\s*[[{]/.test(text) ? [] : entriesOf(text);
  for (const entry of entries.length > mostEntries ? [] : entries) {
    const fault = faultOf(text, entry);
    if (fault === undefined) continue;
    faults.push(fault);
    unreadable.push({ start: entry.start, end: entry.end });
  }
  const blanks = unreadable.map((entry) => ({ start: entry.start + nameLength(text, entry), end: entry.end }));
  return { text: blank(text, blanks), faults, unreadable };
}

const sectionHead = /^(?:[A-Za-z_][A-Za-z0-9_-]*|"[^"]*"|'[^']*')[ ]*:(?=\s|$)/;
const entryHead = /^[ ]*(?:-|[^\s:][^\n:]*:)(?=\s|$)/;

function entriesOf(text: string): Span[] {
  const lines = linesOf(text).filter((line) => !isBlank(lineText(text, line)));
  const entries: Span[] = [];
  for (let index = 0; index < lines.length; ) {
    const after = nextSection(text, lines, index + 1);
    entries.push(...entriesOfSection(text, lines.slice(index, after)));
    index = after;
  }
  return entries;
}

function entriesOfSection(text: string, lines: readonly Span[]): Span[] {
  const [head, ...rest] = lines;
  if (head === undefined) return [];
  const headText = text.slice(head.start, head.end);
  const key = sectionHead.exec(headText)?.[0];
  const end = (rest.at(-1) ?? head).end;
  if (key === undefined || !isBlank(headText.slice(key.length)) || rest[0] === undefined) {
    return [{ start: head.start, end }];
  }
  const own = indentation(text, rest[0]);
  const heads = rest.filter((line, index) => index === 0 || indentation(text, line) === own);
  return heads.map((line, index) => ({ start: line.start, end: heads[index + 1]?.start ?? end }));
}

/** Sections begin in the first column; list items may stand there too and belong to the section above. */
function nextSection(text: string, lines: readonly Span[], from: number): number {
  let index = from;
  while (index < lines.length && /^(?:[ \t]|-\s)/.test(lineText(text, lines[index]))) index++;
  return index;
}

function faultOf(text: string, entry: Span): TextFault | undefined {
  const own = text.slice(entry.start, entry.end);
  if (/^(?:---|\.\.\.|%)/.test(own)) return undefined;
  const { document, faults } = parseYaml(own);
  if (faults[0] !== undefined) return { ...faults[0], offset: entry.start + faults[0].offset };
  if (isCollection(document?.contents)) return undefined;
  return { offset: entry.start + own.search(/\S/), ...yamlSyntax('NOT_A_PAIR') };
}

/** What of an entry stays: its name, so that the name is known to be there. */
function nameLength(text: string, entry: Span): number {
  const own = text.slice(entry.start, entry.end);
  return (sectionHead.exec(own) ?? entryHead.exec(own))?.[0].length ?? 0;
}

function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine === -1 ? text.length : newLine + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function lineText(text: string, line: Span | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end);
}

function isBlank(line: string): boolean {
  const rest = line.trimStart();
  return rest === '' || rest.startsWith('#');
}

function indentation(text: string, line: Span): number {
  return lineText(text, line).search(/[^ ]/);
}
