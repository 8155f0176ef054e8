import type { TopLevelSpec } from 'vega-lite';
import type { ChartFrame } from '../charts/frame.ts';
import { dataTable } from '../messages/report.ts';
import { type Html, html, markup } from './html.ts';
import { drawSvg, inlineSvg } from './svg.ts';
import { type Table, tableHtml } from './table.ts';
import type { Writing } from './writing.ts';

/** A chart with all that is said around it. */
export interface Figure {
  /** Unique within its part of the page. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** Quantity and unit. */
  readonly subtitle: string;
  readonly chart: (frame: ChartFrame) => TopLevelSpec;
  /** What the chart shows, in sentences, each a paragraph. */
  readonly sentences: readonly string[];
  readonly source: string;
  readonly table: Table;
}

/** Widths a chart is drawn at, px: for pages and for phones. */
const wide = 704;
const narrow = 344;

/** The figure as markup: drawn twice, and the page shows what fits. */
export const figureHtml = async (figure: Figure, writing: Writing): Promise<Html> => {
  const id = `${writing.prefix}-${figure.id}`;
  const description = figure.sentences.join(' ');
  const [large, small] = await Promise.all(
    [wide, narrow].map(async (width) => drawSvg(figure.chart(writing.frame(width)))),
  );
  return html`<figure class="figure">
${heading(writing.level + 1, figure.title)}
<p class="subtitle">${figure.subtitle}</p>
${inlineSvg(large!, `${id}-w`, figure.title, description, 'wide')}
${inlineSvg(small!, `${id}-n`, figure.title, description, 'narrow')}
<figcaption>${figure.sentences.map((sentence) => html`<p>${sentence}</p>`)}
<p class="source">${figure.source}</p></figcaption>
<details><summary>${writing.say(dataTable())}</summary>${tableHtml(figure.table)}</details>
</figure>
`;
};

/** A small chart among its like; the text around them says what they show. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly chart: (frame: ChartFrame) => TopLevelSpec;
}

const panelWidth = 330;

export const panelHtml = async (panel: Panel, writing: Writing): Promise<Html> => {
  const svg = await drawSvg(panel.chart(writing.frame(panelWidth)));
  const drawn = inlineSvg(svg, `${writing.prefix}-${panel.id}`, panel.title, panel.description, 'panel');
  return html`<figure>${heading(writing.level + 2, panel.title)}${drawn}</figure>
`;
};

export const heading = (level: number, text: string, id?: string): Html => {
  const attribute = id === undefined ? null : html` id="${id}"`;
  return html`${markup(`<h${level}`)}${attribute}>${text}${markup(`</h${level}>`)}`;
};
