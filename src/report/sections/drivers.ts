import { type RankRegression, rankRegression } from '../../analysis/rank-regression.ts';
import { driversChart } from '../../charts/drivers.ts';
import { driversFinding, driversSubtitle, moreLowers, moreRaises } from '../../messages/charts.ts';
import { decimal } from '../../messages/number.ts';
import { assumedMeans, driversSentence, head, nothingVaries, tooFewRuns } from '../../messages/report.ts';
import { outcomeColumn, type ScenarioResult } from '../content.ts';
import { driverLabel } from '../driver-label.ts';
import { figureHtml } from '../figure.ts';
import { type Html, html } from '../html.ts';
import { outcomesOf, whole } from '../result.ts';
import type { Writing } from '../writing.ts';

/** How many inputs the chart shows; the table goes on. */
const shown = 10;
const inTable = 30;

/** A regression over more runs than this takes longer than its last digit is worth. */
const mostRuns = 20_000;

/** Which inputs decide the average sustainability under the reference. */
export const driversOf = ({ policies, inputs }: ScenarioResult): ReturnType<typeof rankRegression> => {
  const output = outcomesOf(policies[0], outcomeColumn.mean);
  const kept = Uint32Array.from(output.keys())
    .filter((run) => !Number.isNaN(output[run]!))
    .subarray(0, mostRuns);
  const pick = (values: ArrayLike<number>): Float64Array => Float64Array.from(kept, (run) => values[run]!);
  return rankRegression(
    inputs.map(({ name, values }) => ({ name, values: pick(values) })),
    pick(output),
  );
};

/** What drives the outcome: the strongest inputs, with how much all of them explain. */
export const driversSection = (
  result: ScenarioResult,
  regression: ReturnType<typeof rankRegression>,
  source: string,
  writing: Writing,
): Promise<Html> => {
  const { say, language } = writing;
  if ('kind' in regression) {
    const text = regression.kind === 'too-few-runs' ? tooFewRuns(whole(regression.needed)) : nothingVaries();
    return Promise.resolve(html`<p>${say(text)}</p>
`);
  }
  const label = (name: string) => driverLabel(result, name);
  const drivers = regression.coefficients.slice(0, shown).map((each) => ({ ...each, label: label(each.name) }));
  return figureHtml(
    {
      id: 'drivers',
      title: say(findingOf(result, regression)),
      subtitle: say(driversSubtitle(result.policies[0].title)),
      chart: (frame) => driversChart({ drivers, lowers: moreLowers(), raises: moreRaises() }, frame),
      sentences: [say(explained(regression)), say(assumedMeans())],
      source,
      table: {
        caption: say(driversSubtitle(result.policies[0].title)),
        heads: [
          { text: say(head('input')), kind: 'text' },
          { text: say(head('coefficient')), kind: 'number' },
          { text: say(head('interval')), kind: 'number' },
        ],
        rows: regression.coefficients
          .slice(0, inTable)
          .map(({ name, value, low, high }) => [
            say(label(name)),
            decimal(value, 2)[language],
            `${decimal(low, 2)[language]} … ${decimal(high, 2)[language]}`,
          ]),
      },
    },
    writing,
  );
};

/** Names the strongest input that can be known, and the strongest assumption where that leads. */
const findingOf = ({ model, ...result }: ScenarioResult, { coefficients }: RankRegression) => {
  const isAssumed = (name: string): boolean => model.parameters[name] !== undefined;
  const known = coefficients.find(({ name }) => !isAssumed(name));
  const [first] = coefficients;
  const assumed = first !== undefined && isAssumed(first.name) ? model.parameters[first.name] : undefined;
  return driversFinding(
    known === undefined ? null : driverLabel({ model, ...result }, known.name),
    assumed === undefined ? null : (assumed.label ?? { en: first!.name, id: first!.name }),
  );
};

const explained = ({ explained: share, coefficients, runs }: RankRegression) =>
  driversSentence(whole(100 * share), whole(coefficients.length), whole(runs));
