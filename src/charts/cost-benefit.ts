import type { TopLevelSpec } from 'vega-lite';
import { decimal } from '../messages/number.ts';
import type { Text } from '../messages/text.ts';
import { type ChartFrame, chartConfig, isNarrow, lineHeight } from './frame.ts';
import { labelAround } from './label-around.ts';
import { policyColour, policyInk } from './palette.ts';
import type { ShownPolicy } from './policies.ts';
import { textWidth } from './text-width.ts';
import { roundTicks } from './ticks.ts';

/** A mean difference to the reference and the ends of its 90 % interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface CostBenefitData {
  readonly reference: ShownPolicy;
  /** What the others cost and bring beyond the reference, on the same futures. */
  readonly policies: readonly (ShownPolicy & { readonly cost: Interval; readonly benefit: Interval })[];
  /** What the axes count, units included. */
  readonly costTitle: Text;
  readonly benefitTitle: Text;
}

const left = 52;
const right = 14;
const below = 2 * lineHeight + 12;
const above = lineHeight + 16;

/** What each policy costs beyond the reference against what it brings beyond it: mean differences on the same futures, 90 % intervals as crosses. */
export const costBenefitChart = (data: CostBenefitData, frame: ChartFrame): TopLevelSpec => {
  const { palette, language, width } = frame;
  const plot = width - left - right;
  const height = isNarrow(frame) ? 240 : 300;
  const costs = axisOf(
    data.policies.map(({ cost }) => cost),
    isNarrow(frame) ? 4 : 6,
  );
  const benefits = axisOf(
    data.policies.map(({ benefit }) => benefit),
    5,
  );
  const zero: Interval = { mean: 0, low: 0, high: 0 };
  const points = [{ ...data.reference, cost: zero, benefit: zero }, ...data.policies].map((policy, place) => ({
    ...policy,
    colour: policyColour(palette, place),
    ink: policyInk(palette, place),
    at: { x: costs.share(policy.cost.mean) * plot, y: (1 - benefits.share(policy.benefit.mean)) * height },
  }));
  const names = labelAround(
    points.map(({ title, at, cost, benefit }) => ({
      ...at,
      armX: ((cost.high - cost.low) / 2) * (plot / (costs.last - costs.first)),
      armY: ((benefit.high - benefit.low) / 2) * (height / (benefits.last - benefits.first)),
      width: textWidth(title[language]) * 1.06,
      height: lineHeight,
    })),
    plot,
    height,
  );
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [costs.first, costs.last], nice: false },
    axis: { values: [...costs.values], labels: false, grid: true },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [benefits.first, benefits.last], nice: false },
    axis: { values: [...benefits.values], labels: false, grid: true },
  };
  const colour = { field: 'colour', type: 'nominal' as const, scale: null };
  const rows = points.map(({ cost, benefit, colour: own }) => ({
    cost: cost.mean,
    costLow: cost.low,
    costHigh: cost.high,
    benefit: benefit.mean,
    benefitLow: benefit.low,
    benefitHigh: benefit.high,
    colour: own,
  }));
  const perX = (costs.last - costs.first) / plot;
  const perY = (benefits.last - benefits.first) / height;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height,
    padding: { left, right, top: above, bottom: below },
    autosize: { type: 'none' },
    config: chartConfig(frame),
    layer: [
      {
        data: { values: [{ x: 0, y: 0 }] },
        mark: { type: 'rule', color: palette.hairline },
        encoding: { x: { field: 'x', ...x } },
      },
      {
        data: { values: [{ x: 0, y: 0 }] },
        mark: { type: 'rule', color: palette.hairline },
        encoding: { y: { field: 'y', ...y } },
      },
      {
        data: {
          values: costs.values.map((value) => ({ value, y: benefits.first, text: costs.text(value)[language] })),
        },
        mark: { type: 'text', color: palette.quiet, baseline: 'top', dy: 6 },
        encoding: { x: { field: 'value', ...x }, y: { field: 'y', ...y }, text: { field: 'text' } },
      },
      {
        data: {
          values: benefits.values.map((value) => ({ value, x: costs.first, text: benefits.text(value)[language] })),
        },
        mark: { type: 'text', color: palette.quiet, align: 'right', baseline: 'middle', dx: -8 },
        encoding: { x: { field: 'x', ...x }, y: { field: 'value', ...y }, text: { field: 'text' } },
      },
      {
        data: { values: [{ x: costs.last, y: benefits.first, text: `${data.costTitle[language]} →` }] },
        mark: { type: 'text', color: palette.quiet, align: 'right', baseline: 'top', dy: 6 + lineHeight + 3 },
        encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, text: { field: 'text' } },
      },
      {
        data: { values: [{ x: costs.first, y: benefits.last, text: `↑ ${data.benefitTitle[language]}` }] },
        mark: { type: 'text', color: palette.quiet, align: 'left', baseline: 'bottom', dx: 4 - left, dy: -12 },
        encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, text: { field: 'text' } },
      },
      {
        data: { values: rows },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          x: { field: 'costLow', ...x },
          x2: { field: 'costHigh' },
          y: { field: 'benefit', ...y },
          color: colour,
        },
      },
      {
        data: { values: rows },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          x: { field: 'cost', ...x },
          y: { field: 'benefitLow', ...y },
          y2: { field: 'benefitHigh' },
          color: colour,
        },
      },
      {
        data: { name: 'policies', values: rows },
        mark: { type: 'point', shape: 'circle', filled: true, size: 90, opacity: 1 },
        encoding: { x: { field: 'cost', ...x }, y: { field: 'benefit', ...y }, color: colour },
      },
      {
        data: {
          name: 'names',
          values: points.map(({ title, ink }, k) => ({
            x: costs.first + names[k]!.x * perX,
            y: benefits.last - names[k]!.y * perY,
            text: title[language],
            colour: ink,
          })),
        },
        mark: { type: 'text', align: 'center', baseline: 'middle', fontWeight: 600 },
        encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, text: { field: 'text' }, color: colour },
      },
    ],
  };
};

/** An axis over zero and all intervals, with room for names at its ends. */
const axisOf = (intervals: readonly Interval[], count: number) => {
  const low = Math.min(0, ...intervals.map(({ low }) => low));
  const high = Math.max(0, ...intervals.map(({ high }) => high));
  const air = (high - low || 1) * 0.08;
  const { values, digits } = roundTicks(low === 0 ? 0 : low - air, high === 0 ? 0 : high + air, count);
  const first = values[0]!;
  const last = values.at(-1)!;
  return {
    values,
    first,
    last,
    share: (value: number): number => (value - first) / (last - first),
    text: (value: number): Text => decimal(value, digits),
  };
};
