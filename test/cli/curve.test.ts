import { describe, expect, it } from 'vitest';
import { columnOf, drawCurve } from '../../src/cli/curve.ts';

const plain = { line: (text: string) => text, quiet: (text: string) => text };
const time = Array.from({ length: 61 }, (_, month) => month);

const draw = (
  values: readonly number[],
  marks: { month: number; text: string }[] = [],
  width = 44,
): readonly string[] => drawCurve({ from: '2017-10', time, values, marks }, width, 5, plain);

describe('a curve', () => {
  it('goes from 0 to 100, whatever its values, over labelled years', () => {
    expect(draw(time.map((month) => month + 20))).toEqual([
      '100┤',
      ' 75┤                           ┏━━━━━━━━━━━━',
      ' 50┤           ┏━━━━━━━━━━━━━━━┛',
      ' 25┤━━━━━━━━━━━┛',
      '  0┤',
      '   └──┬───────┬───────┬──────┬───────┬──────',
      '   2018    2019    2020   2021    2022',
    ]);
  });

  it('carries its moments: a label above, a hairline down to the axis that never hides the line', () => {
    const lines = draw(
      time.map(() => 50),
      [{ month: 30, text: 'pandemic' }],
    );
    expect(lines.slice(0, 6)).toEqual([
      `${' '.repeat(24)}┌ pandemic`,
      `100┤${' '.repeat(20)}┊`,
      ` 75┤${' '.repeat(20)}┊`,
      ` 50┤${'━'.repeat(40)}`,
      ` 25┤${' '.repeat(20)}┊`,
      `  0┤${' '.repeat(20)}┊`,
    ]);
  });

  it('leaves out moments before and after the run', () => {
    const outside = [-1, 61].map((month) => ({ month, text: 'outside' }));
    expect(draw(time, outside).join('')).not.toMatch(/outside|┊/);
  });

  it('holds values beyond the axis at its ends, and draws nothing where nothing is finite', () => {
    expect(draw(time.map(() => 300))[0]).toContain('━━━');
    expect(draw(time.map(() => Number.NaN))).toEqual([]);
  });

  it('keeps to its width', () => {
    for (const width of [40, 60, 80, 110]) {
      const lines = draw(time, [{ month: 59, text: 'a long label at the edge' }], width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });
});

describe('the column of a month', () => {
  it('spreads the run over all columns and stays within them', () => {
    expect([0, 30, 60, -5, 90].map((month) => columnOf(month, 60, 41))).toEqual([0, 20, 40, 0, 40]);
  });
});
