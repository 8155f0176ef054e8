import type { TopLevelSpec } from 'vega-lite';
import { type OutcomeClass, outcomeClasses } from '../analysis/outcome.ts';
import { className } from '../messages/outcome.ts';
import { type ChartFrame, chartConfig, lineHeight } from './frame.ts';
import { policyInk } from './palette.ts';
import type { ShownPolicy } from './policies.ts';
import { spread } from './spread.ts';
import { textWidth } from './text-width.ts';

export interface OutcomeSharesData {
  /** The reference first; of 100 futures, how many end in each class. They need not add up to 100: failed runs have no class. */
  readonly policies: readonly (ShownPolicy & { readonly of100: Readonly<Record<OutcomeClass, number>> })[];
}

const bar = 34;
const row = lineHeight + 8 + bar + 24;

/** Of 100 possible futures, how many end in which class: one bar a policy, its name above, numbers and classes in it. */
export const outcomeSharesChart = (data: OutcomeSharesData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language, width } = frame;
  const plot = width - 2;
  const perUnit = plot / 100;
  const segments = data.policies.flatMap(({ of100 }, place) => segmentsOf(of100, place));
  const texts = segments.map((segment) => {
    const name = className(segment.outcome)[language];
    const room = (segment.end - segment.start) * perUnit - 12;
    const number = String(segment.end - segment.start);
    if (textWidth(`${number} ${name}`) <= room) return { ...segment, text: `${number} ${name}` };
    return { ...segment, text: '' };
  });
  const outside = data.policies.flatMap((_, place) => namesBelow(texts, place, plot, frame));
  const height =
    data.policies.length * row - 20 + (outside.some(({ place }) => place === data.policies.length - 1) ? 20 : 0);
  const x = { type: 'quantitative' as const, scale: { domain: [0, 100], nice: false }, axis: null };
  const y = { type: 'quantitative' as const, scale: { domain: [height, 0], nice: false }, axis: null };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height,
    padding: { left: 1, right: 1, top: 4, bottom: 4 },
    autosize: { type: 'none' },
    config: chartConfig(frame),
    layer: [
      {
        data: {
          values: data.policies.map(({ title }, place) => ({
            text: title[language],
            top: place * row + lineHeight / 2,
            colour: policyInk(palette, place),
          })),
        },
        mark: { type: 'text' as const, align: 'left', baseline: 'middle', fontWeight: 600, fontSize: 16 },
        encoding: {
          x: { datum: 0, ...x },
          y: { field: 'top', ...y },
          text: { field: 'text' },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: {
          name: 'shares',
          values: segments.map(({ outcome, start, end, place }) => ({
            start,
            end,
            top: barTop(place),
            bottom: barTop(place) + bar,
            colour: palette.classes[outcome],
          })),
        },
        mark: { type: 'rect' as const, stroke: palette.paper, strokeWidth: 1.5 },
        encoding: {
          x: { field: 'start', ...x },
          x2: { field: 'end' },
          y: { field: 'top', ...y },
          y2: { field: 'bottom' },
          fill: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: {
          values: texts
            .filter(({ text }) => text !== '')
            .map(({ outcome, start, place, text }) => ({
              start,
              top: barTop(place) + bar / 2,
              text,
              colour: palette.onClasses[outcome],
            })),
        },
        mark: { type: 'text' as const, align: 'left', baseline: 'middle', dx: 7, fontWeight: 600 },
        encoding: {
          x: { field: 'start', ...x },
          y: { field: 'top', ...y },
          text: { field: 'text' },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: outside.map(({ middle, label, from, to }) => ({ middle, label, from, to })) },
        mark: { type: 'rule' as const, color: palette.hairline },
        encoding: {
          x: { field: 'middle', ...x },
          x2: { field: 'label' },
          y: { field: 'from', ...y },
          y2: { field: 'to' },
        },
      },
      {
        data: { values: outside.map(({ label, to, text }) => ({ label, to, text })) },
        mark: { type: 'text' as const, baseline: 'top', color: palette.quiet },
        encoding: { x: { field: 'label', ...x }, y: { field: 'to', ...y }, text: { field: 'text' } },
      },
    ],
  };
};

const barTop = (place: number): number => place * row + lineHeight + 6;

interface Segment {
  readonly outcome: OutcomeClass;
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

const segmentsOf = (of100: Readonly<Record<OutcomeClass, number>>, place: number): readonly Segment[] => {
  let start = 0;
  return outcomeClasses.flatMap((outcome) => {
    if (of100[outcome] === 0) return [];
    const segment = { outcome, place, start, end: start + of100[outcome] };
    start = segment.end;
    return [segment];
  });
};

/** Segments too narrow for their class: its number and name stand below the bar, where they do not collide. */
const namesBelow = (
  texts: readonly (Segment & { readonly text: string })[],
  place: number,
  plot: number,
  { language }: ChartFrame,
) => {
  const unnamed = texts.filter((segment) => segment.place === place && segment.text === '');
  const names = unnamed.map(({ outcome, start, end }) => ({
    middle: (start + end) / 2,
    text: `${end - start} ${className(outcome)[language]}`,
  }));
  const middles = spread(
    names.map(({ middle, text }) => ({ at: (middle / 100) * plot, size: textWidth(text) + 12 })),
    0,
    plot,
  );
  return names.map((name, k) => ({
    ...name,
    place,
    label: Math.round((middles[k]! / plot) * 10_000) / 100,
    from: barTop(place) + bar,
    to: barTop(place) + bar + 5,
  }));
};
