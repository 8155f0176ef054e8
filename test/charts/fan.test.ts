import { describe, expect, it } from 'vitest';
import { fanChart } from '../../src/charts/fan.ts';
import { axis, fanTo, narrow, wide } from './examples.ts';

describe('the fan of one policy', () => {
  it('shows the median over two bands, and its end', () => {
    expect(fanChart({ ...axis, fan: fanTo(60), place: 0, reference: null }, wide)).toMatchSnapshot();
  });

  it('sets the median of the reference beside that of another policy', () => {
    const data = { ...axis, fan: fanTo(60), place: 1, reference: fanTo(10).p50 };
    expect(fanChart(data, narrow)).toMatchSnapshot();
  });
});
