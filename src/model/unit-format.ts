import { knownUnit } from './known-units.ts';
import { equal, multiply, power, type Unit } from './unit.ts';

/** How a dimension may be called, the customary name first; the others are tried where that one leaves a factor over. */
const customary: Readonly<Record<string, readonly string[]>> = {
  s: ['month', 'year', 'day', 'week', 'hour', 'minute', 's'],
  m: ['km', 'm'],
};

/** A unit in words as they are written in a model: `programme/month`, `dmnl`, `12 × month`. */
export function formatUnit(unit: Unit): string {
  const spellings = waysToSpell([...unit.dimensions.keys()]);
  const exact = spellings.find((names) => equal(spelt(unit, names), unit));
  const names = exact ?? spellings[0] ?? new Map<string, string>();
  const factor = unit.scale / spelt(unit, names).scale;
  const words = write(unit, names);
  return exact === undefined ? `${Number(factor.toPrecision(6))} × ${words}` : words;
}

/** Every choice of names for the bases, customary ones first. */
function waysToSpell(bases: readonly string[]): readonly ReadonlyMap<string, string>[] {
  let ways: ReadonlyMap<string, string>[] = [new Map()];
  for (const base of bases) {
    const names = customary[base] ?? [base];
    ways = ways.flatMap((way) => names.map((name) => new Map([...way, [base, name]])));
  }
  return ways;
}

/** The unit that the spelling without a factor stands for. */
function spelt(unit: Unit, names: ReadonlyMap<string, string>): Unit {
  let product: Unit = { dimensions: new Map(), scale: 1 };
  for (const [base, exponent] of unit.dimensions) {
    const known = knownUnit(names.get(base) ?? base);
    const atom = known.kind === 'unit' ? known.unit : { dimensions: new Map([[base, 1]]), scale: 1 };
    product = multiply(product, power(atom, exponent));
  }
  return product;
}

function write(unit: Unit, names: ReadonlyMap<string, string>): string {
  const part = ([base, exponent]: readonly [string, number]): string => {
    const name = names.get(base) ?? base;
    const size = Number(Math.abs(exponent).toPrecision(6));
    return size === 1 ? name : `${name}^${size}`;
  };
  const powers = [...unit.dimensions];
  const above = powers.filter(([, exponent]) => exponent > 0).map(part);
  const below = powers.filter(([, exponent]) => exponent < 0).map(part);
  if (below.length === 0) return above.join('*') || 'dmnl';
  return `${above.join('*') || '1'}/${below.length > 1 ? `(${below.join('*')})` : below.join('')}`;
}
