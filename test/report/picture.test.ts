import { describe, expect, it } from 'vitest';
import { standalonePicture } from '../../src/report/picture.ts';
import { axis, fanTo, policies } from '../charts/examples.ts';

const picture = {
  title: { en: 'Two <cities>', id: 'Dua <kota>' },
  finding: {
    en: 'The agreement ended in October 2022 and was not renewed; little had ever come of it. With “Train” it is still in force.',
    id: 'Perjanjian berakhir pada Oktober 2022 dan tidak diperpanjang.',
  },
  chart: {
    ...axis,
    policies: policies.slice(0, 2).map((policy, k) => ({ ...policy, values: fanTo([13, 63][k]!).p50 })),
    marks: [],
    observed: [],
  },
  font: 'data:font/woff2;base64,AA==',
  command: 'kembar report two-cities --out two.svg',
};

describe('a picture that stands alone', () => {
  it('says its finding above the chart, in lines, and the command that draws it below', async () => {
    const svg = await standalonePicture(picture, 'en');
    expect(svg.match(/class="title"/g)).toHaveLength(2);
    expect(svg).toContain('Two &lt;cities&gt;');
    expect(svg).toContain('kembar report two-cities --out two.svg</text>');
  });

  it('has the colours of light and of dark pages, and asks for nothing from elsewhere', async () => {
    const svg = await standalonePicture(picture, 'id');
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|href/);
    expect(svg).toContain('lang="id"');
  });
});
