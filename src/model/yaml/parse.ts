import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import type { Remark } from '../../messages/remark.ts';
import { yamlSyntax, yamlTooDeep } from '../../messages/yaml.ts';

/** One fault of a text; `offset` counts UTF-16 units from its start. */
export interface TextFault extends Remark {
  readonly offset: number;
}

export type YamlDocument = Document.Parsed<ParsedNode>;

export interface ParsedYaml {
  /** What could be made of the text; null if it nests too deep. */
  readonly document: YamlDocument | null;
  /** In the order of the text, one a line: the first on a line usually brings the others about. */
  readonly faults: readonly TextFault[];
}

/** How many collections may stand inside one another: the later stages of a YAML reader are recursive. */
const deepest = 64;

/**
 * Reads YAML 1.2 with the core schema.
 *
 *     text ─ Lexer ─→ lexemes ─ Parser, depth watched ─→ tokens ─ Composer ─→ document and errors ─→ faults at their causes
 */
export function parseYaml(text: string): ParsedYaml {
  const causes: Causes = { quotes: new Map(), tags: [], brackets: [], open: [], tooDeep: null };
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document, second] = [...composer.compose(watchedTokens(text, causes), true, text.length)];
  if (document === undefined || causes.tooDeep !== null) {
    return { document: null, faults: [{ offset: causes.tooDeep ?? 0, ...yamlTooDeep(deepest) }] };
  }
  const found: Found[] = [...document.errors, ...document.warnings].map((error) => atCause(error, causes, text));
  // A quote that is not closed takes the closing brackets with it.
  const inQuotes = found.some(({ code }) => code === 'QUOTE_NOT_CLOSED');
  if (!inQuotes) found.push(...causes.brackets.map((offset) => ({ offset, code: 'BRACKET_NOT_CLOSED' })));
  found.push(...causes.tags.map((offset) => ({ offset, code: 'TAG_RESOLVE_FAILED' })));
  if (document.directives.yaml.explicit) found.push({ offset: text.indexOf('%YAML'), code: 'BAD_DIRECTIVE' });
  if (second !== undefined) found.push({ offset: second.range[0], code: 'MULTIPLE_DOCS' });
  return { document, faults: firstOfEachLine(found, text) };
}

interface Found {
  readonly offset: number;
  readonly code: string;
}

/** Where what the reader complains of later began. */
interface Causes {
  /** End of a quoted text: its start. */
  readonly quotes: Map<number, number>;
  readonly tags: number[];
  /** Brackets that are never closed. */
  readonly brackets: number[];
  readonly open: number[];
  tooDeep: number | null;
}

/** The lexer's own signs: a plain text or the body of a block comes next; the indentation ends what brackets are open. */
const scalarNext = '\u001f';
const forcedEnd = '\u0018';

function watch(lexeme: string, offset: number, { quotes, tags, open, brackets }: Causes): void {
  const first = lexeme.charAt(0);
  if (first === '"' || first === "'") quotes.set(offset + lexeme.length, offset);
  if (first === '!') tags.push(offset);
  if (lexeme === '[' || lexeme === '{') open.push(offset);
  if (lexeme === ']' || lexeme === '}') open.pop();
  if (lexeme === forcedEnd) brackets.push(...open.splice(0));
}

function* watchedTokens(text: string, causes: Causes): Generator<CST.Token> {
  const parser = new Parser();
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    if (!inScalar) watch(lexeme, offset, causes);
    inScalar = lexeme === scalarNext;
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) {
      causes.tooDeep = offset;
      return;
    }
  }
  causes.brackets.push(...causes.open);
  yield* parser.end();
}

function atCause(error: YAMLError, causes: Causes, text: string): Found {
  const [start, end] = error.pos;
  if (error.message.startsWith('Missing closing')) {
    return { offset: causes.quotes.get(start) ?? start, code: 'QUOTE_NOT_CLOSED' };
  }
  // A key of several lines after a colon is a value and, indented too far, the key below it.
  const key = text.slice(start, end);
  if (
    error.code === 'MULTILINE_IMPLICIT_KEY' &&
    key.includes('\n') &&
    /:[ \t]+$/.test(text.slice(Math.max(0, start - 99), start))
  ) {
    const line = start + key.lastIndexOf('\n') + 1;
    return { offset: line + text.slice(line).search(/[^ ]/), code: 'OVER_INDENTED' };
  }
  if (error.code === 'UNEXPECTED_TOKEN') {
    const before = text.slice(lineStart(text, start), start);
    if (/^ *\t\s*$/.test(before))
      return { offset: start - before.length + before.indexOf('\t'), code: 'TAB_AS_INDENT' };
    if (/^ +$/.test(before)) return { offset: start, code: 'BAD_INDENT' };
  }
  return { offset: Math.min(start, text.length), code: error.code };
}

function firstOfEachLine(found: readonly Found[], text: string): TextFault[] {
  const misplaced = found.filter(({ code }) => code === 'OVER_INDENTED').length > 0;
  const faults: TextFault[] = [];
  let lastLine: number | null = null;
  for (const { offset, code } of [...found].sort((a, b) => a.offset - b.offset)) {
    // Of the two complaints about a line indented too far, keep the one that points at it.
    if (misplaced && code === 'BLOCK_AS_IMPLICIT_KEY') continue;
    const line = lineStart(text, offset);
    if (line !== lastLine) faults.push({ offset, ...yamlSyntax(code) });
    lastLine = line;
  }
  return faults;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
