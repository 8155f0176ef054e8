import { headline } from '../messages/report.ts';
import type { Text } from '../messages/text.ts';
import type { ScenarioResult } from './content.ts';
import { bestPolicy, lastMonth, whole, workingAtEnd } from './result.ts';

/** What the batch found about a scenario, in a sentence: how often it is at work at the end, and what the best policy changes. */
export const headlineOf = (result: ScenarioResult): Text => {
  const { policies } = result;
  const best = bestPolicy(result, workingAtEnd, 1);
  const [reference] = policies;
  const isPlain = reference.documents.every(({ levers }) => Object.keys(levers).length === 0);
  return headline(
    lastMonth(result),
    isPlain ? null : reference.title,
    whole(workingAtEnd(reference)),
    best === null ? null : { title: best.title, working: whole(workingAtEnd(best)) },
  );
};
