import {
  failedRuns,
  failureOf,
  madeName,
  noFailures,
  quantilesName,
  runsPerPolicy,
  samplerName,
} from '../../messages/report.ts';
import type { ReportContent } from '../content.ts';
import { type Html, html } from '../html.ts';
import { whole } from '../result.ts';
import type { Writing } from '../writing.ts';

/** What somebody else needs to compute the same numbers, and to see that they did. */
export const madeSection = (content: ReportContent, writing: Writing): Html => {
  const { plan, scenarios, digest, command } = content;
  const { say } = writing;
  const [first] = scenarios;
  const models = [...new Map(scenarios.map(({ modelId, model }) => [modelId, model.title]))];
  const policies = first?.policies ?? [];
  const row = (name: Parameters<typeof madeName>[0], value: string | Html): Html =>
    html`<div><dt>${say(madeName(name))}</dt><dd>${value}</dd></div>
`;
  return html`<dl class="made">
${row('engine', `Kembar ${plan.kembar}`)}
${row('model', models.map(([id, title]) => `${say(title)} (${id})`).join(', '))}
${row('scenario', scenarios.map(({ id, document }) => `${say(document.title)} (${id})`).join(', '))}
${row('policies', policies.map(({ id, title }) => `${say(title)} (${id})`).join(', '))}
${row('runs', say(runsPerPolicy(whole(plan.runs), whole(policies.length))))}
${row('seed', plan.seed)}
${row('sampler', say(samplerName(plan.sampler.kind)))}
${row('failed', failures(content, writing))}
${row('quantiles', say(quantilesName(policies[0]?.cell.quantiles ?? 'exact')))}
${row('digest', html`<code>${digest}</code>`)}
${row('repeat', html`<code>${command}</code>`)}
</dl>
`;
};

const failures = ({ scenarios, plan }: ReportContent, { say }: Writing): Html => {
  const cells = scenarios.flatMap(({ policies, model, document }) =>
    policies.map((policy) => ({ policy, model, document })),
  );
  const failed = cells.reduce((sum, { policy }) => sum + policy.cell.failed, 0);
  if (failed === 0) return html`${say(noFailures())}`;
  const items = cells.flatMap(({ policy, model }) =>
    policy.cell.failures.map(({ runs, variable, status }) => {
      const label = model.stocks[variable]?.label ?? { en: variable, id: variable };
      return html`<li>${say(failureOf(whole(runs), policy.title, label, status))}</li>`;
    }),
  );
  return html`${say(failedRuns(whole(failed), whole(plan.runs * cells.length)))}<ul>${items}</ul>`;
};
