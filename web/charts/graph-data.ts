import { decimal, type ModelDocument, type Text, unitLabel } from '../../src/index.ts';
import { indexUnit, shareUnit, survivalLabel, survivalUnit } from '../messages/graph.ts';
import { survivalGraph } from '../state/address.ts';
import type { State } from '../state/store.ts';
import type { Scene } from './scene.ts';

/** What a graph shows, as numbers and names; nothing in it has a language or a place on the page. */
export interface GraphData {
  readonly variable: string;
  readonly label: Text;
  readonly unit: Text;
  readonly time: ArrayLike<number>;
  readonly current: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
  /** Whether the current choice is the baseline itself. */
  readonly isBaseline: boolean;
  readonly bands: (NonNullable<Scene['bands']> & { readonly p50: ArrayLike<number> }) | null;
  readonly futures: readonly ArrayLike<number>[];
  readonly range: readonly [number, number];
}

/** What a variable is called, and in what it is counted. */
export const variableWords = (model: ModelDocument, name: string): { readonly label: Text; readonly unit: Text } => {
  if (name === survivalGraph) return { label: survivalLabel(), unit: survivalUnit() };
  const entry = model.stocks[name] ?? model.flows[name] ?? model.auxiliaries[name];
  const label = entry?.label ?? { en: name, id: name };
  if (name === model.outcomes?.sustainability) return { label, unit: indexUnit() };
  const range = model.stocks[name]?.range;
  if (entry?.unit === 'dmnl' && range?.[0] === 0 && range[1] === 1) return { label, unit: shareUnit() };
  return { label, unit: unitLabel(model, entry?.unit ?? 'dmnl') };
};

/** The data of a graph; null while its runs are not there. */
export const graphData = (state: State, model: ModelDocument, variable: string): GraphData | null => {
  const { runs, ensembles, draft } = state;
  if (runs === null) return null;
  const words = variableWords(model, variable);
  const time = runs.current.time;
  const shared = { variable, ...words, time, isBaseline: runs.current === runs.baseline };
  // While a lever is dragged the bands of the last choice stay, dimmed.
  const ensemble = ensembles !== null && ensembles.of.scenario === runs.of.scenario ? ensembles : null;
  if (variable === survivalGraph) {
    if (ensemble === null) return null;
    const share = ({ summary }: { readonly summary: { readonly survival: { readonly share: readonly number[] } } }) =>
      summary.survival.share.map((value) => 100 * value);
    const isBaseline = ensemble.current === ensemble.baseline && (draft === null || shared.isBaseline);
    return {
      ...shared,
      isBaseline,
      time: ensemble.current.summary.survival.time,
      current: share(ensemble.current),
      baseline: share(ensemble.baseline),
      bands: null,
      futures: [],
      range: [0, 100],
    };
  }
  const current = runs.current.series[variable];
  const baseline = runs.baseline.series[variable];
  if (current === undefined || baseline === undefined) return null;
  const bands = ensemble?.current.summary.bands[variable] ?? null;
  const isFitting = bands === null || bands.p50.length === time.length;
  const shown = isFitting ? bands : null;
  return {
    ...shared,
    current,
    baseline,
    bands: shown,
    futures: isFitting ? (ensemble?.current.futures[variable] ?? []) : [],
    range: rangeOf(model, variable, [current, baseline, ...(shown === null ? [] : [shown.p05, shown.p95])]),
  };
};

/** What the axis has to cover: the whole scale of what has one, else from zero to what is there. */
const rangeOf = (
  model: ModelDocument,
  name: string,
  curves: readonly ArrayLike<number>[],
): readonly [number, number] => {
  if (name === model.outcomes?.sustainability) return [0, 100];
  const entry = model.stocks[name];
  if (entry?.unit === 'dmnl' && entry.range?.[0] === 0 && entry.range[1] === 1) return [0, 1];
  let low = 0;
  let high = 0;
  for (const curve of curves) {
    for (let k = 0; k < curve.length; k++) {
      const value = curve[k]!;
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high === low ? low + 1 : high];
};

/** A value with as many decimals as it needs to be told apart from its neighbours: about three figures. */
export const written = (value: number, range: readonly [number, number]): Text => {
  const size = Math.max(Math.abs(range[0]), Math.abs(range[1]));
  return decimal(value, size >= 50 ? 0 : size >= 5 ? 1 : 2);
};
