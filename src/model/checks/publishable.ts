import { type Concept, missingKey } from '../../messages/documents.ts';
import type { Draft, Finding } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';

/** Checks what a model needs to be published, beyond being valid: words in both languages, ranges, evidence. */
export function checkPublishable({ document }: Draft): Finding[] {
  const findings: Finding[] = [];
  const need = (path: DocumentPath, entry: object, wanted: readonly Wanted[]): void => {
    for (const [key, concept] of wanted) {
      const value = (entry as Readonly<Record<string, unknown>>)[key];
      if (value === undefined) findings.push({ path: [...path, key], ...missingKey(key, concept) });
    }
  };
  need([], document, [words[1]]);
  const { parameters, levers, inputs, lookups, states, stocks, flows, auxiliaries, jumps, loops } = document;
  const wanted: readonly (readonly [Readonly<Record<string, object>>, string, readonly Wanted[]])[] = [
    [parameters, 'parameters', [...words, ...numbers, ...sources]],
    [levers, 'levers', words],
    [inputs, 'inputs', words],
    [lookups, 'lookups', words],
    [states, 'states', [...words, ['labels', 'list']]],
    [stocks, 'stocks', words],
    [flows, 'flows', [...words, ['cites', 'keys']]],
    [auxiliaries, 'auxiliaries', [...words, ['cites', 'keys']]],
    [jumps, 'jumps', words],
    [loops, 'loops', [...words, ['cut', 'section']]],
  ];
  for (const [entries, section, keys] of wanted) {
    for (const [name, entry] of Object.entries(entries)) need([section, name], entry, keys);
  }
  for (const [name, { size, duration }] of Object.entries(document.events)) {
    if (size !== undefined) need(['events', name, 'size'], size, numbers);
    if (duration !== undefined) need(['events', name, 'duration'], duration, numbers);
  }
  return findings;
}

type Wanted = readonly [key: string, concept: Concept];

const words = [
  ['label', 'both languages'],
  ['doc', 'both languages'],
] as const satisfies readonly Wanted[];

const numbers: readonly Wanted[] = [
  ['range', 'range'],
  ['distribution', 'distribution'],
];

const sources: readonly Wanted[] = [
  ['source', 'keys'],
  ['confidence', 'choice'],
];
