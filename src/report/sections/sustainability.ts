import { fanChart } from '../../charts/fan.ts';
import { mediansChart } from '../../charts/medians.ts';
import { fanSubtitle, fansHeading, mediansFinding, sustainabilitySubtitle } from '../../messages/charts.ts';
import { head, spreadSentence } from '../../messages/report.ts';
import type { ScenarioResult } from '../content.ts';
import { figureHtml, heading, panelHtml } from '../figure.ts';
import { type Html, html } from '../html.ts';
import { bestPolicy, fanOf, inWords, nowOf, whole } from '../result.ts';
import type { Table } from '../table.ts';
import type { Writing } from '../writing.ts';
import { yearlyRows } from '../yearly.ts';

/** Where the index of sustainability goes: the medians of all policies together, and the fan of each by itself. */
export const sustainabilitySection = async (
  result: ScenarioResult,
  source: string,
  writing: Writing,
): Promise<Html> => {
  const { policies, document, time } = result;
  const { say } = writing;
  const shared = { from: document.from, time, now: nowOf(result) };
  const end = (policy: (typeof policies)[number]): number => fanOf(result, policy).p50.at(-1)!;
  const best = bestPolicy(result, end, 1);
  const figure = await figureHtml(
    {
      id: 'medians',
      title: say(
        mediansFinding(
          policies[0].title,
          whole(end(policies[0])),
          best === null ? null : { title: best.title, end: whole(end(best)) },
        ),
      ),
      subtitle: say(sustainabilitySubtitle(policies[0].title)),
      chart: (frame) =>
        mediansChart(
          { ...shared, policies: policies.map((policy) => ({ ...policy, fan: fanOf(result, policy) })), marks: [] },
          frame,
        ),
      sentences: inWords(result, best).map((policy) => {
        const { p05, p95 } = fanOf(result, policy);
        return say(spreadSentence(policy.title, whole(p05.at(-1)!), whole(p95.at(-1)!)));
      }),
      source,
      table: fanTable(result, writing),
    },
    writing,
  );
  const panels = await Promise.all(
    policies.map((policy, place) =>
      panelHtml(
        {
          id: `fan-${place}`,
          title: say(policy.title),
          description: say(fanSubtitle(policies[0].title)),
          chart: (frame) =>
            fanChart(
              {
                ...shared,
                fan: fanOf(result, policy),
                place,
                reference: place === 0 ? null : fanOf(result, policies[0]).p50,
              },
              frame,
            ),
        },
        writing,
      ),
    ),
  );
  return html`${figure}
${heading(writing.level + 1, say(fansHeading()))}
<p class="subtitle">${say(fanSubtitle(policies[0].title))}</p>
<div class="panels">${panels}</div>
`;
};

const fanTable = (result: ScenarioResult, { say, language }: Writing): Table => ({
  caption: say(sustainabilitySubtitle(result.policies[0].title)),
  heads: [
    { text: say(head('policy')), kind: 'text' },
    { text: say(head('year')), kind: 'number' },
    { text: say(head('median')), kind: 'number' },
    { text: say(head('half')), kind: 'number' },
    { text: say(head('nine-tenths')), kind: 'number' },
  ],
  rows: result.policies.flatMap((policy) => {
    const { p05, p25, p50, p75, p95 } = fanOf(result, policy);
    return yearlyRows(result).map(({ k, year }) => [
      say(policy.title),
      year,
      whole(p50[k]!)[language],
      `${whole(p25[k]!)[language]}–${whole(p75[k]!)[language]}`,
      `${whole(p05[k]!)[language]}–${whole(p95[k]!)[language]}`,
    ]);
  }),
});
