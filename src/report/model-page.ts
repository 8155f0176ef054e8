import { checklistTexts, limitTexts, pageHead, sectionTexts } from '../messages/model-page.ts';
import type { Language, Text } from '../messages/text.ts';
import type { ModelDocument } from '../model/document.ts';

/**
 * The documentation of a model as Markdown, made from the model alone (I. J. Martinez-Moyano, System Dynamics Review 28 (2012) 199–208):
 *
 * ```
 * time, counts ─→ head ─→ stocks, flows, auxiliaries, jumps ─→ traits, parameters, levers ─→ events, processes ─→ loops ─→ sources ─→ checklists, limits
 * ```
 */
export const modelPage = (id: string, model: ModelDocument, language: Language): string => {
  const say = (text: Text | undefined): string => text?.[language] ?? '';
  const section = (name: Parameters<typeof sectionTexts>[0]): string => say(sectionTexts(name));
  const cell = (text: string | number | undefined): string =>
    String(text ?? '')
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ');
  const table = (
    heads: readonly string[],
    rows: readonly (readonly (string | number | undefined)[])[],
  ): readonly string[] => [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ];
  const code = (text: string | number): string => `\`${String(text).replaceAll('\n', ' ')}\``;
  const cited = (keys: readonly string[] | undefined): string => (keys ?? []).join(', ');
  const [name, unit, equation, basis, meaning] = (['name', 'unit', 'equation', 'basis', 'meaning'] as const).map(
    section,
  ) as [string, string, string, string, string];
  const { stocks, flows, auxiliaries, parameters, levers, traits, jumps, events, processes, loops, sources, time } =
    model;
  const confidences = Object.values(parameters).map(({ confidence }) => confidence);
  const assumed = confidences.filter((confidence) => confidence === 'assumption').length;
  return [
    `# ${say(model.title)}`,
    '',
    say(model.doc),
    '',
    say(
      pageHead(id, {
        stocks: Object.keys(stocks).length,
        flows: Object.keys(flows).length,
        auxiliaries: Object.keys(auxiliaries).length,
        parameters: confidences.length,
        assumed,
        method: time.method,
        dt: time.dt,
        stop: time.stop,
      }),
    ),
    '',
    `## ${section('stocks')}`,
    '',
    ...table(
      [name, unit, section('initial'), section('range'), basis, meaning],
      Object.entries(stocks).map(([key, { unit: of, initial, range, cites, label, doc }]) => [
        code(key),
        of,
        code(initial),
        range?.join(' – '),
        cited(cites),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('flows')}`,
    '',
    ...table(
      [name, section('edge'), unit, equation, basis, meaning],
      Object.entries(flows).map(([key, { from, to, unit: of, equation: formula, cites, label, doc }]) => [
        code(key),
        `${from ?? '∅'} → ${to ?? '∅'}`,
        of,
        code(formula),
        cited(cites),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('auxiliaries')}`,
    '',
    ...table(
      [name, unit, equation, basis, meaning],
      Object.entries(auxiliaries).map(([key, { unit: of, equation: formula, cites, label, doc }]) => [
        code(key),
        of,
        code(formula),
        cited(cites),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('jumps')}`,
    '',
    ...table(
      [name, section('when'), section('set'), basis, meaning],
      Object.entries(jumps).map(([key, { when, set, cites, label, doc }]) => [
        code(key),
        code(when),
        Object.entries(set)
          .map(([target, value]) => code(`${target} = ${value}`))
          .join('; '),
        cited(cites),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('traits')}`,
    '',
    ...table(
      [name, section('code'), section('prior'), meaning],
      Object.entries(traits).map(([key, { code: letter, prior, label, doc }]) => [
        code(key),
        letter,
        told(prior),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('parameters')}`,
    '',
    ...table(
      [
        name,
        section('value'),
        unit,
        section('range'),
        section('distribution'),
        section('source'),
        section('confidence'),
        meaning,
      ],
      Object.entries(parameters).map(
        ([key, { value, unit: of, range, distribution, source, confidence, label, doc }]) => [
          code(key),
          value,
          of,
          range?.join(' – '),
          distribution === undefined ? '' : told(distribution),
          cited(source),
          confidence,
          `**${say(label)}.** ${say(doc)}`,
        ],
      ),
    ),
    `## ${section('levers')}`,
    '',
    ...table(
      [name, section('value'), unit, section('range'), meaning],
      Object.entries(levers).map(([key, { default: value, unit: of, range, label, doc }]) => [
        code(key),
        value,
        of,
        range.join(' – '),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('events')}`,
    '',
    ...table(
      [name, section('effect'), meaning],
      Object.entries(events).map(([key, { sides, label, doc }]) => [
        code(key),
        Object.values(sides)
          .flatMap((side) => Object.entries({ ...side?.set, ...side?.during }))
          .map(([target, value]) => code(`${target} = ${value}`))
          .join('; '),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    ...table(
      [name, section('arises'), section('source'), meaning],
      Object.entries(processes).map(([key, process]) => [
        code(key),
        process.kind === 'poisson' ? `${process.rate}/month` : `${process.probability} / ${process.every} months`,
        cited(process.source),
        `**${say(process.label)}.** ${say(process.doc)}`,
      ]),
    ),
    `## ${section('loops')}`,
    '',
    ...table(
      [name, section('path'), section('cut'), meaning],
      Object.entries(loops).map(([key, { kind, path, cut, label, doc }]) => [
        `${key} (${kind === 'reinforcing' ? '+' : '−'})`,
        path.join(' → '),
        Object.entries(cut ?? {})
          .map(([target, value]) => code(`${target} = ${value}`))
          .join('; '),
        `**${say(label)}.** ${say(doc)}`,
      ]),
    ),
    `## ${section('sources')}`,
    '',
    ...Object.entries(sources).map(([key, source]) => `- ${key}: ${source}`),
    '',
    ...checklistTexts().flatMap(({ title, items }) => [
      `## ${say(title)}`,
      '',
      ...items.map(({ asked, answered }) => `- **${say(asked)}** ${say(answered)}`),
      '',
    ]),
    `## ${section('limits')}`,
    '',
    ...limitTexts().map((limit) => `- ${say(limit)}`),
    '',
  ].join('\n');
};

/** A distribution in one line: its name and its numbers. */
const told = (distribution: { readonly distribution: string }): string => {
  const numbers = Object.entries(distribution)
    .filter(([key]) => key !== 'distribution')
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join('/') : value}`);
  return [distribution.distribution, ...numbers].join(' ');
};
