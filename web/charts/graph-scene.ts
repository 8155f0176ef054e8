import { className, decimal, monthsBetween, type ScenarioDocument, type Text } from '../../src/index.ts';
import { baselineName, bothNames, currentName, onRecord } from '../messages/graph.ts';
import type { State } from '../state/store.ts';
import { type GraphData, written } from './graph-data.ts';
import type { Scene } from './scene.ts';

/** Months up to which a scenario is on record; null where that does not divide its time in two. */
const nowOf = (scenario: ScenarioDocument): number | null => {
  const latest = Math.max(-1, ...Object.values(scenario.record).map((month) => monthsBetween(scenario.from, month)));
  return latest > 0 && latest < scenario.months ? latest : null;
};

/** The scene of a graph: what is drawn, in the language of the page. */
export const graphScene = (
  state: State,
  data: GraphData,
  scenario: ScenarioDocument,
  display: 'bands' | 'futures',
  isIndex: boolean,
): Scene => {
  const say = (text: Text): string => text[state.language];
  const last = (values: ArrayLike<number>): string => say(written(values[values.length - 1]!, data.range));
  const marks = (state.runs?.current.happenings ?? [])
    .filter(({ origin, month }) => origin !== 'calendar' && month > 0)
    .map(({ month, kind }) => ({ month, text: say(kind) }));
  return {
    from: scenario.from,
    time: data.time,
    now: nowOf(scenario),
    range: data.range,
    baseline: data.isBaseline
      ? null
      : { label: `${say(baselineName())} ${last(data.baseline)}`, values: data.baseline },
    current: {
      label: data.isBaseline
        ? `${say(bothNames())} ${last(data.current)}`
        : `${say(currentName())} ${last(data.current)}`,
      values: data.current,
    },
    others: [],
    bands: display === 'bands' ? data.bands : null,
    futures: display === 'futures' ? data.futures : [],
    marks,
    observed: [...(isIndex ? recordedClass(scenario, data, say) : []), ...recordedSeries(scenario, data)],
    write: (value, digits) => say(decimal(value, digits)),
  };
};

/** What the sources say became of a real case, on the curve of the baseline. */
const recordedClass = (
  scenario: ScenarioDocument,
  { time, baseline }: GraphData,
  say: (text: Text) => string,
): Scene['observed'] => {
  const { observed } = scenario;
  if (observed?.entered === undefined) return [];
  const month = monthsBetween(scenario.from, observed.entered);
  if (month < 0 || month > scenario.months) return [];
  let k = 0;
  while (k + 1 < time.length && time[k + 1]! - time[0]! <= month) k++;
  return [{ month, value: baseline[k]!, text: say(onRecord(className(observed.class))) }];
};

/** Values on record, year or month by month; a year stands in its middle. */
const recordedSeries = ({ observed, from, months }: ScenarioDocument, { variable }: GraphData): Scene['observed'] =>
  Object.entries(observed?.series[variable] ?? {}).flatMap(([date, value]) => {
    const month = monthsBetween(from, date.length === 4 ? `${date}-07` : date);
    return month < 0 || month > months ? [] : [{ month, value, text: '' }];
  });
