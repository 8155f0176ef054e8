import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlKeyTwice, yamlSyntax, yamlTooManyAliases } from '../../messages/yaml.ts';
import type { TextFault, YamlDocument } from './parse.ts';
import type { ScalarSource } from './scalar-offset.ts';

/** A value of a document and where it and its parts stand in the text. */
export interface Place {
  readonly value: unknown;
  /** Where the value starts; for an empty one, where its key does. */
  readonly start: number;
  /** Where its key starts, or the value if it has none. */
  readonly key: number;
  /** How many values it is made of, those behind aliases included. */
  readonly size: number;
  readonly scalar: ScalarSource | null;
  readonly entries: ReadonlyMap<string, Place>;
  readonly items: readonly Place[];
}

/** A document with more values than this repeats itself through aliases, perhaps without end. */
const mostValues = 200_000;

export interface PlacedDocument {
  readonly root: Place;
  readonly faults: readonly TextFault[];
  /** Keys within values that were dropped because their own key had been there before. */
  readonly lost: readonly string[];
}

/**
 * Turns the nodes of a document into plain values with their places. Of two equal keys the first counts. Objects have no
 * prototype, so that no key can be mistaken for something an object always has.
 */
export function placeValues(document: YamlDocument, lineOf: (offset: number) => number): PlacedDocument {
  const faults: TextFault[] = [];
  const lost: string[] = [];
  const anchors = new Map<string, Place | 'open'>();
  const note = (offset: number, code: string): void => {
    faults.push({ offset, ...yamlSyntax(code) });
  };

  const place = (node: unknown, key: number | null, end: number): Place => {
    if (isAlias(node)) return repeat(node.source, node.range?.[0] ?? end, key);
    const anchor = anchorOf(node);
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const placed = isMap(node) ? placeMap(node, key) : isSeq(node) ? placeList(node, key) : placeScalar(node, key, end);
    if (anchor !== undefined) anchors.set(anchor, placed);
    return placed;
  };

  const repeat = (name: string, at: number, key: number | null): Place => {
    const target = anchors.get(name);
    if (target === undefined || target === 'open') note(at, 'BAD_ALIAS');
    if (target === undefined || target === 'open') return empty(at, key ?? at);
    if (target.size > mostValues) return empty(at, key ?? at);
    return { ...target, start: at, key: key ?? at, scalar: null };
  };

  const placeMap = (node: YAMLMap, key: number | null): Place => {
    const start = startOf(node) ?? key ?? 0;
    const entries = new Map<string, Place>();
    const value: Record<string, unknown> = Object.create(null);
    let size = 1;
    for (const pair of node.items) {
      const keyStart = startOf(pair.key) ?? startOf(pair.value) ?? start;
      const name = keyText(pair.key);
      const placed = place(pair.value, keyStart, keyStart);
      const first = name === null ? undefined : entries.get(name);
      if (name === null) note(keyStart, 'NON_STRING_KEY');
      else if (first !== undefined) {
        faults.push({ offset: keyStart, ...yamlKeyTwice(name, lineOf(first.key)) });
        lost.push(...placed.entries.keys());
      } else {
        entries.set(name, placed);
        value[name] = placed.value;
        size += placed.size;
      }
    }
    return whole({ value, start, key: key ?? start, size, scalar: null, entries, items: [] });
  };

  const placeList = (node: YAMLSeq, key: number | null): Place => {
    const start = startOf(node) ?? key ?? 0;
    const items = node.items.map((item) => place(item, null, start));
    const size = items.reduce((sum, item) => sum + item.size, 1);
    return whole({
      value: items.map((item) => item.value),
      start,
      key: key ?? start,
      size,
      scalar: null,
      entries: new Map(),
      items,
    });
  };

  /** Values multiplied beyond measure are dropped where they pass it, so that no later stage walks through them. */
  const whole = (placed: Place): Place => {
    if (placed.size <= mostValues) return placed;
    faults.push({ offset: placed.start, ...yamlTooManyAliases(mostValues) });
    return empty(placed.start, placed.key);
  };

  return { root: place(document.contents, null, 0), faults, lost };
}

function placeScalar(node: unknown, key: number | null, end: number): Place {
  if (!isScalar(node)) return empty(key ?? end, key ?? end);
  const [start, valueEnd] = (node as Scalar.Parsed).range;
  const missing = start === valueEnd && node.value === null;
  return {
    ...empty(missing ? (key ?? start) : start, key ?? start),
    value: node.value,
    scalar: { start, end: valueEnd, style: node.type ?? 'PLAIN' },
  };
}

/** Nothing, at a place. */
export function empty(start: number, key: number): Place {
  return { value: null, start, key, size: 1, scalar: null, entries: new Map(), items: [] };
}

/** The text of a key as it is written: `2016` is one although YAML reads a number. */
function keyText(key: unknown): string | null {
  if (!isScalar(key) || key.value === null) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

function anchorOf(node: unknown): string | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
}
