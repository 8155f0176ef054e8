import { unitOffset, unitUnknown } from '../messages/units.ts';
import { knownUnit, knownUnitNames } from './known-units.ts';
import { nearest } from './nearest.ts';
import { dimensionless, multiply, power, type Unit } from './unit.ts';
import { readUnitText, type UnitFactor, type UnitFault } from './unit-text.ts';

export type ParsedUnit = { readonly ok: true; readonly unit: Unit } | { readonly ok: false; readonly fault: UnitFault };

/** The units of a model. */
export interface UnitTable {
  /** Reads a unit text such as `million_rupiah/programme`. */
  readonly parse: (text: string) => ParsedUnit;
}

/**
 * The units of mathjs, the base units a model declares under `units` (only the names count here), and `dmnl`.
 *
 *     text ─ unit-text.ts ─→ factors ─ declared, or known-units.ts ─→ units ─ unit.ts ─→ their product
 */
export function unitTable(declared: Readonly<Record<string, unknown>>): UnitTable {
  const own = new Map(
    Object.keys(declared).map((name): [string, Unit] => [name, { dimensions: new Map([[name, 1]]), scale: 1 }]),
  );
  const parsed = new Map<string, ParsedUnit>();
  const parse = (text: string): ParsedUnit => {
    const before = parsed.get(text);
    if (before !== undefined) return before;
    const result = parseUnit(text, own);
    parsed.set(text, result);
    return result;
  };
  return { parse };
}

function parseUnit(text: string, own: ReadonlyMap<string, Unit>): ParsedUnit {
  const read = readUnitText(text);
  if (!read.ok) return read;
  let product = dimensionless;
  for (const factor of read.factors) {
    const atom = findUnit(factor, own);
    if (!atom.ok) return atom;
    product = multiply(product, power(atom.unit, factor.exponent));
  }
  return { ok: true, unit: product };
}

function findUnit({ name, offset }: UnitFactor, own: ReadonlyMap<string, Unit>): ParsedUnit {
  const declared = own.get(name) ?? (name === 'dmnl' ? dimensionless : undefined);
  if (declared !== undefined) return { ok: true, unit: declared };
  const known = knownUnit(name);
  switch (known.kind) {
    case 'unit':
      return { ok: true, unit: known.unit };
    case 'shifted':
      return { ok: false, fault: { offset, ...unitOffset(name) } };
    case 'unknown': {
      const near = nearest(name, [...own.keys(), 'dmnl', ...knownUnitNames()]);
      return { ok: false, fault: { offset, ...unitUnknown(name, near) } };
    }
  }
}
