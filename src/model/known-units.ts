import { create, type MathJsInstance, UnitDependencies } from 'mathjs';
import type { Unit } from './unit.ts';

/** What we use of a mathjs unit; its own types leave these fields out. */
interface MathUnit {
  /** Powers of the base units, in the order of `bases`. */
  readonly dimensions: readonly number[];
  /** In base units: 2629800 for a month. */
  readonly value: number;
  readonly units: readonly { readonly unit: { readonly offset: number } }[];
}

interface MathUnits {
  new (value: number, name: string): MathUnit;
  isValuelessUnit(name: string): boolean;
  readonly UNITS: Readonly<Record<string, unknown>>;
}

/** The base units of mathjs, in its order: mass, length, time, current, temperature, light, substance, angle, information. */
const bases = ['kg', 'm', 's', 'A', 'K', 'cd', 'mol', 'rad', 'b'] as const;

/**
 * The units of a private instance, so that no other part of a program can change what a month is; nothing is created in it. It is made when
 * first asked for: that takes a tenth of a second, which a run of a model checked before need not wait for.
 */
const mathUnits = once(() => (create({ ...UnitDependencies }) as MathJsInstance & { readonly Unit: MathUnits }).Unit);

/** What mathjs knows under a name; `shifted` is a unit like degC, whose zero is not nothing. */
export type KnownUnit =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'shifted' }
  | { readonly kind: 'unit'; readonly unit: Unit };

/** Looks a single unit up, prefixes included: `month`, `km`. */
export function knownUnit(name: string): KnownUnit {
  if (!isKnownUnit(name)) return { kind: 'unknown' };
  const found = new (mathUnits())(1, name);
  if (found.units.some((part) => part.unit.offset !== 0)) return { kind: 'shifted' };
  const dimensions = new Map<string, number>();
  for (const [index, base] of bases.entries()) {
    const exponent = found.dimensions[index] ?? 0;
    if (exponent !== 0) dimensions.set(base, exponent);
  }
  return { kind: 'unit', unit: { dimensions, scale: found.value } };
}

export function isKnownUnit(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) && mathUnits().isValuelessUnit(name);
}

/** Names of all known units, without prefixes: to suggest from. */
export function knownUnitNames(): readonly string[] {
  return Object.keys(mathUnits().UNITS);
}

/** A value that is made at its first use and is the same ever after. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
