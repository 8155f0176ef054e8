import {
  compile,
  composeRun,
  createGrid,
  createUnit,
  createUnitKernel,
  happenings,
  judgedVariables,
  judgeRun,
  makeRecipe,
  outcomeColumns,
  type Program,
  type RecipePolicy,
  type RunnableModel,
  savedNames,
  type UnitKernel,
  type UnitResult,
} from '../../src/index.ts';
import { runCompiled } from './compiled-run.ts';
import type { Order, RunOrder, SingleRun, UnitOrder } from './protocol.ts';

/** Carries out orders; pure but for what it keeps ready. */
export type Performer = (order: Order) => SingleRun | UnitResult | null;

/**
 * The worker's side of the engine.
 *
 * ```
 * model ─→ kept by its name
 * run  ─ composeRun ─→ problem ─ compiled-run.ts ─→ run ─ judgeRun ─→ single run     kernel kept per model, length and variables
 * unit ─ makeRecipe ─→ recipe ─ createUnit ─→ 128 runs                               sampler and kernel kept per ensemble
 * ```
 */
export const createPerformer = (): Performer => {
  const models = new Map<string, RunnableModel>();
  const kernels = createCache<UnitKernel>(6);
  const units = createCache<(policy: UnitOrder['policy'], unit: number) => UnitResult>(3);
  const modelNamed = (id: string): RunnableModel => {
    const model = models.get(id);
    if (model === undefined) throw new RangeError(`no model ${id}`);
    return model;
  };
  const kernelFor = (id: string, program: Program, months: number, save: readonly string[]): UnitKernel =>
    kernels(`${id} ${months} ${save.join()}`, () => {
      const time = { ...program.time, stop: program.time.start + months };
      const compilation = compile(program, createGrid(time), save);
      if (!compilation.ok) throw new RangeError(compilation.reason.en);
      return createUnitKernel(compilation.compiled);
    });

  const run = ({ scenario, policy, save }: RunOrder): SingleRun => {
    const model = modelNamed(scenario.model);
    const { document, program } = model;
    const outcomes = document.outcomes!;
    // Everything is saved, so that another graph asks for no other kernel.
    const all = [...program.stocks, ...program.auxiliaries]
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('$'));
    const composed = composeRun({
      model,
      scenario,
      policies: [policy],
      sets: new Map(),
      without: [],
      cuts: [],
      save: all,
      time: {},
    });
    const wanted = new Set([...judgedVariables(document, outcomes), ...save]);
    const kernel = kernelFor(scenario.model, program, scenario.months, all);
    const result = runCompiled(composed.problem, kernel, wanted);
    return {
      time: result.time,
      series: Object.fromEntries(result.series),
      judgement: judgeRun(document, outcomes, composed, result),
      happenings: happenings(document, composed, result),
      status: result.status.kind,
    };
  };

  const unit = ({ ensemble, policy, unit: index }: UnitOrder): UnitResult => {
    const compute = units(JSON.stringify(ensemble), () => {
      const { id, scenario, save, seed, runs } = ensemble;
      const model = modelNamed(scenario.model);
      // Policies join the recipe as they are asked for: futures are drawn from the same sampler for all of them.
      const policies: RecipePolicy[] = [];
      const places = new Map<string, number>();
      const recipe = { ...makeRecipe(id, model, scenario, [], save, outcomeColumns.costStock), policies };
      const kernel = kernelFor(scenario.model, model.program, scenario.months, savedNames(recipe));
      const createUnits = createUnit(recipe, { seed, runs, sampler: { kind: 'random' } }, kernel, outcomeColumns);
      return (document, number) => {
        const key = JSON.stringify(document);
        const place = places.get(key) ?? policies.length;
        if (place === policies.length) {
          policies.push(
            makeRecipe(id, model, scenario, [{ id: key, documents: [document] }], save, outcomeColumns.costStock)
              .policies[0]!,
          );
          places.set(key, place);
        }
        return createUnits(number, [place]);
      };
    });
    return compute(policy, index);
  };

  return (order) => {
    switch (order.kind) {
      case 'model':
        models.set(order.id, order.model);
        return null;
      case 'run':
        return run(order);
      case 'unit':
        return unit(order);
      default: {
        const unknown: never = order;
        throw new RangeError(`no order ${JSON.stringify(unknown)}`);
      }
    }
  };
};

/** Keeps the last few things made, by name. */
const createCache = <T>(size: number): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > size) kept.delete(kept.keys().next().value!);
    return value;
  };
};
