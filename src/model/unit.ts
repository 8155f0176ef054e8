/**
 * A unit: the power of each base unit it is made of, and how many of that product it is worth. Times are in seconds, so
 * `month` and `year` have the same dimensions and scales that differ by 12.
 */
export interface Unit {
  readonly dimensions: ReadonlyMap<string, number>;
  readonly scale: number;
}

/** The unit of a plain number. */
export const dimensionless: Unit = { dimensions: new Map(), scale: 1 };

export function multiply(a: Unit, b: Unit): Unit {
  const dimensions = new Map(a.dimensions);
  for (const [base, exponent] of b.dimensions) setExponent(dimensions, base, (dimensions.get(base) ?? 0) + exponent);
  return { dimensions, scale: a.scale * b.scale };
}

export function divide(a: Unit, b: Unit): Unit {
  return multiply(a, power(b, -1));
}

/** A unit raised to a power, which may be a fraction: the square root of a unit is its power ½. */
export function power(unit: Unit, exponent: number): Unit {
  const dimensions = new Map<string, number>();
  for (const [base, own] of unit.dimensions) setExponent(dimensions, base, own * exponent);
  return { dimensions, scale: raise(unit.scale, exponent) };
}

/** Whether values in the two units may be added: same dimensions and same scale, so months and years are not equal. */
export function equal(a: Unit, b: Unit): boolean {
  return sameDimensions(a, b) && Math.abs(a.scale - b.scale) <= 1e-9 * Math.abs(a.scale);
}

/** Whether the two units differ by a factor at most. */
export function sameDimensions(a: Unit, b: Unit): boolean {
  if (a.dimensions.size !== b.dimensions.size) return false;
  return [...a.dimensions].every(([base, exponent]) => {
    const other = b.dimensions.get(base);
    return other !== undefined && Math.abs(other - exponent) < exponentTolerance;
  });
}

/** How far two exponents may be apart and count as one: (x^0.1)^3 is x^0.3, and (x^(1/3))^3 is x. */
const exponentTolerance = 1e-9;

function setExponent(dimensions: Map<string, number>, base: string, exponent: number): void {
  if (Math.abs(exponent) < exponentTolerance) dimensions.delete(base);
  else dimensions.set(base, exponent);
}

/** A positive number raised to a finite power by products and square roots alone, which are the same on every machine. */
function raise(base: number, exponent: number): number {
  const factor = exponent < 0 ? 1 / base : base;
  const size = Math.abs(exponent);
  let result = 1;
  let square = factor;
  for (let whole = Math.floor(size); whole >= 1; whole = Math.floor(whole / 2)) {
    if (whole % 2 === 1) result *= square;
    square *= square;
  }
  let root = Math.sqrt(factor);
  for (let rest = size % 1, bit = 0; rest > 0 && bit < 53; rest %= 1, bit++) {
    rest *= 2;
    if (rest >= 1) result *= root;
    root = Math.sqrt(root);
  }
  return result;
}
