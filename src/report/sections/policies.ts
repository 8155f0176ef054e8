import { type PairedDifference, pairedDifference } from '../../analysis/paired.ts';
import { costBenefitChart } from '../../charts/cost-benefit.ts';
import { differencesChart } from '../../charts/differences.ts';
import {
  asReference,
  costBenefitFinding,
  costBenefitSubtitle,
  deliveredUnit,
  differencesFinding,
  differencesSubtitle,
  extraBenefit,
  extraCost,
  noPolicyBringsMore,
  noPolicyEndsHigher,
} from '../../messages/charts.ts';
import { decimal, difference } from '../../messages/number.ts';
import { deliveredHead, head, noCost, onePolicyOnly, pairedSentence } from '../../messages/report.ts';
import { outcomeColumn, type PolicyResult, type ScenarioResult } from '../content.ts';
import { figureHtml } from '../figure.ts';
import { type Html, html } from '../html.ts';
import { amountOf, deliveryUnit, meanOf, spendingUnit } from '../result.ts';
import type { Table } from '../table.ts';
import type { Writing } from '../writing.ts';

/** A policy and how it differs from the reference on the same futures. */
interface Compared {
  readonly policy: PolicyResult;
  readonly end: PairedDifference;
  readonly delivered: PairedDifference;
  /** Null where the model does not say what a run costs. */
  readonly cost: PairedDifference | null;
}

/** What the policies cost and bring beyond the reference, run by run. */
export const policiesSection = async (result: ScenarioResult, source: string, writing: Writing): Promise<Html> => {
  const { say } = writing;
  const [reference, ...others] = result.policies;
  if (others.length === 0)
    return html`<p>${say(onePolicyOnly())}</p>
`;
  const compared = others.flatMap((policy): Compared[] => {
    const between = (column: string): PairedDifference | null => {
      const [before, after] = [reference.outcomes.get(column), policy.outcomes.get(column)];
      return before === undefined || after === undefined ? null : pairedDifference(before, after);
    };
    const end = between(outcomeColumn.end);
    const delivered = between(outcomeColumn.delivered);
    return end === null || delivered === null ? [] : [{ policy, end, delivered, cost: between(outcomeColumn.cost) }];
  });
  const differences = await differencesFigure(result, compared, source, writing);
  const costed = compared.flatMap(({ cost, ...rest }) => (cost === null ? [] : [{ ...rest, cost }]));
  const plane =
    costed.length === 0
      ? html`<p>${say(noCost())}</p>`
      : await costBenefitFigure(result, costed, source, comparisonTable(result, compared, writing), writing);
  return html`${plane}${differences}<p>${say(pairedSentence())}</p>
`;
};

const costBenefitFigure = (
  result: ScenarioResult,
  costed: readonly (Compared & { readonly cost: PairedDifference })[],
  source: string,
  table: Table,
  writing: Writing,
): Promise<Html> => {
  const { say } = writing;
  const [{ title: reference }] = result.policies;
  const [unit, money] = [deliveryUnit(result), spendingUnit(result)];
  const best = costed.reduce((found, each) => (each.delivered.mean > found.delivered.mean ? each : found));
  return figureHtml(
    {
      id: 'cost',
      title:
        best.delivered.low > 0
          ? say(
              costBenefitFinding(
                best.policy.title,
                decimal(best.delivered.mean, 1),
                deliveredUnit(unit),
                amountOf(result, best.cost.mean),
              ),
            )
          : say(noPolicyBringsMore(reference)),
      subtitle: say(costBenefitSubtitle(reference)),
      chart: (frame) =>
        costBenefitChart(
          {
            reference: { title: reference },
            policies: costed.map(({ policy, cost, delivered }) => ({ title: policy.title, cost, benefit: delivered })),
            costTitle: extraCost(money),
            benefitTitle: extraBenefit(deliveredUnit(unit)),
          },
          frame,
        ),
      sentences: [],
      source,
      table,
    },
    writing,
  );
};

const differencesFigure = (
  result: ScenarioResult,
  compared: readonly Compared[],
  source: string,
  writing: Writing,
): Promise<Html> => {
  const { say, language } = writing;
  const [{ title: reference }] = result.policies;
  const best = compared.reduce((found, each) => (each.end.mean > found.end.mean ? each : found));
  return figureHtml(
    {
      id: 'differences',
      title:
        best.end.low > 0
          ? say(
              differencesFinding(
                best.policy.title,
                reference,
                decimal(100 * best.end.higher, 0),
                decimal(best.end.mean, 1),
              ),
            )
          : say(noPolicyEndsHigher(reference)),
      subtitle: say(differencesSubtitle()),
      chart: (frame) =>
        differencesChart(
          {
            policies: compared.map(({ policy, end }) => ({ title: policy.title, ...end })),
            reference: asReference(reference),
          },
          frame,
        ),
      sentences: [],
      source,
      table: {
        caption: say(differencesSubtitle()),
        heads: [
          { text: say(head('policy')), kind: 'text' },
          { text: say(head('difference')), kind: 'number' },
          { text: say(head('interval')), kind: 'number' },
          { text: say(head('nine-tenths')), kind: 'number' },
          { text: say(head('better')), kind: 'number' },
        ],
        rows: compared.map(({ policy, end }) => [
          say(policy.title),
          difference(end.mean, 1)[language],
          interval(end.low, end.high, 1, writing),
          interval(end.p05, end.p95, 1, writing),
          decimal(100 * end.higher, 0)[language],
        ]),
      },
    },
    writing,
  );
};

const comparisonTable = (result: ScenarioResult, compared: readonly Compared[], writing: Writing): Table => {
  const { say, language } = writing;
  const [reference] = result.policies;
  const money = spendingUnit(result);
  const titled = (text: string, unit: string): string => `${text}, ${unit}`;
  const number = { kind: 'number' } as const;
  return {
    caption: say(costBenefitSubtitle(reference.title)),
    heads: [
      { text: say(head('policy')), kind: 'text' },
      { text: titled(say(head('cost')), say(money)), ...number },
      { text: say(head('extra-cost')), ...number },
      { text: say(head('interval')), ...number },
      { text: say(deliveredHead(deliveryUnit(result))), ...number },
      { text: say(head('extra-delivered')), ...number },
      { text: say(head('interval')), ...number },
      { text: titled(say(head('per-100-million')), say(money)), ...number },
    ],
    rows: [
      [
        say(reference.title),
        decimal(meanOf(reference, outcomeColumn.cost), 0)[language],
        '–',
        '–',
        decimal(meanOf(reference, outcomeColumn.delivered), 1)[language],
        '–',
        '–',
        '–',
      ],
      ...compared.map(({ policy, cost, delivered }) => [
        say(policy.title),
        decimal(meanOf(policy, outcomeColumn.cost), 0)[language],
        cost === null ? '–' : difference(cost.mean, 0)[language],
        cost === null ? '–' : interval(cost.low, cost.high, 0, writing),
        decimal(meanOf(policy, outcomeColumn.delivered), 1)[language],
        difference(delivered.mean, 1)[language],
        interval(delivered.low, delivered.high, 1, writing),
        cost === null || cost.low <= 0 ? '–' : difference((100 * delivered.mean) / cost.mean, 2)[language],
      ]),
    ],
  };
};

const interval = (low: number, high: number, digits: number, { language }: Writing): string =>
  `${difference(low, digits)[language]} … ${difference(high, digits)[language]}`;
