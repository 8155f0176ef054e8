import { survivalChart } from '../../charts/survival.ts';
import { survivalFinding, survivalSubtitle } from '../../messages/charts.ts';
import { head, survivalSentence } from '../../messages/report.ts';
import { monthAfter, monthLabel } from '../../scenario/calendar.ts';
import { outcomeColumn, type ScenarioResult } from '../content.ts';
import { figureHtml } from '../figure.ts';
import type { Html } from '../html.ts';
import { bestPolicy, inWords, meanOf, nowOf, whole, workingAtEnd } from '../result.ts';
import type { Writing } from '../writing.ts';
import { yearlyRows } from '../yearly.ts';

/** How many of the futures are at work, month by month. */
export const survivalSection = (result: ScenarioResult, source: string, writing: Writing): Promise<Html> => {
  const { policies, document, time } = result;
  const { say, language } = writing;
  const best = bestPolicy(result, workingAtEnd, 1);
  const half = halfGone(policies[0].cell.survival.share);
  return figureHtml(
    {
      id: 'survival',
      title: say(
        survivalFinding(
          policies[0].title,
          half === null ? null : monthLabel(monthAfter(document.from, time[half]! - time[0]!)),
          whole(workingAtEnd(policies[0])),
          best === null ? null : { title: best.title, end: whole(workingAtEnd(best)) },
        ),
      ),
      subtitle: say(survivalSubtitle()),
      chart: (frame) =>
        survivalChart(
          {
            from: document.from,
            time,
            now: nowOf(result),
            policies: policies.map(({ title, cell }) => ({ title, share: cell.survival.share })),
          },
          frame,
        ),
      sentences: inWords(result, best).map((policy) =>
        say(survivalSentence(policy.title, whole(meanOf(policy, outcomeColumn.working)), whole(workingAtEnd(policy)))),
      ),
      source,
      table: {
        caption: say(survivalSubtitle()),
        heads: [
          { text: say(head('year')), kind: 'text' },
          ...policies.map(({ title }) => ({ text: say(title), kind: 'number' as const })),
        ],
        rows: yearlyRows(result).map(({ k, year }) => [
          year,
          ...policies.map(({ cell }) => whole(100 * cell.survival.share[k]!)[language]),
        ]),
      },
    },
    writing,
  );
};

/** The save from which fewer than half are at work and stay so to the end; null where half or more are, or never were. */
const halfGone = (share: readonly number[]): number | null => {
  const last = share.findLastIndex((value) => value >= 0.5);
  return last === -1 || last === share.length - 1 ? null : last + 1;
};
