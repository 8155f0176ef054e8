import { compile } from '../kernel/compile.ts';
import { createModule } from '../kernel/unit-kernel.ts';
import type { Text } from '../messages/text.ts';
import { createGrid } from '../simulate/grid.ts';
import type { PreparedPlan } from './plan.ts';
import type { ScenarioSetup, WorkerSetup } from './tasks.ts';
import { savedNames } from './unit.ts';

/** How runs are computed. */
export type Engine = 'compiled' | 'interpreted';

/**
 * Makes what every worker is given: programs are compiled once, here, and their modules shared. A program that cannot be compiled is refused
 * with the reason.
 */
export const prepareWorkers = (
  prepared: PreparedPlan,
  engine: Engine,
): { readonly ok: true; readonly setup: WorkerSetup } | { readonly ok: false; readonly reason: Text } => {
  const { plan, id, sampler } = prepared;
  const scenarios: ScenarioSetup[] = [];
  for (const recipe of prepared.recipes) {
    const compilation = compile(recipe.program, createGrid(recipe.time), savedNames(recipe));
    if (!compilation.ok) return compilation;
    const { compiled } = compilation;
    scenarios.push({
      recipe,
      compiled: engine === 'compiled' ? { program: compiled, module: createModule(compiled) } : null,
    });
  }
  return {
    ok: true,
    setup: { plan, planId: id, setting: { seed: plan.seed, runs: plan.runs, sampler }, scenarios },
  };
};
