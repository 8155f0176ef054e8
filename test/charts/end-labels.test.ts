import { describe, expect, it } from 'vitest';
import { endLabels, endLabelWidth } from '../../src/charts/end-labels.ts';
import { narrow, wide } from './examples.ts';

const lines = [
  { label: '13 Baseline', colour: '#000', ink: '#000', values: [30, 13] },
  { label: '14 Train', colour: '#f00', ink: '#f00', values: [30, 14] },
  { label: null, colour: '#00f', ink: '#00f', values: [30, 90] },
];

describe('the names of lines', () => {
  const [threads, names] = endLabels(lines, 24, 500, 300, wide, {}, {}).map(({ data }) => data.values);

  it('stand at their ends, apart from each other, the higher line above', () => {
    const [baseline, train] = names as readonly { text: string; value: number }[];
    expect(baseline!.text).toBe('13 Baseline');
    expect(((train!.value - baseline!.value) / 100) * 300).toBeCloseTo(17, 0);
  });

  it('are tied to their lines by a thread where they had to move', () => {
    expect(threads).toHaveLength(2);
    expect(endLabels(lines.slice(0, 1), 24, 500, 300, wide, {}, {})[0]!.data.values).toEqual([]);
  });

  it('need no room where there are none', () => {
    expect(endLabelWidth([lines[2]!], wide)).toBe(0);
  });

  it('are broken into lines where there is little room', () => {
    const long = [{ label: '63 Kelembagaan yang diperkuat', colour: '#000', ink: '#000', values: [1, 2] }];
    expect(endLabelWidth(long, narrow)).toBeLessThan(0.4 * narrow.width);
  });
});
