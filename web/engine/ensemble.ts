import {
  batchDigest,
  blockDigest,
  blockUnits,
  type CellSummary,
  createCellCollector,
  joinUnits,
  type Layout,
  outcomeColumns,
  type PolicyDocument,
  preparePlan,
  type RunnableModel,
  UNIT_RUNS,
  type UnitResult,
} from '../../src/index.ts';
import type { Crew } from './crew.ts';
import type { EnsembleSetting } from './protocol.ts';

/** What an ensemble came to under one policy. */
export interface Ensemble {
  readonly summary: CellSummary;
  /** Runs so far; `setting.runs` when it is whole. */
  readonly runs: number;
  /** The first runs, [variable][run]: possible futures to be drawn one by one. */
  readonly futures: Readonly<Record<string, readonly Float64Array[]>>;
  /** Outcomes by column, a value a run: two policies on the same futures can be compared run by run. */
  readonly outcomes: Readonly<Record<string, Float64Array>>;
  /** SHA-256 as `kembar batch` prints it; null until the ensemble is whole. */
  readonly digest: string | null;
}

/** How many futures are drawn one by one. */
const shownFutures = 20;

/** How an ensemble is asked for. */
export interface EnsembleWork {
  readonly crew: Crew;
  readonly model: RunnableModel;
  readonly setting: EnsembleSetting;
  readonly policy: { readonly id: string; readonly document: PolicyDocument };
  readonly signal: AbortSignal;
  /** Told of a first, coarser result while the rest is computed. */
  readonly early: (ensemble: Ensemble) => void;
}

/**
 * Computes an ensemble, the same numbers as `kembar batch` gives for these documents, seed and runs.
 *
 * ```
 * setting ─ units ─ crew ─→ columns ─┬ a part ─→ early summary
 *                                    └ all ─ joinUnits ─→ blocks ─→ summary, digest
 * ```
 *
 * Rejects with the signal's reason where it was given up.
 */
export const computeEnsemble = async (work: EnsembleWork): Promise<Ensemble> => {
  const { crew, setting, policy, signal } = work;
  const count = Math.ceil(setting.runs / UNIT_RUNS);
  const done = new Array<UnitResult | null>(count).fill(null);
  let arrived = 0;
  const layout = layoutOf(work);
  await Promise.all(
    done.map(async (_, unit) => {
      const order = { kind: 'unit' as const, ensemble: setting, policy: policy.document, unit };
      done[unit] = await crew.unit(order, signal);
      arrived++;
      const isEarly = arrived === Math.min(crew.size, count - 1);
      if (isEarly && !signal.aborted) work.early(await sumUp(work, await layout, done.filter(isThere), null));
    }),
  );
  signal.throwIfAborted();
  const units = done.filter(isThere);
  const blocks = Array.from({ length: Math.ceil(count / blockUnits) }, (_, index) => ({
    key: { scenario: setting.id, policy: policy.id, index },
    units: units.slice(index * blockUnits, (index + 1) * blockUnits),
  }));
  const { shape } = await layout;
  const digests = await Promise.all(
    blocks.map(({ key, units: own }) => blockDigest(key, shape, joinUnits(own, 0, shape))),
  );
  return sumUp(work, await layout, units, await batchDigest(digests));
};

const isThere = (unit: UnitResult | null): unit is UnitResult => unit !== null;

/** The layout depends on scenario, model and saved variables alone. */
const layoutOf = async ({ setting, model }: EnsembleWork): Promise<Layout> => {
  const prepared = await preparePlan({
    kembar: '',
    seed: setting.seed,
    runs: setting.runs,
    sampler: { kind: 'random' },
    scenarios: [{ id: setting.id, document: setting.scenario, modelId: setting.scenario.model, model }],
    policies: [],
    save: setting.save,
    reader: outcomeColumns,
  });
  return prepared.plan.scenarios[0]!.layout;
};

const sumUp = async (
  { setting, policy }: EnsembleWork,
  layout: Layout,
  units: readonly UnitResult[],
  digest: string | null,
): Promise<Ensemble> => {
  const { shape } = layout;
  const runs = units.reduce((sum, unit) => sum + unit.runs, 0);
  const collector = createCellCollector({ scenario: setting.id, policy: policy.id, runs, layout });
  for (let block = 0; block * blockUnits < units.length; block++) {
    collector.add(block, joinUnits(units.slice(block * blockUnits, (block + 1) * blockUnits), 0, shape));
  }
  const { outcomes } = joinUnits(units, 0, shape);
  const [first] = units;
  const drawn = Math.min(shownFutures, first?.runs ?? 0);
  return {
    summary: collector.summary(),
    runs,
    digest,
    outcomes: Object.fromEntries(
      shape.outcomes.map((name, column) => [name, outcomes.slice(column * runs, (column + 1) * runs)]),
    ),
    futures: Object.fromEntries(
      shape.series.map((name, index) => [
        name,
        Array.from({ length: drawn }, (_, run) => {
          const from = (index * first!.runs + run) * shape.saves;
          return first!.policies[0]!.series.slice(from, from + shape.saves);
        }),
      ]),
    ),
  };
};
