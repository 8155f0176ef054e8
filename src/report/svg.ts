import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { escapeHtml, type Html, markup } from './html.ts';

/**
 * Draws a chart as SVG, here and now: the page needs no script.
 *
 * ```
 * spec ─ vega-lite ─→ vega spec ─ view without renderer ─→ SVG ─ tidied: no sizes, fonts, empty paths; two decimals
 * ```
 */
export const drawSvg = async (spec: TopLevelSpec): Promise<string> => {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return tidySvg(svg);
};

/** The same inside a page, under a name and a description for those who cannot see it. `id` is unique on the page. */
export const inlineSvg = (svg: string, id: string, title: string, description: string, className: string): Html => {
  const body = svg.slice(svg.indexOf('>') + 1);
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  const head = `<svg class="${className}" viewBox="${box}" role="img" aria-labelledby="${id}-t ${id}-d">`;
  const words = `<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>`;
  return markup(head + words + body);
};

/** Works on tags alone: texts, in which `<` and `>` are escaped, stay as they are. */
const tidySvg = (svg: string): string =>
  svg
    .replace(/<path class="(background|foreground)"[^>]*\/>/g, '')
    .replace(/<rect width="[^"]*" height="[^"]*" fill="transparent"\/>/g, '')
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/ (font-family|aria-[a-z]+|role|class|pointer-events|xmlns:xlink|version)="[^"]*"/g, '')
        .replace(/ (opacity|stroke-opacity|fill-opacity)="1"/g, '')
        .replace(/-?\d+\.\d{2,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
    .replace(/<g>(<g><\/g>)*<\/g>/g, '');
