import { singleRunChart } from '../../charts/single-run.ts';
import { singleRunSubtitle } from '../../messages/charts.ts';
import { head, singleSource } from '../../messages/report.ts';
import { oneRunIsNoForecast } from '../../messages/run.ts';
import type { ScenarioResult } from '../content.ts';
import { figureHtml } from '../figure.ts';
import type { Html } from '../html.ts';
import { nowOf, whole } from '../result.ts';
import type { Writing } from '../writing.ts';
import { yearlyRows } from '../yearly.ts';

/** One run of each policy, with what happens in it: how the pieces work together. */
export const singleSection = (result: ScenarioResult, writing: Writing): Promise<Html> => {
  const { policies, document, time, single } = result;
  const { say, language } = writing;
  return figureHtml(
    {
      id: 'run',
      title: say(single.finding),
      subtitle: say(singleRunSubtitle()),
      chart: (frame) =>
        singleRunChart(
          {
            from: document.from,
            time,
            now: nowOf(result),
            policies: policies.map(({ title }, k) => ({ title, values: single.values[k]! })),
            marks: single.marks,
            observed: single.observed,
          },
          frame,
        ),
      sentences: [say(oneRunIsNoForecast())],
      source: say(singleSource()),
      table: {
        caption: say(singleRunSubtitle()),
        heads: [
          { text: say(head('year')), kind: 'text' },
          ...policies.map(({ title }) => ({ text: say(title), kind: 'number' as const })),
        ],
        rows: yearlyRows(result).map(({ k, year }) => [
          year,
          ...single.values.map((values) => whole(values[k] ?? Number.NaN)[language]),
        ]),
      },
    },
    writing,
  );
};
