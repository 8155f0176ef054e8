import { nameTwice, reservedName, standsTwice, unitAlreadyKnown } from '../../messages/model.ts';
import type { ModelSection } from '../document.ts';
import type { Draft, Finding } from '../draft.ts';
import { isKnownUnit } from '../known-units.ts';
import { isReserved } from '../reserved.ts';

/** Sections whose names stand in equations, and those of one model may not share. */
export const EQUATION_SECTIONS = [
  'traits',
  'parameters',
  'levers',
  'inputs',
  'lookups',
  'states',
  'stocks',
  'flows',
  'auxiliaries',
] as const satisfies readonly ModelSection[];

const UNIQUE_SECTIONS: readonly ModelSection[] = [...EQUATION_SECTIONS, 'jumps', 'processes'];

/** Checks that every name is free, and means one thing only. */
export function checkNames(draft: Draft): Finding[] {
  return [...reservedNames(draft), ...repeatedNames(draft), ...stateValues(draft), ...unitNames(draft)];
}

function reservedNames({ names }: Draft): Finding[] {
  const findings = UNIQUE_SECTIONS.flatMap((section) =>
    [...names[section]]
      .filter(isReserved)
      .map((name) => ({ path: [section, name], onKey: true, ...reservedName(name) })),
  );
  // A citation that says `inference` names no source.
  if (!names.sources.has('inference')) return findings;
  return [...findings, { path: ['sources', 'inference'], onKey: true, ...reservedName('inference') }];
}

/** Names that stand in two sections, at each but the first in the order of the text. */
export function repeatedNames(draft: Draft): Finding[] {
  const places = new Map<string, ModelSection[]>();
  for (const section of UNIQUE_SECTIONS) {
    for (const name of draft.names[section]) places.set(name, [...(places.get(name) ?? []), section]);
  }
  return [...places].flatMap(([name, sections]) => {
    const [first, ...others] = sections.toSorted((a, b) => lineOf(draft, a, name) - lineOf(draft, b, name));
    if (first === undefined) return [];
    const remark = nameTwice(name, first, lineOf(draft, first, name));
    return others.map((section) => ({ path: [section, name], onKey: true, ...remark }));
  });
}

/** A value of a state stands in equations beside names, so it may not be one. */
function stateValues(draft: Draft): Finding[] {
  return Object.entries(draft.document.states).flatMap(([state, { values }]) =>
    values.flatMap((value, index): Finding[] => {
      const path = ['states', state, 'values', index];
      if (isReserved(value)) return [{ path, ...reservedName(value) }];
      if (values.indexOf(value) < index) return [{ path, ...standsTwice(value) }];
      const section = EQUATION_SECTIONS.find((other) => draft.names[other].has(value));
      return section === undefined ? [] : [{ path, ...nameTwice(value, section, lineOf(draft, section, value)) }];
    }),
  );
}

function unitNames({ names }: Draft): Finding[] {
  return [...names.units]
    .filter((name) => name === 'dmnl' || isKnownUnit(name))
    .map((name) => ({ path: ['units', name], onKey: true, ...unitAlreadyKnown(name) }));
}

function lineOf({ source }: Draft, section: ModelSection, name: string): number {
  return source.locateKey([section, name]).line;
}
