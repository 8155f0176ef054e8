// The parts of Vega that the explorer is made of carry no types of their own; those of the whole do.
declare module 'vega-view' {
  export { View } from 'vega';
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode' {
  export const { axisticks, datajoin, encode, sortitems, scale }: Record<string, unknown>;
}
declare module 'vega-transforms' {
  export const { aggregate, collect, facet, filter, formula, proxy, relay, sieve }: Record<string, unknown>;
}
declare module 'vega-view-transforms' {
  export const { bound, mark, render, viewlayout }: Record<string, unknown>;
}
declare module 'virtual:kembar/chart' {
  export const dataflow: import('vega').Runtime;
}
declare module 'virtual:kembar/library' {
  export const libraryAddress: string;
}
