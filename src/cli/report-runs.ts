import type { RegressionInput } from '../analysis/rank-regression.ts';
import { inParallel, readBlock } from '../ensemble/batch.ts';
import { blockSize } from '../ensemble/block.ts';
import type { Plan, PlannedScenario } from '../ensemble/plan.ts';
import type { Pool } from '../ensemble/pool/pool.ts';
import type { BlockStore } from '../ensemble/store.ts';

/** The runs of one scenario, as a report reads them: columns, a value a run. */
export interface RunTable {
  /** What was drawn; of the first runs only where there are many: the regression reads no more. */
  readonly inputs: readonly RegressionInput[];
  /** Outcomes by policy, then by column; NaN where a run failed. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;
}

/** Inputs are kept of so many runs at most. */
const mostInputRuns = 20 * blockSize;

/** Reads the runs of a scenario from their blocks, which must all be there. */
export const readRuns = async (
  plan: Plan,
  scenario: PlannedScenario,
  store: BlockStore,
  pool: Pool,
  signal: AbortSignal,
): Promise<RunTable> => {
  const { shape } = scenario.layout;
  const inputRuns = Math.min(plan.runs, mostInputRuns);
  const inputs = shape.inputs.map((name) => ({ name, values: new Float64Array(inputRuns) }));
  const outcomes = new Map(
    plan.policies.map(({ id }) => [id, new Map(shape.outcomes.map((name) => [name, new Float64Array(plan.runs)]))]),
  );
  const blocks = (await store.list()).filter((block) => block.scenario === scenario.id);
  await inParallel(blocks, 2 * pool.size, signal, async (block) => {
    const found = await readBlock(pool, store, block, false);
    if (found === null) throw new RangeError(`${block.file} is damaged`);
    const { columns } = found;
    const start = block.index * blockSize;
    const own = outcomes.get(block.policy);
    shape.outcomes.forEach((name, k) => {
      own?.get(name)?.set(columns.outcomes.subarray(k * columns.runs, (k + 1) * columns.runs), start);
    });
    if (block.policy !== plan.policies[0]?.id || start >= inputRuns) return;
    inputs.forEach(({ values }, k) => {
      values.set(columns.inputs.subarray(k * columns.runs, (k + 1) * columns.runs), start);
    });
  });
  return { inputs, outcomes };
};
