import { LineCounter } from 'yaml';
import { yamlTooLong } from '../messages/yaml.ts';
import type { Issue, Position } from './issue.ts';
import type { DocumentPath, Locate } from './loaded.ts';
import { isolateFaults, type Span } from './yaml/isolate.ts';
import { parseYaml, type TextFault } from './yaml/parse.ts';
import { empty, type Place, type PlacedDocument, placeValues } from './yaml/places.ts';
import { sourceOffset } from './yaml/scalar-offset.ts';

/** A YAML document as plain values that know where they stand. */
export interface YamlSource {
  readonly file: string;
  /** Null where nothing could be read; objects in it have no prototype. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly locate: Locate;
  /** The place of the key, or of the list item, at the end of a path. */
  readonly locateKey: (path: DocumentPath) => Position;
  /** Whether the value at a path was left out because its text cannot be read; that has been reported. */
  readonly isUnreadable: (path: DocumentPath) => boolean;
  /** Words that stand before a colon in what was left out: names that may be missing for that reason alone. */
  readonly lost: ReadonlySet<string>;
}

const longestMillions = 4;

/**
 * Reads a document as far as it can be read.
 *
 *     text ─ parse.ts ─→ document ─────────────────────────────────────────────→ places.ts ─→ values, places
 *              └─ faults? ─ isolate.ts ─→ text without unreadable entries ─ parse.ts ─┘
 */
export function readYaml(file: string, original: string): YamlSource {
  const text = original.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const lines = new LineCounter();
  for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const { root, faults, unreadable, lost } = readText(text, (offset) => lines.linePos(offset).line);
  return {
    file,
    value: root.value,
    issues: faults.map(({ offset, problem, mend }) => ({ severity: 'error', at: position(offset), problem, mend })),
    locate: (path, offset) => {
      const { place, whole } = follow(root, path);
      if (!whole) return position(place.key);
      if (offset === undefined || place.scalar === null) return position(place.start);
      return position(sourceOffset(text, place.scalar, String(place.value), offset));
    },
    locateKey: (path) => position(follow(root, path).place.key),
    isUnreadable: (path) => {
      if (path.length === 0) return false;
      const { key } = follow(root, path).place;
      return unreadable.some(({ start, end }) => start <= key && key < end);
    },
    lost,
  };
}

const nothing: PlacedDocument = { root: empty(0, 0), faults: [], lost: [] };

interface ReadText {
  readonly root: Place;
  /** In the order of the text. */
  readonly faults: readonly TextFault[];
  readonly unreadable: readonly Span[];
  readonly lost: ReadonlySet<string>;
}

function readText(text: string, lineOf: (offset: number) => number): ReadText {
  if (text.length > longestMillions * 1e6) {
    return {
      root: empty(0, 0),
      faults: [{ offset: 0, ...yamlTooLong(longestMillions) }],
      unreadable: [],
      lost: new Set(),
    };
  }
  const first = parseYaml(text);
  const isolated = first.faults.length === 0 ? null : isolateFaults(text);
  const parsed = isolated === null || isolated.unreadable.length === 0 ? first : parseYaml(isolated.text);
  const placed = parsed.document === null ? nothing : placeValues(parsed.document, lineOf);
  const unreadable = isolated?.unreadable ?? [];
  const elsewhere = parsed.faults.filter(
    ({ offset }) => !unreadable.some(({ start, end }) => start <= offset && offset < end),
  );
  const faults = [...(isolated?.faults ?? []), ...elsewhere, ...placed.faults];
  return {
    root: placed.root,
    faults: faults.sort((a, b) => a.offset - b.offset),
    unreadable,
    lost: new Set([...unreadable.flatMap(({ start, end }) => keysIn(text.slice(start, end))), ...placed.lost]),
  };
}

/** The place at the end of a path, or of the last part of it that exists. */
function follow(root: Place, path: DocumentPath): { readonly place: Place; readonly whole: boolean } {
  let place = root;
  for (const step of path) {
    // A single value may stand for a list of one.
    if (step === 0 && place.scalar !== null) return { place, whole: true };
    const next = typeof step === 'number' ? place.items[step] : place.entries.get(step);
    if (next === undefined) return { place, whole: false };
    place = next;
  }
  return { place, whole: true };
}

function keysIn(text: string): string[] {
  return [...text.matchAll(/(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+)["']?[ ]*:(?=\s|$)/g)].map((match) => match[1] ?? '');
}
