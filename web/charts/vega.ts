import { dataflow } from 'virtual:kembar/chart';
import { transforms } from 'vega-dataflow';
import { axisticks, datajoin, encode, scale, sortitems } from 'vega-encode';
import { expressionInterpreter } from 'vega-interpreter';
import { aggregate, collect, facet, filter, formula, proxy, relay, sieve } from 'vega-transforms';
import { View } from 'vega-view';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';

// The runtime of Vega with just the transforms that the explorer's chart is made of; a missing one would throw when a view is made.
Object.assign(transforms, {
  aggregate,
  axisticks,
  bound,
  collect,
  datajoin,
  encode,
  facet,
  filter,
  formula,
  mark,
  proxy,
  relay,
  render,
  scale,
  sieve,
  sortitems,
  viewlayout,
});

export type { View };

/** Makes a view of the chart; `colours` replaces the page's own properties by colours that mean something elsewhere. */
export const createView = (colours: Readonly<Record<string, string>> = {}): View => {
  const text = JSON.stringify(dataflow);
  const coloured = Object.entries(colours).reduce((all, [name, colour]) => all.replaceAll(name, colour), text);
  return new View(JSON.parse(coloured), { expr: expressionInterpreter, renderer: 'svg', hover: false } as never);
};
