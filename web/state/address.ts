import type { ModelDocument, ScenarioDocument } from '../../src/index.ts';
import { type Choice, untouched } from './choice.ts';
import { type Library, modelOf, scenarioNamed } from './library.ts';

/** The pages of the explorer. */
export const pages = ['explore', 'diagnose', 'compare', 'model', 'glossary', 'print'] as const;
export type Page = (typeof pages)[number];

/** What an address says. */
export interface Place {
  readonly page: Page;
  /** Null where it says nothing of a choice. */
  readonly choice: Choice | null;
  /** A variable that is opened, on the page of the model. */
  readonly variable: string | null;
  /** Parts of the address that mean nothing here, as they were written. */
  readonly refused: readonly string[];
}

/**
 * Version of what stands after `?`. An address keeps its meaning for ever: a later version reads this one too.
 *
 * ```
 * #/explore?v=1&s=bandung-namur&p=training:0.6,codification:0.3&from=12&to=30&a=posting_time:8&t=champion:2,distance:x&g=trust,budget
 * ```
 */
const version = '1';

/** The graphs that are shown unless others are asked for. */
export const defaultGraphs = (model: ModelDocument): Choice['graphs'] => {
  const first = model.outcomes?.sustainability ?? Object.keys(model.stocks)[0]!;
  return [
    first,
    Object.hasOwn(model.stocks, 'active_programmes') ? 'active_programmes' : Object.keys(model.stocks)[0]!,
  ];
};

/** Writes the address of a page with a choice. */
export const writeAddress = (page: Page, choice: Choice | null, variable: string | null = null): string => {
  const query: (readonly [string, string])[] = [];
  if (choice !== null) {
    query.push(['v', version], ['s', choice.scenario]);
    const pairs = (record: Readonly<Record<string, number | null>>): string =>
      Object.entries(record)
        .map(([name, value]) => `${name}:${value === null ? 'x' : value}`)
        .join();
    if (Object.keys(choice.levers).length > 0) query.push(['p', pairs(choice.levers)]);
    if (choice.start !== 0) query.push(['from', String(choice.start)]);
    if (choice.stop !== null) query.push(['to', String(choice.stop)]);
    if (Object.keys(choice.assumptions).length > 0) query.push(['a', pairs(choice.assumptions)]);
    if (Object.keys(choice.profile).length > 0) query.push(['t', pairs(choice.profile)]);
    query.push(['g', choice.graphs.join()]);
  }
  if (variable !== null) query.push(['at', variable]);
  const written = query.map(
    ([key, value]) =>
      `${key}=${encodeURIComponent(value).replace(/%(3A|2C)/g, (code) => (code === '%3A' ? ':' : ','))}`,
  );
  return `#/${page}${written.length === 0 ? '' : `?${written.join('&')}`}`;
};

/** Reads an address. Whatever in it has a meaning counts, and the rest is given back to be told. */
export const readAddress = (hash: string, library: Library): Place => {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const refused: string[] = [];
  const page = pages.find((name) => name === path) ?? 'explore';
  if (path !== '' && page !== path) refused.push(path);
  const query = new URLSearchParams(search);
  const variable = query.get('at');
  const isChoice = [...query.keys()].some((key) => key !== 'at' && key !== 'present');
  if (!isChoice) return { page, choice: null, variable, refused };
  const stated = query.get('v');
  if (stated !== version) refused.push(`v=${stated ?? ''}`);
  const id = query.get('s') ?? '';
  const scenario = scenarioNamed(library, id);
  if (scenario === undefined) return { page, choice: null, variable, refused: [...refused, `s=${id}`] };
  const { document: model } = modelOf(library, scenario.document).model;
  return { page, choice: readChoice(query, id, scenario.document, model, refused), variable, refused };
};

const readChoice = (
  query: URLSearchParams,
  id: string,
  scenario: ScenarioDocument,
  model: ModelDocument,
  refused: string[],
): Choice => {
  const month = (key: 'from' | 'to'): number | null => {
    const text = query.get(key);
    if (text === null) return null;
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= scenario.months) return value;
    refused.push(`${key}=${text}`);
    return null;
  };
  const pairs = <T extends number | null>(key: string, read: (name: string, text: string) => T | undefined) => {
    const found: Record<string, T> = {};
    for (const word of (query.get(key) ?? '').split(',').filter((text) => text !== '')) {
      const [name = '', text = ''] = word.split(':');
      const value = read(name, text);
      if (value === undefined) refused.push(word);
      else found[name] = value;
    }
    return found;
  };
  const within =
    (section: Readonly<Record<string, { readonly range?: readonly [number, number] | undefined }>>) =>
    (name: string, text: string) => {
      if (!Object.hasOwn(section, name) || text.trim() === '') return undefined;
      const value = Number(text);
      const [low, high] = section[name]?.range ?? [-Infinity, Infinity];
      return Number.isFinite(value) && value >= low && value <= high ? value : undefined;
    };
  const graphs = (query.get('g') ?? '').split(',').filter((name) => name !== '');
  const base = defaultGraphs(model);
  const graph = (k: 0 | 1): string => {
    const name = graphs[k];
    if (name === undefined) return base[k];
    if (isGraph(model, name)) return name;
    refused.push(name);
    return base[k];
  };
  const start = month('from') ?? 0;
  const stop = month('to');
  if (stop !== null && stop <= start) refused.push(`to=${stop}`);
  return {
    ...untouched(id, [graph(0), graph(1)]),
    levers: pairs('p', within(model.levers)),
    start,
    stop: stop !== null && stop > start ? stop : null,
    assumptions: pairs('a', within(model.parameters)),
    profile: pairs<number | null>('t', (name, text) => {
      if (!Object.hasOwn(model.traits, name)) return undefined;
      if (text === 'x') return null;
      const value = Number(text);
      return text.trim() !== '' && value >= 0 && value <= 4 ? value : undefined;
    }),
  };
};

/** What is drawn of an ensemble as a whole: the share of futures in which the partnership works. */
export const survivalGraph = 'survival';

/** Whether a graph can show this. */
const isGraph = (model: ModelDocument, name: string): boolean =>
  name === survivalGraph ||
  [model.stocks, model.flows, model.auxiliaries].some((section) => Object.hasOwn(section, name));
