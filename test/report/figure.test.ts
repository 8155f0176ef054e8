import { describe, expect, it } from 'vitest';
import { survivalChart } from '../../src/charts/survival.ts';
import { type Figure, figureHtml, heading } from '../../src/report/figure.ts';
import { createWriting } from '../../src/report/writing.ts';
import { axis, policies } from '../charts/examples.ts';

const widths: number[] = [];
const figure: Figure = {
  id: 'one',
  title: 'It holds & grows',
  subtitle: 'per cent',
  chart: (frame) => {
    widths.push(frame.width);
    return survivalChart({ ...axis, policies: [{ ...policies[0], share: axis.time.map(() => 0.5) }] }, frame);
  },
  sentences: ['Half are at work.'],
  source: 'Source: a test',
  table: { caption: 'numbers', heads: [{ text: 'year', kind: 'text' }], rows: [['2024']] },
};

describe('a figure', () => {
  it('is drawn for pages and for phones, under its finding, with its sentences, source and numbers', async () => {
    const { html } = await figureHtml(figure, createWriting('en', 2, '0'));
    expect(widths).toEqual([704, 344]);
    const order = [
      '<h3>It holds &amp; grows</h3>',
      'per cent',
      'class="wide"',
      'class="narrow"',
      'Half are',
      'Source: a test',
      '<summary>The numbers',
    ];
    const places = order.map((part) => html.lastIndexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it('has headings of any level', () => {
    expect(heading(4, 'a < b', 'x').html).toBe('<h4 id="x">a &lt; b</h4>');
  });
});
