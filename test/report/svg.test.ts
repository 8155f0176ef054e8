import { describe, expect, it } from 'vitest';
import { mediansChart } from '../../src/charts/medians.ts';
import { drawSvg, inlineSvg } from '../../src/report/svg.ts';
import { tokenPalette } from '../../src/report/tokens.ts';
import { axis, fanTo, policies, wide } from '../charts/examples.ts';

const hostile = '63.123456 <script>alert("x")</script> d="M0.123456"';
const draw = (title: string): Promise<string> =>
  drawSvg(
    mediansChart(
      {
        ...axis,
        policies: [
          { ...policies[0], fan: fanTo(13) },
          { title: { en: title, id: title }, fan: fanTo(63) },
        ],
        marks: [{ month: 12, text: title }],
      },
      { ...wide, width: 2000, palette: tokenPalette },
    ),
  );

describe('a chart as SVG', () => {
  it('has no style attribute, no font and no colour of its own', async () => {
    const svg = await draw('Train');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(svg).not.toMatch(/ (style|font-family|class|role)="/);
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}"/);
    expect(svg).toContain('var(--current)');
  });

  it('has coordinates no finer than a tenth of a pixel, and leaves the numbers of texts alone', async () => {
    const svg = await draw('63.123456 points');
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\d\.\d\d/);
    expect(svg).toContain('63.123456 points');
  });

  it('lets no text out of its place', async () => {
    const svg = await draw(hostile);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('63.123456 &lt;script&gt;');
  });

  it('is an image with a name and a description inside a page', async () => {
    const { html } = inlineSvg(await draw('Train'), 'a', hostile, 'it rises & falls', 'wide');
    expect(html).toMatch(
      /^<svg class="wide" viewBox="[\d .]+" role="img" aria-labelledby="a-t a-d"><title id="a-t">63/,
    );
    expect(html).toContain('<desc id="a-d">it rises &amp; falls</desc>');
    expect(html).not.toContain('<script');
    expect(html.match(/<svg|<\/svg>/g)).toEqual(['<svg', '</svg>']);
  });
});
