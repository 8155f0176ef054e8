import type { Text } from '../messages/text.ts';

/**
 * A unit: the power of each base unit, and how many base units it is worth. `year` is `month` with a scale of 12 (the base of
 * time); a dimensionless unit has no powers and the scale 1.
 */
export interface Unit {
  readonly dimensions: ReadonlyMap<string, number>;
  readonly scale: number;
}

/** Why a unit text is no unit; `offset` into the text says where. */
export interface UnitError {
  readonly problem: Text;
  readonly mend: Text;
  readonly offset: number;
}

export type ParsedUnit = { readonly ok: true; readonly unit: Unit } | { readonly ok: false; readonly error: UnitError };

/** The units a model knows: those of mathjs and its own base units. */
export interface UnitTable {
  readonly parse: (text: string) => ParsedUnit;
}
