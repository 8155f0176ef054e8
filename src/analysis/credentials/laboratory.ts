import { makeRecipe } from '../../ensemble/make-recipe.ts';
import type { Recipe } from '../../ensemble/recipe.ts';
import type { SamplerChoice } from '../../ensemble/sampling/input-sampler.ts';
import { createUnit, runStatus, savedNames } from '../../ensemble/unit.ts';
import { compile } from '../../kernel/compile.ts';
import { createUnitKernel, type UnitKernel } from '../../kernel/unit-kernel.ts';
import { unitSize } from '../../random/stream.ts';
import type { PolicyDocument } from '../../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import type { RunnableModel } from '../../scenario/runnable-model.ts';
import { createGrid } from '../../simulate/grid.ts';
import { outcomeColumns } from '../outcome-columns.ts';
import { costStock } from '../spending.ts';

/** Runs of one scenario under one policy. */
export interface Sample {
  readonly runs: number;
  readonly saves: number;
  /** Runs that left their bounds or did not stay finite: their classes are 255. */
  readonly failed: number;
  /** Class by its place among `outcomeClasses`, [run][save]. */
  readonly classes: Uint8Array;
  /** Saved series, [run][save]. RangeError where a variable was not saved. */
  series(name: string): Float64Array;
  /** What was drawn for an input, by run. RangeError where it is not drawn. */
  drawn(name: string): Float64Array;
  readonly drawnNames: readonly string[];
}

/** Where runs for the credentials are made: every one through the compiled kernel, all from one seed. */
export interface Laboratory {
  readonly model: RunnableModel;
  readonly seed: string;
  /** The recipe of a scenario, to be varied; policies share their draws. */
  recipe(scenario: ScenarioDocument, save: readonly string[], policies?: readonly PolicyDocument[]): Recipe;
  /** One sample a policy of the recipe, all on the same futures. */
  samples(recipe: Recipe, runs: number, sampler?: SamplerChoice): readonly Sample[];
  /** The sample under the first policy. */
  sample(recipe: Recipe, runs: number, sampler?: SamplerChoice): Sample;
}

const nothing: readonly PolicyDocument[] = [];

/** Opens a laboratory; `onRuns` is told how many runs have just been made. */
export const createLaboratory = (
  model: RunnableModel,
  seed: string,
  onRuns: (runs: number) => void = () => {},
): Laboratory => {
  const kernels = new Map<string, UnitKernel>();
  const kernelOf = (recipe: Recipe): UnitKernel => {
    const saved = savedNames(recipe);
    const key = `${recipe.time.stop} ${saved.join(' ')}`;
    const known = kernels.get(key);
    if (known !== undefined) return known;
    const compilation = compile(recipe.program, createGrid(recipe.time), saved);
    if (!compilation.ok) throw new RangeError(compilation.reason.en);
    const kernel = createUnitKernel(compilation.compiled);
    kernels.set(key, kernel);
    return kernel;
  };
  const samples: Laboratory['samples'] = (recipe, runs, sampler = { kind: 'random' }) => {
    const unit = createUnit(recipe, { seed, runs, sampler }, kernelOf(recipe), outcomeColumns);
    const saves = createGrid(recipe.time).saveTimes.length;
    const drawnNames = recipe.drawn.map(({ name }) => name);
    const drawn = drawnNames.map(() => new Float64Array(runs));
    const parts = recipe.policies.map(() => ({
      classes: new Uint8Array(runs * saves),
      series: recipe.save.map(() => new Float64Array(runs * saves)),
      failed: 0,
    }));
    for (let index = 0; index * unitSize < runs; index++) {
      const first = index * unitSize;
      const result = unit(
        index,
        recipe.policies.map((_, policy) => policy),
      );
      drawn.forEach((column, k) => {
        column.set(result.inputs.subarray(k * result.runs, (k + 1) * result.runs), first);
      });
      result.policies.forEach((columns, policy) => {
        const part = parts[policy]!;
        part.classes.set(columns.classes, first * saves);
        part.series.forEach((values, k) => {
          const size = result.runs * saves;
          values.set(columns.series.subarray(k * size, (k + 1) * size), first * saves);
        });
        part.failed += columns.status.filter((status) => status !== runStatus.done).length;
      });
      onRuns(result.runs * recipe.policies.length);
    }
    return parts.map(({ classes, series, failed }) => ({
      runs,
      saves,
      failed,
      classes,
      drawnNames,
      series: (name) => series[place(recipe.save, name)]!,
      drawn: (name) => drawn[place(drawnNames, name)]!,
    }));
  };
  return {
    model,
    seed,
    samples,
    sample: (recipe, runs, sampler) => samples(recipe, runs, sampler)[0]!,
    recipe: (scenario, save, policies) =>
      makeRecipe(
        'credentials',
        model,
        scenario,
        (policies === undefined ? [nothing] : policies.map((policy) => [policy])).map((documents, index) => ({
          id: String(index),
          documents,
        })),
        save,
        costStock,
      ),
  };
};

const place = (names: readonly string[], name: string): number => {
  const index = names.indexOf(name);
  if (index === -1) throw new RangeError(`${name} was neither saved nor drawn`);
  return index;
};
