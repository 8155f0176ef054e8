import { ranks } from './ranks.ts';

/** An input of the runs and its values, one a run. */
export interface RegressionInput {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** How strongly one input pulls the output, with everything else held: from −1 to 1. */
export interface RankCoefficient {
  readonly name: string;
  readonly value: number;
  /** Ends of the 90 % interval. */
  readonly low: number;
  readonly high: number;
}

export interface RankRegression {
  /** Strongest first, whatever the sign. */
  readonly coefficients: readonly RankCoefficient[];
  /** Share of the variation in ranks that the inputs explain together, adjusted for their number; 0–1. */
  readonly explained: number;
  readonly runs: number;
  /** Inputs that say nothing of their own: they never vary, or follow from others. */
  readonly left: readonly string[];
}

/** Why there is no regression. */
export type NoRegression =
  | { readonly kind: 'too-few-runs'; readonly needed: number }
  | { readonly kind: 'no-variation' };

/** Beyond the inputs themselves, so many runs are asked for: below that the intervals say more about luck than about inputs. */
const spareRuns = 50;

/** 95 % point of the standard normal distribution: both ends of a 90 % interval. */
const ninetyPercent = 1.6448536269514722;

/** A diagonal below this in the Cholesky factor means that an input follows from those before it. */
const collinear = 1e-8;

/**
 * Standardised rank regression coefficients (SRRC): inputs and output are replaced by their ranks and standardised, and a linear
 * regression weighs the inputs against each other. A monotonic effect counts in full, however bent; an effect that turns back on itself does
 * not, and shows as variation that stays unexplained.
 *
 * ```
 * values ─ ranks.ts ─→ standardised ranks ─→ correlations ─ Cholesky ─→ coefficients, standard errors, R²
 * ```
 *
 * Intervals are the classical ones of least squares, by the normal approximation. Iman & Conover, "The use of the rank transform in
 * regression", Technometrics 21 (1979); Saltelli et al., "Global Sensitivity Analysis", 2008, ch. 1. All values must be finite.
 */
export const rankRegression = (
  inputs: readonly RegressionInput[],
  output: ArrayLike<number>,
): RankRegression | NoRegression => {
  const runs = output.length;
  const target = standardised(ranks(output));
  if (target === null) return { kind: 'no-variation' };
  const left: string[] = [];
  const columns = inputs.flatMap(({ name, values }) => {
    const column = standardised(ranks(values));
    if (column === null) left.push(name);
    return column === null ? [] : [{ name, column }];
  });
  const needed = columns.length + spareRuns;
  if (runs < needed) return { kind: 'too-few-runs', needed };
  const { factor, kept } = choleskyOf(columns.map(({ column }) => column));
  const names = kept.map((k) => columns[k]!.name);
  left.push(...columns.filter((_, k) => !kept.includes(k)).map(({ name }) => name));
  const inverse = inverseOf(factor);
  const toTarget = kept.map((k) => dot(columns[k]!.column, target));
  const values = inverse.map((row) => row.reduce((sum, entry, k) => sum + entry * toTarget[k]!, 0));
  const freedom = runs - kept.length - 1;
  const share = Math.min(
    1,
    Math.max(
      0,
      values.reduce((sum, value, k) => sum + value * toTarget[k]!, 0),
    ),
  );
  const coefficients = values
    .map((value, k): RankCoefficient => {
      const reach = ninetyPercent * Math.sqrt(((1 - share) / freedom) * inverse[k]![k]!);
      return { name: names[k]!, value, low: value - reach, high: value + reach };
    })
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return { coefficients, explained: Math.max(0, 1 - ((1 - share) * (runs - 1)) / freedom), runs, left };
};

/** Centred, with a sum of squares of 1; null where nothing varies. Changes the values it is given. */
const standardised = (values: Float64Array): Float64Array | null => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  for (let k = 0; k < values.length; k++) {
    values[k]! -= mean;
    squares += values[k]! * values[k]!;
  }
  if (squares === 0) return null;
  const length = Math.sqrt(squares);
  for (let k = 0; k < values.length; k++) values[k]! /= length;
  return values;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
};

/** The lower Cholesky factor of the correlations, row by row; a column that follows from those before it is passed over. */
const choleskyOf = (columns: readonly Float64Array[]): { factor: readonly Float64Array[]; kept: readonly number[] } => {
  const factor: Float64Array[] = [];
  const kept: number[] = [];
  columns.forEach((column, place) => {
    const row = new Float64Array(kept.length + 1);
    kept.forEach((other, k) => {
      let sum = dot(column, columns[other]!);
      for (let j = 0; j < k; j++) sum -= row[j]! * factor[k]![j]!;
      row[k] = sum / factor[k]![k]!;
    });
    let rest = 1;
    for (let k = 0; k < kept.length; k++) rest -= row[k]! * row[k]!;
    if (rest < collinear) return;
    row[kept.length] = Math.sqrt(rest);
    factor.push(row);
    kept.push(place);
  });
  return { factor, kept };
};

/** The inverse of a matrix given by its lower Cholesky factor. */
const inverseOf = (factor: readonly Float64Array[]): readonly Float64Array[] => {
  const size = factor.length;
  return factor.map((_, unit) => {
    const column = new Float64Array(size);
    for (let k = unit; k < size; k++) {
      let sum = k === unit ? 1 : 0;
      for (let j = unit; j < k; j++) sum -= factor[k]![j]! * column[j]!;
      column[k] = sum / factor[k]![k]!;
    }
    for (let k = size - 1; k >= 0; k--) {
      let sum = column[k]!;
      for (let j = k + 1; j < size; j++) sum -= factor[j]![k]! * column[j]!;
      column[k] = sum / factor[k]![k]!;
    }
    return column;
  });
};
