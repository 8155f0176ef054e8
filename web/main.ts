import { libraryAddress } from 'virtual:kembar/library';
import type { Language } from '../src/index.ts';
import type { App } from './elements/app.ts';
import './elements/app.ts';
import { createCrew } from './engine/crew.ts';
import { createEngine } from './engine/engine.ts';
import { addressUnclear, notLoaded, workerDied } from './messages/notices.ts';
import { addressOf, follow, tell, tellDamaged } from './state/actions.ts';
import { defaultGraphs } from './state/address.ts';
import { untouched } from './state/choice.ts';
import { beginHistory } from './state/history.ts';
import type { Library, ShippedModel } from './state/library.ts';
import { startSimulation } from './state/simulation.ts';
import { readSaved } from './state/storage.ts';
import { createStore, type Store } from './state/store.ts';

const languageKey = 'kembar/language';

/**
 * Opens the explorer.
 *
 * ```
 * library ─→ store ─┬ address ⇄ store
 *                   ├ simulation.ts ⇄ workers
 *                   └ elements
 * ```
 */
const open = async (): Promise<void> => {
  document.documentElement.classList.toggle('present', location.search.includes('present'));
  const language = chosenLanguage();
  document.documentElement.lang = language;
  const library = await readLibrary();
  if (library === null) {
    document.querySelector('kembar-app')!.replaceWith(notLoaded()[language]);
    return;
  }
  const { saved, damaged } = readSaved(localStorage);
  const first = library.scenarios.find(({ document: { observed } }) => observed !== undefined) ?? library.scenarios[0]!;
  const start = library.scenarios.find(({ id }) => id === 'bandung-namur') ?? first;
  const model = library.models.find(({ id }) => id === start.document.model)!.model.document;
  const store = createStore({
    language,
    library,
    page: 'explore',
    variable: null,
    history: beginHistory(untouched(start.id, defaultGraphs(model))),
    draft: null,
    runs: null,
    ensembles: null,
    displays: ['bands', 'bands'],
    saved,
    notices: [],
  });
  if (damaged !== null) tellDamaged(store, saved.length);
  followAddress(store);
  store.change({ history: beginHistory(store.state.history.now) });
  const crew = createCrew(
    () => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' }),
    Math.max(1, navigator.hardwareConcurrency || 1),
    { died: () => tell(store, workerDied()) },
  );
  for (const shipped of library.models) crew.learn(shipped);
  startSimulation(store, crew);
  keepAddress(store);
  const app = document.querySelector<App>('kembar-app')!;
  app.addEventListener('model', (event) => crew.learn((event as CustomEvent<ShippedModel>).detail));
  app.begin(store, createEngine(crew));
};

const chosenLanguage = (): Language => {
  const kept = safely(() => localStorage.getItem(languageKey));
  if (kept === 'id' || kept === 'en') return kept;
  return navigator.languages.some((name) => name.startsWith('id')) || !navigator.language.startsWith('en')
    ? 'id'
    : 'en';
};

const readLibrary = async (): Promise<Library | null> => {
  try {
    const response = await fetch(libraryAddress);
    return response.ok ? ((await response.json()) as Library) : null;
  } catch {
    return null;
  }
};

const followAddress = (store: Store): void => {
  const refused = follow(store, location.hash);
  if (refused.length > 0) tell(store, addressUnclear(refused));
};

/** The address says what is shown, and what is written into it is shown. */
const keepAddress = (store: Store): void => {
  addEventListener('hashchange', () => followAddress(store));
  store.addEventListener('change', () => {
    const { language, draft } = store.state;
    if (document.documentElement.lang !== language) {
      document.documentElement.lang = language;
      safely(() => localStorage.setItem(languageKey, language));
    }
    const address = addressOf(store);
    if (draft === null && location.hash !== address) history.replaceState(null, '', address);
  });
  history.replaceState(null, '', addressOf(store));
};

const safely = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

void open();
if (import.meta.env.PROD) safely(() => void navigator.serviceWorker?.register('./service-worker.js'));
