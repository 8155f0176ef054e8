import type { Recipe } from '../../ensemble/recipe.ts';
import type { SamplerChoice } from '../../ensemble/sampling/input-sampler.ts';

/** Holds every input at its middle, as a single run does. */
export const atMiddle: SamplerChoice = {
  kind: 'csv',
  table: { inputs: [], runs: 1, values: new Float64Array(0) },
};

/** Runs in each of which inputs stand at given values, and all others at their middle. RangeError on one that is not drawn. */
export const rowsAt = (recipe: Recipe, rows: readonly Readonly<Record<string, number>>[]): SamplerChoice => {
  const inputs = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const middles = inputs.map((name) => {
    const input = recipe.drawn.find((drawn) => drawn.name === name);
    if (input === undefined) throw new RangeError(`${name} is not drawn`);
    return input.middle;
  });
  const values = Float64Array.from(rows.flatMap((row) => inputs.map((name, k) => row[name] ?? middles[k]!)));
  return { kind: 'csv', table: { inputs, runs: rows.length, values } };
};

/** Runs in each of which one input stands at a given value. */
export const eachAt = (recipe: Recipe, ends: readonly (readonly [string, number])[]): SamplerChoice =>
  rowsAt(
    recipe,
    ends.map(([name, value]) => ({ [name]: value })),
  );
