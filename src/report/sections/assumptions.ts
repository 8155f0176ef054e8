import { decimal, plain } from '../../messages/number.ts';
import {
  confidenceName,
  eventsTable,
  everyMonths,
  fromToMonth,
  head,
  knownTraits,
  leversAtDefault,
  noDatedEvents,
  onceInMonths,
  parametersSentence,
  parametersTable,
  policiesTable,
  processesTable,
  sourcesHeading,
  traitsSentence,
  unknownTraitsTable,
} from '../../messages/report.ts';
import { sideName } from '../../messages/run.ts';
import type { Text } from '../../messages/text.ts';
import { shortMonthLabel } from '../../scenario/calendar.ts';
import { citations, sourceList } from '../citations.ts';
import type { PolicyResult, ScenarioResult } from '../content.ts';
import { distributionLabel } from '../distribution-label.ts';
import { heading } from '../figure.ts';
import { type Html, html } from '../html.ts';
import { whole } from '../result.ts';
import { type Table, tableHtml } from '../table.ts';
import { unitLabel } from '../unit-label.ts';
import type { Writing } from '../writing.ts';

/** Everything that was put in: policies, traits and their priors, events, chance, parameters, and where each comes from. */
export const assumptionsSection = (result: ScenarioResult, writing: Writing): Html => {
  const { model, document } = result;
  const { say } = writing;
  const parameters = Object.values(model.parameters);
  const assumed = parameters.filter(({ confidence }) => confidence === 'assumption').length;
  const traits = Object.keys(model.traits).length;
  const known = Object.keys(document.profile).length;
  const folded = (title: Text, table: Table): Html =>
    html`<details><summary>${say(title)}</summary>${tableHtml(table)}</details>
`;
  return html`${tableHtml(policyTable(result, writing))}
<p>${say(traitsSentence(whole(known), whole(traits)))}</p>
${known === 0 ? null : folded(knownTraits(), knownTable(result, writing))}
${known === traits ? null : folded(unknownTraitsTable(), unknownTable(result, writing))}
${document.events.length === 0 ? html`<p>${say(noDatedEvents())}</p>` : folded(eventsTable(), eventTable(result, writing))}
${folded(processesTable(), processTable(result, writing))}
<p>${say(parametersSentence(whole(parameters.length), whole(assumed)))}</p>
${folded(parametersTable(), parameterTable(result, writing))}
${heading(writing.level + 1, say(sourcesHeading()))}
${sourceList(model, writing)}`;
};

const columns = ({ say }: Writing, ...names: readonly Parameters<typeof head>[0][]): Table['heads'] =>
  names.map((name) => ({ text: say(head(name)), kind: name === 'value' || name === 'grade' ? 'number' : 'text' }));

const policyTable = ({ policies, model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(policiesTable()),
  heads: columns(writing, 'policy', 'levers', 'reason'),
  rows: policies.map((policy) => [
    writing.say(policy.title),
    leversOf(policy, model, writing),
    policy.documents.map(({ doc }) => (doc === undefined ? '' : writing.say(doc))).join(' '),
  ]),
});

const leversOf = ({ documents }: PolicyResult, model: ScenarioResult['model'], { say }: Writing): string => {
  const set = documents.flatMap(({ levers, start, stop }) =>
    Object.entries(levers).map(([name, value]) => {
      const when =
        start === 0 && stop === undefined
          ? ''
          : `, ${say(fromToMonth(plain(start), stop === undefined ? null : plain(stop)))}`;
      return `${say(model.levers[name]?.label ?? { en: name, id: name })} ${say(plain(value))}${when}`;
    }),
  );
  return set.length === 0 ? say(leversAtDefault()) : set.join('; ');
};

const knownTable = ({ document, model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(knownTraits()),
  heads: columns(writing, 'name', 'grade', 'reason', 'source'),
  rows: Object.entries(document.profile).map(([name, { level, spread, reason, source }]) => [
    writing.say(model.traits[name]?.label ?? { en: name, id: name }),
    writing.say(plain(level)) + (spread === 0 ? '' : ` ± ${writing.say(plain(spread))}`),
    reason ?? '',
    citations(source, model, writing),
  ]),
});

const unknownTable = ({ document, model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(unknownTraitsTable()),
  heads: columns(writing, 'name', 'drawn-from'),
  rows: Object.entries(model.traits)
    .filter(([name]) => document.profile[name] === undefined)
    .map(([, { label, prior }]) => [writing.say(label), writing.say(distributionLabel(prior))]),
});

const eventTable = ({ document, model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(eventsTable()),
  heads: columns(writing, 'month', 'event', 'side', 'source'),
  rows: document.events.map(({ month, type, label, side, source }) => {
    const sides = Object.keys(model.events[type]?.sides ?? {}) as ('home' | 'partner' | 'relation')[];
    const own = side ?? sides[0];
    return [
      writing.say(shortMonthLabel(month)),
      writing.say(label ?? model.events[type]?.label ?? { en: type, id: type }),
      own === undefined ? '' : writing.say(sideName(own)),
      citations(source, model, writing),
    ];
  }),
});

const processTable = ({ model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(processesTable()),
  heads: columns(writing, 'event', 'drawn-from', 'side', 'source'),
  rows: Object.values(model.processes).map((process) => [
    writing.say(process.label ?? model.events[process.event]?.label ?? { en: process.event, id: process.event }),
    writing.say(
      process.kind === 'calendar'
        ? everyMonths(plain(process.every), whole(100 * process.probability))
        : onceInMonths(decimal(1 / process.rate / 12, 0)),
    ),
    writing.say(sideName(process.side)),
    citations(process.source, model, writing),
  ]),
});

const parameterTable = ({ document, model }: ScenarioResult, writing: Writing): Table => ({
  caption: writing.say(parametersTable()),
  heads: columns(writing, 'name', 'value', 'unit', 'range', 'drawn-from', 'source', 'confidence'),
  rows: Object.entries(model.parameters).map(([name, { label, value, unit, range, source, confidence, ...rest }]) => {
    const distribution = document.uncertainty[name] ?? rest.distribution;
    return [
      writing.say(label ?? { en: name, id: name }),
      writing.say(plain(value)),
      writing.say(unitLabel(model, unit)),
      range === undefined ? '' : `${writing.say(plain(range[0]))}–${writing.say(plain(range[1]))}`,
      distribution === undefined ? '' : writing.say(distributionLabel(distribution)),
      citations(source, model, writing),
      confidence === undefined ? '' : writing.say(confidenceName(confidence)),
    ];
  }),
});
