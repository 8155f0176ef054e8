import { atWorkMeans, failedRuns, sectionName, sourceLine } from '../messages/report.ts';
import type { ReportContent, ScenarioResult } from './content.ts';
import { heading } from './figure.ts';
import { glanceTable } from './glance.ts';
import { type Html, html } from './html.ts';
import { whole } from './result.ts';
import { assumptionsSection } from './sections/assumptions.ts';
import { driversOf, driversSection } from './sections/drivers.ts';
import { outcomesSection } from './sections/outcomes.ts';
import { policiesSection } from './sections/policies.ts';
import { singleSection } from './sections/single.ts';
import { survivalSection } from './sections/survival.ts';
import { sustainabilitySection } from './sections/sustainability.ts';
import type { Writing } from './writing.ts';

/** What the analysis of one scenario found, the same in every language. */
export interface Analysed {
  readonly result: ScenarioResult;
  readonly drivers: ReturnType<typeof driversOf>;
}

export const analyse = (result: ScenarioResult): Analysed => ({ result, drivers: driversOf(result) });

/** All that is said about one scenario, below its headline. */
export const scenarioPart = async (
  { result, drivers }: Analysed,
  { plan }: ReportContent,
  writing: Writing,
): Promise<Html> => {
  const { say } = writing;
  const source = say(sourceLine(whole(plan.runs), plan.seed));
  const section = (name: Parameters<typeof sectionName>[0], body: Html): Html =>
    html`<section aria-labelledby="${writing.prefix}-${name}">${heading(
      writing.level,
      say(sectionName(name)),
      `${writing.prefix}-${name}`,
    )}
${body}</section>
`;
  const failed = result.policies.reduce((sum, { cell }) => sum + cell.failed, 0);
  const runs = result.policies.reduce((sum, { cell }) => sum + cell.runs, 0);
  return html`${result.document.doc === undefined ? null : html`<p>${say(result.document.doc)}</p>`}
<p>${say(atWorkMeans())}</p>
<div class="glance">${glanceTable(result, writing)}</div>
${failed === 0 ? null : html`<p><strong>${say(failedRuns(whole(failed), whole(runs)))}</strong></p>`}
${section('sustainability', await sustainabilitySection(result, source, writing))}
${section('survival', await survivalSection(result, source, writing))}
${section('outcomes', await outcomesSection(result, source, writing))}
${section('policies', await policiesSection(result, source, writing))}
${section('drivers', await driversSection(result, drivers, source, writing))}
${section('run', await singleSection(result, writing))}
${section('assumptions', assumptionsSection(result, writing))}`;
};
