import type { Language, Text } from '../../src/index.ts';
import { savedLost, storageFull } from '../messages/notices.ts';
import { type Page, readAddress, writeAddress } from './address.ts';
import { type Choice, untouched } from './choice.ts';
import { choose as chooseIn, redo as redoIn, undo as undoIn } from './history.ts';
import { type Saved, type Shelf, writeSaved } from './storage.ts';
import { choiceOf, type Store } from './store.ts';

/** Chooses something; the step can be taken back. */
export const choose = (store: Store, choice: Choice): void =>
  store.change({ history: chooseIn(store.state.history, choice), draft: null });

/** Shows something without choosing it, while a lever is dragged. */
export const drag = (store: Store, choice: Choice): void => store.change({ draft: choice });

export const undo = (store: Store): void => store.change({ history: undoIn(store.state.history), draft: null });
export const redo = (store: Store): void => store.change({ history: redoIn(store.state.history), draft: null });

/** How long what was chosen before is shown when the last change is replayed, ms. */
const replayTime = 900;

/** Shows what was chosen before the last change for a moment, and then the change again. */
export const replay = (store: Store): void => {
  const { past, now } = store.state.history;
  const before = past.at(-1);
  if (before === undefined) return;
  drag(store, { ...before, graphs: now.graphs });
  setTimeout(() => {
    if (store.state.history.now === now) store.change({ draft: null });
  }, replayTime);
};

/** Another scenario, with nothing changed from it. */
export const chooseScenario = (store: Store, scenario: string): void =>
  choose(store, untouched(scenario, choiceOf(store.state).graphs));

export const goTo = (store: Store, page: Page, variable: string | null = null): void =>
  store.change({ page, variable, draft: null });

export const speak = (store: Store, language: Language): void => store.change({ language });

/** Tells a person something until they close it. */
export const tell = (store: Store, text: Text, details: readonly Text[] = []): void => {
  const { notices } = store.state;
  if (notices.some((notice) => notice.text.en === text.en)) return;
  store.change({ notices: [...notices, { id: 1 + Math.max(0, ...notices.map(({ id }) => id)), text, details }] });
};

export const dismiss = (store: Store, id: number): void =>
  store.change({ notices: store.state.notices.filter((notice) => notice.id !== id) });

/** Keeps what is chosen under a name. */
export const save = (store: Store, shelf: Shelf, name: string): void => {
  const { saved, history } = store.state;
  const ids = saved.map(({ id }) => Number(id)).filter(Number.isFinite);
  keep(store, shelf, [...saved, { id: String(1 + Math.max(0, ...ids)), name, choice: history.now }]);
};

export const forget = (store: Store, shelf: Shelf, id: string): void =>
  keep(
    store,
    shelf,
    store.state.saved.filter((entry) => entry.id !== id),
  );

/** What is saved stays on the page even where the browser cannot keep it, and a person is told. */
const keep = (store: Store, shelf: Shelf, saved: readonly Saved[]): void => {
  store.change({ saved });
  if (!writeSaved(shelf, saved)) tell(store, storageFull());
};

/** Tells that saved scenarios could not be read. */
export const tellDamaged = (store: Store, count: number): void => tell(store, savedLost(count));

/** Follows an address that was opened; gives back what in it meant nothing. */
export const follow = (store: Store, hash: string): readonly string[] => {
  const { page, choice, variable, refused } = readAddress(hash, store.state.library);
  const history = choice === null ? store.state.history : chooseIn(store.state.history, choice);
  store.change({ page, variable, history, draft: null });
  return refused;
};

/** The address of what is shown. */
export const addressOf = ({ state }: Store): string => writeAddress(state.page, state.history.now, state.variable);
