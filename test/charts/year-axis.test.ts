import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { yearAxis } from '../../src/charts/year-axis.ts';

/** What Vega writes under an axis. */
const written = async ({ values, labelExpr }: ReturnType<typeof yearAxis>): Promise<readonly string[]> => {
  const { spec } = compile({
    data: { values: [{ month: 0 }] },
    mark: 'point',
    encoding: {
      x: {
        field: 'month',
        type: 'quantitative',
        scale: { domain: [0, 200] },
        axis: { values: [...values], labelExpr, title: null, labelOverlap: false },
      },
    },
  });
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  return [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!);
};

describe('the years under a time axis', () => {
  it('stand at their Januaries', async () => {
    const axis = yearAxis('2017-10', 36, 600);
    expect(axis.values).toEqual([3, 15, 27]);
    expect(await written(axis)).toEqual(['2018', '2019', '2020']);
  });

  it('are every second or fifth where there is little room', async () => {
    expect(await written(yearAxis('2026-01', 180, 500))).toEqual([
      '2026',
      '2028',
      '2030',
      '2032',
      '2034',
      '2036',
      '2038',
      '2040',
    ]);
    expect(await written(yearAxis('2026-01', 180, 200))).toEqual(['2030', '2035', '2040']);
  });
});
