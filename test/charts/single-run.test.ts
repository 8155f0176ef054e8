import { describe, expect, it } from 'vitest';
import { singleRunChart } from '../../src/charts/single-run.ts';
import { axis, fanTo, narrow, policies, wide } from './examples.ts';

const data = {
  ...axis,
  policies: policies.slice(0, 2).map((policy, k) => ({ ...policy, values: fanTo([13, 63][k]!).p50 })),
  marks: [6, 11, 14].map((month) => ({ month, text: { en: 'Change of leader', id: 'Pergantian kepemimpinan' } })),
  observed: [{ month: 13, text: { en: 'on record: lapsed', id: 'catatan: berakhir' } }],
};

describe('single runs', () => {
  it('are drawn with what happened in them and what is on record, on the curve of the reference', () => {
    expect(singleRunChart(data, wide)).toMatchSnapshot();
  });

  it('name what happened several times only once where there is little room', () => {
    const text = JSON.stringify(singleRunChart(data, narrow));
    expect(text.match(/Pergantian/g)).toHaveLength(1);
    expect(JSON.stringify(singleRunChart(data, wide)).match(/Change of leader/g)).toHaveLength(3);
  });
});
