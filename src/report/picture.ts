import type { TopLevelSpec } from 'vega-lite';
import { fontStack } from '../charts/frame.ts';
import { darkPalette, lightPalette } from '../charts/palette.ts';
import { type SingleRunData, singleRunChart } from '../charts/single-run.ts';
import { wrapToWidth } from '../charts/text-width.ts';
import { singleRunSubtitle } from '../messages/charts.ts';
import type { Language, Text } from '../messages/text.ts';
import { escapeHtml } from './html.ts';
import { drawSvg } from './svg.ts';
import { declarations, tokenPalette } from './tokens.ts';

/** What a picture shows: single runs, their finding, and where they come from. */
export interface Picture {
  readonly title: Text;
  readonly finding: Text;
  readonly chart: SingleRunData;
  /** A data URL of the type it is set in. */
  readonly font: string;
  /** The command that draws it. */
  readonly command: string;
}

const width = 880;
const margin = 24;
const titleSize = 22;
const textSize = 14;
/** How much wider the weight of the title runs. */
const bold = 1.04;

/** Draws a picture that stands alone, on light and dark pages: title, chart, source. */
export const standalonePicture = async (picture: Picture, language: Language): Promise<string> => {
  const spec: TopLevelSpec = singleRunChart(picture.chart, {
    language,
    width: width - 2 * margin,
    palette: tokenPalette,
  });
  const chart = await drawSvg(spec);
  const [, , , chartHeight = '0'] = (/viewBox="([^"]*)"/.exec(chart)?.[1] ?? '').split(' ');
  const title = wrapToWidth(picture.finding[language], (width - 2 * margin) / bold, titleSize);
  const titleBottom = margin + textSize + 10 + title.length * (titleSize + 6);
  const chartTop = titleBottom + 34;
  const height = chartTop + Number(chartHeight) + 34;
  const line = (text: string, y: number, kind: string): string =>
    `<text class="${kind}" x="${margin}" y="${y}">${escapeHtml(text)}</text>`;
  const body = chart.slice(chart.indexOf('>') + 1, chart.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${language}">
<title id="t">${escapeHtml(`${picture.title[language]}. ${picture.finding[language]}`)}</title>
<desc id="d">${escapeHtml(singleRunSubtitle()[language])}</desc>
<style>@font-face{font-family:"Source Sans 3 Variable";src:url(${picture.font}) format("woff2");font-weight:200 900}
:root{${declarations(lightPalette)}}
@media (prefers-color-scheme:dark){:root{${declarations(darkPalette)}}}
svg{font-family:${fontStack};font-size:${textSize}px}
.title{font-size:${titleSize}px;font-weight:650;fill:var(--ink)}.quiet{fill:var(--quiet)}.eyebrow{fill:var(--quiet);font-weight:600}</style>
<rect width="${width}" height="${height}" rx="8" fill="var(--paper)"/>
${line(picture.title[language], margin + textSize, 'eyebrow')}
${title.map((text, k) => line(text, margin + textSize + 8 + (k + 1) * (titleSize + 6) - 4, 'title')).join('\n')}
${line(singleRunSubtitle()[language], titleBottom + 18, 'quiet')}
<g transform="translate(${margin},${chartTop})">${body}</g>
${line(picture.command, height - 14, 'quiet')}
</svg>
`;
};
