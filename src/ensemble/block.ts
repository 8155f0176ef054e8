import { unitSize } from '../random/stream.ts';
import type { PolicyColumns, RunColumns, UnitResult } from './unit.ts';

/** Units that are kept in one file: the grain of files. */
export const blockUnits = 8;
/** Runs of a whole block. */
export const blockSize = blockUnits * unitSize;

/** Which block of a batch: one scenario under one policy, and `index` × `blockSize` runs before it. */
export interface BlockKey {
  readonly scenario: string;
  readonly policy: string;
  readonly index: number;
}

/** What the columns of a block mean; the same for all blocks of a scenario. */
export interface BlockShape {
  readonly inputs: readonly string[];
  readonly outcomes: readonly string[];
  readonly series: readonly string[];
  /** How many save times a series has. */
  readonly saves: number;
}

/** All columns of a block. */
export interface BlockColumns extends RunColumns, PolicyColumns {}

/** Puts the units of a block together; `policy` is a place among the policies of the units. */
export const joinUnits = (units: readonly UnitResult[], policy: number, shape: BlockShape): BlockColumns => {
  const runs = units.reduce((sum, unit) => sum + unit.runs, 0);
  const parts = units.map((unit) => unit.policies[policy]!);
  const own = <K extends 'endClass' | 'status' | 'failedStock'>(name: K): Int32Array => {
    const all = new Int32Array(runs);
    let at = 0;
    for (const part of parts) {
      all.set(part[name], at);
      at += part[name].length;
    }
    return all;
  };
  return {
    runs,
    inputs: joinColumns(units, (unit) => unit.inputs, shape.inputs.length, 1, runs),
    outcomes: joinColumns(units, (_, k) => parts[k]!.outcomes, shape.outcomes.length, 1, runs),
    series: joinColumns(units, (_, k) => parts[k]!.series, shape.series.length, shape.saves, runs),
    failedTime: joinColumns(units, (_, k) => parts[k]!.failedTime, 1, 1, runs),
    endClass: own('endClass'),
    status: own('status'),
    failedStock: own('failedStock'),
    classes: joinBytes(parts.map(({ classes }) => classes)),
  };
};

/** Joins [column][run][save] of several units into one. */
const joinColumns = (
  units: readonly UnitResult[],
  pick: (unit: UnitResult, index: number) => Float64Array,
  columns: number,
  saves: number,
  runs: number,
): Float64Array => {
  const all = new Float64Array(columns * runs * saves);
  let before = 0;
  units.forEach((unit, index) => {
    const values = pick(unit, index);
    const length = unit.runs * saves;
    for (let column = 0; column < columns; column++) {
      all.set(values.subarray(column * length, (column + 1) * length), column * runs * saves + before * saves);
    }
    before += unit.runs;
  });
  return all;
};

const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
