import { caseComment } from '../messages/case-template.ts';
import type { Language, Text } from '../messages/text.ts';
import type { EventMagnitude, ModelDocument } from '../model/document.ts';

/**
 * A scenario to fill in: valid as it stands, every trait with its code, its question and the meaning of its grades, every type of event. Traits and
 * events are comments, to be uncommented where something is known; the distance and the term always are.
 */
export const caseTemplate = (
  modelId: string,
  model: ModelDocument,
  title: string,
  from: string,
  language: Language,
): string => {
  const comment = (part: Parameters<typeof caseComment>[0], indent = ''): readonly string[] =>
    caseComment(part)[language].map((line) => `${indent}# ${line}`);
  const say = (text: Text | undefined): string => text?.[language] ?? '';
  const quoted = JSON.stringify(title);
  const traits = Object.entries(model.traits).flatMap(([name, { code, label, doc, levels }]) => [
    '',
    `  # ${code === undefined ? '' : `[${code}] `}${say(label)}. ${say(doc)}`,
    `  #   ${(levels ?? []).map((level, grade) => `${grade} ${say(level)}`).join(' · ')}`,
    `  ${name === alwaysKnown ? '' : '# '}${name}: {level: 2, spread: 0.5, reason: "…", source: inference}`,
  ]);
  const range = (what: string, magnitude: EventMagnitude | undefined): string =>
    magnitude === undefined ? '' : `${what} ${(magnitude.range ?? []).join('–')} (${magnitude.value})`;
  const events = Object.entries(model.events)
    .filter(([type]) => type !== term)
    .flatMap(([type, { label, doc, size, duration }]) => {
      const magnitudes = [range('size', size), range('duration', duration)].filter((part) => part !== '').join(', ');
      return [
        '',
        `  # ${say(label)}. ${say(doc)}${magnitudes === '' ? '' : ` ${magnitudes}`}`,
        `  # - {month: ${from}, type: ${type}}`,
      ];
    });
  const record = [...new Set(Object.values(model.processes).map(({ event }) => event))];
  return [
    ...comment('head'),
    `title: {en: ${quoted}, id: ${quoted}}`,
    `model: ${modelId}`,
    ...comment('start'),
    `from: ${from}`,
    'months: 120',
    `initial: {${model.outcomes?.agreement.state ?? 'agreement'}: ${model.outcomes?.agreement.inForce[0] ?? 'in_force'}}`,
    '',
    ...comment('traits'),
    'profile:',
    ...traits,
    '',
    ...comment('events'),
    'events:',
    ...(model.events[term] === undefined ? [] : [`  - {month: ${from}, type: ${term}, size: 60}`]),
    ...events,
    '',
    ...comment('record'),
    `# record: {${record.map((type) => `${type}: ${from}`).join(', ')}}`,
    '',
    ...comment('observed'),
    '# observed:',
    '#   class: active # active, weak, dormant, lapsed',
    `#   at: ${from}`,
    '',
  ].join('\n');
};

/** Geography is known for every pair of cities. */
const alwaysKnown = 'distance';
/** An agreement has a term, stated or usual. */
const term = 'agreement-term';
