import { bandRows, type ChartLayout, curveRows, layoutChart, nameRows, type Row } from './layout.ts';
import type { Scene } from './scene.ts';
import { type Dataset, exportColours } from './template.ts';
import { createView, type View } from './vega.ts';

/** A chart on the page. */
export interface Chart {
  /** Draws a scene at a size, all of it that changed. */
  draw(scene: Scene, width: number, height: number): void;
  /** Draws another current curve on the same axes, what a drag asks for sixty times a second; false where it does not fit them. */
  drag(scene: Scene): boolean;
  /** Where the plot lies within the chart, px; null before the first scene. */
  plot(): ChartLayout | null;
  close(): void;
}

/** Makes a chart within an element. */
export const createChart = (element: HTMLElement): Chart => {
  const view = createView().initialize(element);
  let layout: ChartLayout | null = null;
  return {
    draw: (scene, width, height) => {
      layout = layoutChart(scene, width, height);
      fill(view, layout, scene);
      view.run();
    },
    drag: (scene) => {
      if (layout === null || !fits(scene, layout)) return false;
      setCurrent(view, layout, scene);
      view.run();
      return true;
    },
    plot: () => layout,
    close: () => {
      view.finalize();
    },
  };
};

const fits = ({ range, current }: Scene, { yDomain }: ChartLayout): boolean =>
  range[0] >= yDomain[0] && range[1] <= yDomain[1] && current !== null;

/** The scene as a picture that can leave the page: an SVG text. */
export const pictureSvg = async (scene: Scene, width: number, height: number): Promise<string> =>
  recolour(await exportView(scene, width, height).toSVG());

/** The same as a canvas, `scale` times as large, for a PNG. */
export const pictureCanvas = (scene: Scene, width: number, height: number, scale: number): Promise<HTMLCanvasElement> =>
  exportView(scene, width, height).toCanvas(scale) as unknown as Promise<HTMLCanvasElement>;

const exportView = (scene: Scene, width: number, height: number): View => {
  const view = createView({ ...exportColours });
  const others = scene.others.map((line) => ({ ...line, colour: exportColours[line.colour] ?? line.colour }));
  fill(view, layoutChart(scene, width, height), { ...scene, others }, exportColours);
  view.background('#ffffff');
  return view;
};

const recolour = (svg: string): string =>
  Object.entries(exportColours).reduce((text, [name, colour]) => text.replaceAll(name, colour), svg);

const fill = (view: View, layout: ChartLayout, scene: Scene, palette: Readonly<Record<string, string>> = {}): void => {
  view.width(layout.width).height(layout.height).padding(layout.padding);
  for (const [name, value] of Object.entries(layout.signals)) view.signal(name, value);
  for (const [name, rows] of Object.entries(layout.data)) put(view, name as Dataset, rows);
  put(view, 'outer', scene.bands === null ? [] : bandRows(scene, scene.bands.p05, scene.bands.p95));
  put(view, 'inner', scene.bands === null ? [] : bandRows(scene, scene.bands.p25, scene.bands.p75));
  put(
    view,
    'futures',
    scene.futures.flatMap((values, run) =>
      [...curveRows({ ...scene, now: null }, values).past].map((row) => ({ ...row, r: run })),
    ),
  );
  put(
    view,
    'others',
    scene.others.flatMap(({ values, colour, dash }, run) =>
      curveRows({ ...scene, now: null }, values).past.map((row) => ({ ...row, r: run, c: colour, d: dash })),
    ),
  );
  const baseline = scene.baseline === null ? { past: [], ahead: [] } : curveRows(scene, scene.baseline.values);
  put(view, 'baseline', baseline.past);
  put(view, 'baselineAhead', baseline.ahead);
  setCurrent(view, layout, scene, palette);
};

const setCurrent = (
  view: View,
  layout: ChartLayout,
  scene: Scene,
  palette: Readonly<Record<string, string>> = {},
): void => {
  const current = scene.current === null ? { past: [], ahead: [] } : curveRows(scene, scene.current.values);
  put(view, 'current', current.past);
  put(view, 'currentAhead', current.ahead);
  const recoloured = (rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, c: palette[row['c'] as string] ?? row['c'] }));
  const { names, threads } = nameRows(scene, layout);
  put(view, 'names', recoloured(names));
  put(view, 'threads', recoloured(threads));
};

const put = (view: View, name: Dataset, rows: readonly Row[]): void => {
  view.data(name, [...rows]);
};
