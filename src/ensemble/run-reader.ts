import type { Expression } from '../expression/tree.ts';
import { evaluate } from '../kernel/evaluate.ts';
import { createScalarLanes } from '../kernel/scalar-lanes.ts';
import { unitSize } from '../random/stream.ts';
import type { Futures } from './futures.ts';
import type { Recipe } from './recipe.ts';

/**
 * Makes a function that evaluates, for one run of a unit, an expression of what is fixed for a run: its inputs, the constants that follow from
 * them and, inside an effect, the size of the event. RangeError on any other name; the check of a model reports that first.
 */
export const createRunReader = (recipe: Recipe) => {
  const drawn = new Map(recipe.drawn.map(({ name }, index) => [name, index]));
  const constants = new Map(recipe.program.constants.map(({ name, expression }) => [name, expression]));
  const lookups = new Map(recipe.program.lookups.map((lookup) => [lookup.name, lookup]));
  const lanes = createScalarLanes();
  return (
    expression: Expression,
    futures: Futures,
    run: number,
    sizeName: string | null = null,
    size = Number.NaN,
  ): number => {
    const readName = (name: string): number => {
      if (name === sizeName) return size;
      const index = drawn.get(name);
      if (index !== undefined) return futures.values[index * unitSize + run]!;
      const value = recipe.values.get(name);
      if (value !== undefined) return value;
      const constant = constants.get(name);
      if (constant === undefined) throw new RangeError(`an expression reads ${name}, which is not fixed for a run`);
      return evaluate({ lanes, read: readName, lookups }, constant);
    };
    return evaluate({ lanes, read: readName, lookups }, expression);
  };
};
