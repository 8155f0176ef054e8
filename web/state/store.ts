import { createContext } from '@lit/context';
import type { Language, Text } from '../../src/index.ts';
import type { Ensemble } from '../engine/ensemble.ts';
import type { SingleRun } from '../engine/protocol.ts';
import type { Page } from './address.ts';
import type { Choice } from './choice.ts';
import type { History } from './history.ts';
import type { Library } from './library.ts';
import type { Saved } from './storage.ts';

/** What is told to a person until they have read it. */
export interface Notice {
  readonly id: number;
  readonly text: Text;
  /** Details as they are, such as the words of a file's fault. */
  readonly details: readonly Text[];
}

/** How a graph draws the uncertainty of the futures. */
export type Display = 'bands' | 'futures';

/** A pair of results: without a policy, and with what is chosen. */
export interface Pair<T> {
  readonly baseline: T;
  readonly current: T;
  /** The choice they are of. */
  readonly of: Choice;
}

export interface State {
  readonly language: Language;
  readonly library: Library;
  readonly page: Page;
  /** The variable that is open for reading; null where none is. */
  readonly variable: string | null;
  readonly history: History;
  /** What a lever is being dragged to; not yet chosen. */
  readonly draft: Choice | null;
  readonly runs: Pair<SingleRun> | null;
  /** Null while none is there for the graphs that are shown. */
  readonly ensembles: Pair<Ensemble> | null;
  readonly displays: readonly [Display, Display];
  readonly saved: readonly Saved[];
  readonly notices: readonly Notice[];
}

/** Holds the state of the page, and says when it changed. */
export interface Store extends EventTarget {
  readonly state: State;
  change(part: Partial<State>): void;
}

export const createStore = (first: State): Store => {
  let state = first;
  const target = new EventTarget();
  const change = (part: Partial<State>): void => {
    state = { ...state, ...part };
    target.dispatchEvent(new Event('change'));
  };
  return Object.defineProperties(target, {
    state: { get: () => state },
    change: { value: change },
  }) as Store;
};

export const storeContext = createContext<Store>('kembar-store');

/** What is shown now: what is being dragged, or else what is chosen. */
export const choiceOf = ({ draft, history }: State): Choice => draft ?? history.now;
