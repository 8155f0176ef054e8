import { decimal } from '../messages/number.ts';
import { atAGlance, deliveredHead, head } from '../messages/report.ts';
import { outcomeColumn, type ScenarioResult } from './content.ts';
import type { Html } from './html.ts';
import { amountOf, deliveryUnit, fanOf, lastMonth, meanOf, whole, workingAtEnd } from './result.ts';
import { tableHtml } from './table.ts';
import type { Writing } from './writing.ts';

/** What each policy comes to, in a row: how often at work, how sustainable, what delivered, at what cost. */
export const glanceTable = (result: ScenarioResult, { say, language }: Writing): Html => {
  const { policies } = result;
  const hasCost = policies.some((policy) => Number.isFinite(meanOf(policy, outcomeColumn.cost)));
  const number = { kind: 'number' } as const;
  return tableHtml({
    caption: say(atAGlance(lastMonth(result))),
    heads: [
      { text: say(head('policy')), kind: 'text' },
      { text: say(head('at-work')), ...number },
      { text: say(head('index')), ...number },
      { text: say(deliveredHead(deliveryUnit(result))), ...number },
      ...(hasCost ? [{ text: say(head('cost')), ...number }] : []),
    ],
    rows: policies.map((policy) => [
      say(policy.title),
      whole(workingAtEnd(policy))[language],
      whole(fanOf(result, policy).p50.at(-1)!)[language],
      decimal(meanOf(policy, outcomeColumn.delivered), 1)[language],
      ...(hasCost ? [say(amountOf(result, meanOf(policy, outcomeColumn.cost)))] : []),
    ]),
  });
};
