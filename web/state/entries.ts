import type { Distribution, ModelDocument, Text } from '../../src/index.ts';

/** Sections whose entries a person can look up, in the order of the page. */
export const entrySections = ['stocks', 'flows', 'auxiliaries', 'parameters', 'levers', 'inputs', 'jumps'] as const;
export type EntrySection = (typeof entrySections)[number];

/** An entry of a model as it can be read: the same few things of every kind. */
export interface Entry {
  readonly name: string;
  readonly section: EntrySection;
  readonly label: Text;
  readonly doc: Text | null;
  readonly unit: string | null;
  /** Equation of a flow or auxiliary, condition of a jump. */
  readonly equation: string | number | null;
  readonly initial: string | number | null;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly distribution: Distribution | null;
  readonly confidence: 'high' | 'medium' | 'low' | 'assumption' | null;
  readonly sources: readonly string[];
  readonly cites: readonly string[];
  /** Where a flow comes from and goes to; null outside the model. */
  readonly edge: { readonly from: string | null; readonly to: string | null } | null;
  readonly sets: Readonly<Record<string, string | number>> | null;
}

interface AnyEntry {
  readonly label?: Text | undefined;
  readonly doc?: Text | undefined;
  readonly unit?: string;
  readonly equation?: string | number;
  readonly when?: string | number;
  readonly initial?: string | number;
  readonly value?: number;
  readonly default?: number;
  readonly range?: readonly [number, number] | undefined;
  readonly distribution?: Distribution | undefined;
  readonly confidence?: Entry['confidence'] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly set?: Readonly<Record<string, string | number>>;
}

/** Every entry of a model that has an equation or a value. */
export const entriesOf = (model: ModelDocument): readonly Entry[] =>
  entrySections.flatMap((section) =>
    Object.entries(model[section] as Readonly<Record<string, AnyEntry>>).map(
      ([name, entry]): Entry => ({
        name,
        section,
        label: entry.label ?? { en: name, id: name },
        doc: entry.doc ?? null,
        unit: entry.unit ?? null,
        equation: entry.equation ?? entry.when ?? null,
        initial: entry.initial ?? null,
        value: entry.value ?? entry.default ?? null,
        range: entry.range ?? null,
        distribution: entry.distribution ?? null,
        confidence: entry.confidence ?? null,
        sources: entry.source ?? [],
        cites: entry.cites ?? [],
        edge: section === 'flows' ? { from: entry.from ?? null, to: entry.to ?? null } : null,
        sets: entry.set ?? null,
      }),
    ),
  );

/** Names that stand in an equation. */
const namesIn = (text: string | number | null): readonly string[] =>
  text === null ? [] : (String(text).match(/[a-z][a-z0-9_]*/g) ?? []);

/** Which entries use a name. */
export const usersOf = (entries: readonly Entry[], name: string): readonly Entry[] =>
  entries.filter(
    (entry) =>
      entry.name !== name &&
      [entry.equation, entry.initial, ...Object.values(entry.sets ?? {})].some((text) => namesIn(text).includes(name)),
  );
