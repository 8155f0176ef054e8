import type { Config } from 'vega-lite';
import type { Language } from '../messages/text.ts';
import type { Palette } from './palette.ts';

/** Where a chart is drawn: the language of its texts, the room it has, its colours. */
export interface ChartFrame {
  readonly language: Language;
  /** Whole width in px, labels included; heights follow from what is shown. */
  readonly width: number;
  readonly palette: Palette;
}

/** Below this width a chart stacks what it otherwise sets side by side. */
export const isNarrow = ({ width }: ChartFrame): boolean => width < 520;

/** Size of all texts in a chart, px. */
export const textSize = 14;
export const lineHeight = 17;

/** Charts are set in the type of the page; a standalone picture falls back on what the system has of its kind. */
export const fontStack =
  '"Source Sans 3 Variable", "Source Sans 3", Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif';

/** What every chart shares: no frame around it, light horizontal grid, quiet axes; the page says in words what screen readers need. */
export const chartConfig = ({ palette }: ChartFrame): Config => ({
  aria: false,
  background: 'transparent',
  font: fontStack,
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    title: null,
    labelColor: palette.quiet,
    labelFontSize: textSize,
    gridColor: palette.grid,
    gridWidth: 1,
    labelPadding: 6,
  },
  text: { fontSize: textSize, color: palette.ink, lineHeight },
  line: { strokeCap: 'round', strokeJoin: 'round' },
});
