import { parse } from 'vega';
import { compile } from 'vega-lite';
import type { Plugin } from 'vite';
import { chartTemplate } from '../charts/template.ts';

const virtual = 'virtual:kembar/chart';

/**
 * Compiles the explorer's chart when the site is built, all the way to the dataflow that the runtime of Vega reads: neither Vega-Lite nor
 * Vega's parser is part of the page. Expressions are kept as trees, which an interpreter reads: the page allows no `eval`.
 */
export const chart = (): Plugin => ({
  name: 'kembar-chart',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
  load: (id) => (id === `\0${virtual}` ? `export const dataflow = ${JSON.stringify(compileChart())};` : null),
});

const compileChart = (): object => {
  const warnings: string[] = [];
  const log = { warn: (...words: unknown[]) => warnings.push(words.join(' ')) };
  const { spec } = compile(chartTemplate(), {
    logger: { ...log, level: () => 0, info: () => log, debug: () => log, error: log.warn } as never,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return parse(spec, undefined, { ast: true }) as object;
};
