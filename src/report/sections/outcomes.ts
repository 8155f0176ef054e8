import { type OutcomeClass, outcomeClasses } from '../../analysis/outcome.ts';
import { outcomeSharesChart } from '../../charts/outcome-shares.ts';
import { outcomesFinding, outcomesSubtitle } from '../../messages/charts.ts';
import { decimal } from '../../messages/number.ts';
import { classMeaning, className } from '../../messages/outcome.ts';
import { head, outcomesSentence } from '../../messages/report.ts';
import type { PolicyResult, ScenarioResult } from '../content.ts';
import { figureHtml } from '../figure.ts';
import type { Html } from '../html.ts';
import { naturalFrequencies } from '../natural-frequencies.ts';
import { bestPolicy, inWords, lastMonth, whole, workingAtEnd } from '../result.ts';
import type { Writing } from '../writing.ts';

/** In which class the futures end. */
export const outcomesSection = (result: ScenarioResult, source: string, writing: Writing): Promise<Html> => {
  const { policies } = result;
  const { say, language } = writing;
  const counts = policies.map(of100);
  const most = outcomeClasses.reduce((found, name) => (counts[0]![name] > counts[0]![found] ? name : found));
  return figureHtml(
    {
      id: 'outcomes',
      title: say(outcomesFinding(policies[0].title, whole(counts[0]![most]), className(most), classMeaning(most))),
      subtitle: say(outcomesSubtitle(lastMonth(result))),
      chart: (frame) =>
        outcomeSharesChart({ policies: policies.map(({ title }, k) => ({ title, of100: counts[k]! })) }, frame),
      sentences: inWords(result, bestPolicy(result, workingAtEnd, 1)).map((policy) => {
        const own = of100(policy);
        const parts = outcomeClasses
          .filter((name) => own[name] > 0)
          .toSorted((a, b) => own[b] - own[a])
          .map((name) => ({ en: `${own[name]} ${className(name).en}`, id: `${own[name]} ${className(name).id}` }));
        return say(outcomesSentence(policy.title, parts));
      }),
      source,
      table: {
        caption: say(outcomesSubtitle(lastMonth(result))),
        heads: [
          { text: say(head('policy')), kind: 'text' },
          { text: say(head('class')), kind: 'text' },
          { text: say(head('futures')), kind: 'number' },
          { text: say(head('error')), kind: 'number' },
        ],
        rows: policies.flatMap(({ title, cell }) =>
          outcomeClasses.map((name) => [
            say(title),
            say(className(name)),
            decimal(100 * (cell.outcomes[name]?.share ?? 0), 1)[language],
            decimal(100 * (cell.outcomes[name]?.standardError ?? 0), 1)[language],
          ]),
        ),
      },
    },
    writing,
  );
};

const of100 = ({ cell }: PolicyResult): Readonly<Record<OutcomeClass, number>> => {
  const [forming = 0, active = 0, weak = 0, dormant = 0, lapsed = 0] = naturalFrequencies(
    outcomeClasses.map((name) => cell.outcomes[name]?.share ?? 0),
  );
  return { forming, active, weak, dormant, lapsed };
};
