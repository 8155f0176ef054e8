import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { type TimeChart, timeChart } from '../../src/charts/time-chart.ts';
import { axis, fanTo, wide } from './examples.ts';

const line = { label: 'Current', colour: '#0072b2', ink: '#0072b2', weight: 2, dotted: false, values: fanTo(60).p50 };
const empty: TimeChart = {
  ...axis,
  unit: 'index',
  lines: [line],
  bands: [],
  marks: [],
  points: [],
  height: 200,
};
const text = (chart: Partial<TimeChart>): string => JSON.stringify(timeChart({ ...empty, ...chart }, wide));

describe('a chart over time', () => {
  it('is a specification that Vega-Lite takes without a warning', () => {
    const told: unknown[] = [];
    const tell = (...words: readonly unknown[]) => {
      told.push(words);
      return logger;
    };
    const logger = { level: () => logger, error: tell, warn: tell, info: () => logger, debug: () => logger };
    const spec = timeChart({ ...empty, bands: [{ low: fanTo(60).p05, high: fanTo(60).p95, colour: '#0072b2' }] }, wide);
    compile(spec, { logger: logger as never });
    expect(told).toEqual([]);
  });

  it('is solid up to what is on record and dashed after it', () => {
    expect(text({})).not.toContain('strokeDash');
    expect(text({ now: 12 })).toContain('"strokeDash":[7,4]');
  });

  it('leaves a gap where a value is not finite', () => {
    const values = [30, Number.NaN, 50, 60, 70];
    expect(text({ lines: [{ ...line, values }] })).toContain('{"month":6,"value":null}');
  });

  it('leaves out what happened before its start or after its end', () => {
    const marks = [-3, 12, 30].map((month) => ({ month, text: `event ${month}` }));
    expect(text({ marks })).toContain('event 12');
    expect(text({ marks })).not.toMatch(/event (-3|30)/);
  });

  it('makes room above for the labels of what happened, a row each where they would collide', () => {
    const top = (chart: Partial<TimeChart>): number => {
      const { padding } = timeChart({ ...empty, ...chart }, wide);
      return typeof padding === 'object' && 'top' in padding ? (padding.top ?? 0) : 0;
    };
    const marks = [10, 11, 12].map((month) => ({ month, text: 'Change of leader at home' }));
    expect(top({ marks }) - top({})).toBe(3 * 17);
  });

  it('has its indices from 0 to 100, whatever the values', () => {
    expect(text({ lines: [{ ...line, values: [50, 51, 52, 51, 50] }] })).toContain('"domain":[0,100]');
  });

  it('writes what was observed to the left where it is at the very end', () => {
    const points = [{ month: 24, value: 50, text: 'on record: weak', colour: '#000' }];
    expect(text({ points })).toContain('"align":"right"');
  });
});
