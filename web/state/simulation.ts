import type { Crew } from '../engine/crew.ts';
import { computeEnsemble, type Ensemble } from '../engine/ensemble.ts';
import { newestOnly } from '../engine/newest.ts';
import type { EnsembleSetting, SingleRun } from '../engine/protocol.ts';
import { workFailed } from '../messages/notices.ts';
import { tell } from './actions.ts';
import { survivalGraph } from './address.ts';
import { type Choice, type ChosenDocuments, documentsOf } from './choice.ts';
import { modelOf } from './library.ts';
import { choiceOf, type Store } from './store.ts';

/** Runs of an ensemble, and what they are drawn with unless a person says otherwise: `kembar batch` takes the same. */
export const ensembleRuns = 1000;
export const ensembleSeed = 'kembar';

/** Variables whose series an ensemble of a choice keeps, the index first, as `kembar batch --save` orders them. */
export const savedSeries = (store: Store, { scenario, graphs }: Choice): readonly string[] => {
  const base = store.state.library.scenarios.find(({ id }) => id === scenario)!;
  const { document } = modelOf(store.state.library, base.document).model;
  return [...new Set([document.outcomes!.sustainability, ...graphs.filter((name) => name !== survivalGraph)])];
};

/**
 * Keeps the results of the store in step with what is chosen.
 *
 * ```
 * choice or draft ─ newest.ts ─→ single runs ─→ runs        while a lever is dragged too
 * choice          ─ ensemble.ts ─→ ensembles                once it is let go; the last one is given up
 * ```
 */
export const startSimulation = (store: Store, crew: Crew): void => {
  const baselines = new Map<string, SingleRun>();
  const ensembles = new Map<string, Ensemble>();
  let lastScenario: { readonly of: Choice; readonly key: string } | null = null;
  let wanted: Choice | null = null;
  let wantedEnsemble: Choice | null = null;
  let giveUp = new AbortController();

  /** A text that is the same for the same scenario and series; only made anew where something of it changed. */
  const keyOf = (choice: Choice, documents: ChosenDocuments): string => {
    const { of, key } = lastScenario ?? {};
    const parts = ['scenario', 'profile', 'assumptions', 'graphs'] as const;
    if (of !== undefined && key !== undefined && parts.every((part) => of[part] === choice[part])) return key;
    lastScenario = { of: choice, key: JSON.stringify([documents.scenario, savedSeries(store, choice)]) };
    return lastScenario.key;
  };
  const failed = (error: unknown): void => {
    tell(store, workFailed(), [{ en: String(error), id: String(error) }]);
  };

  const askRuns = newestOnly(
    async (choice: Choice) => {
      const documents = documentsOf(store.state.library, choice);
      const key = keyOf(choice, documents);
      const order = { kind: 'run' as const, scenario: documents.scenario.document, save: savedSeries(store, choice) };
      const known = baselines.get(key);
      const baseline = known ?? (await crew.run({ ...order, policy: documents.baseline.document }));
      if (known === undefined) remember(baselines, key, baseline);
      const current =
        documents.policy.id === 'none' ? baseline : await crew.run({ ...order, policy: documents.policy.document });
      return { baseline, current, of: choice };
    },
    (runs) => store.change({ runs }),
    failed,
  );

  const askEnsembles = async (choice: Choice): Promise<void> => {
    giveUp.abort(new DOMException('a newer choice', 'AbortError'));
    giveUp = new AbortController();
    const { signal } = giveUp;
    const { library } = store.state;
    const documents = documentsOf(library, choice);
    const key = keyOf(choice, documents);
    const { id, document } = documents.scenario;
    const setting: EnsembleSetting = {
      id,
      scenario: document,
      save: savedSeries(store, choice),
      seed: ensembleSeed,
      runs: ensembleRuns,
    };
    const { model } = modelOf(library, document);
    const found: { baseline: Ensemble | null; current: Ensemble | null } = { baseline: null, current: null };
    const show = (): void => {
      const { baseline, current } = found;
      if (baseline !== null && current !== null && !signal.aborted)
        store.change({ ensembles: { baseline, current, of: choice } });
    };
    const compute = async (which: 'baseline' | 'current'): Promise<void> => {
      const policy = which === 'baseline' ? documents.baseline : documents.policy;
      const own = `${key} ${JSON.stringify(policy)}`;
      const known = ensembles.get(own);
      const early = (ensemble: Ensemble): void => {
        found[which] = ensemble;
        show();
      };
      found[which] = known ?? (await computeEnsemble({ crew, model, setting, policy, signal, early }));
      if (known === undefined) remember(ensembles, own, found[which]!);
      show();
    };
    try {
      if (documents.policy.id === 'none') {
        await compute('baseline');
        found.current = found.baseline;
        show();
      } else {
        await Promise.all([compute('current'), compute('baseline')]);
      }
    } catch (error) {
      if (!signal.aborted) failed(error);
    }
  };

  const follow = (): void => {
    const choice = choiceOf(store.state);
    if (choice !== wanted) {
      wanted = choice;
      askRuns(choice);
    }
    if (store.state.draft === null && store.state.history.now !== wantedEnsemble) {
      wantedEnsemble = store.state.history.now;
      void askEnsembles(wantedEnsemble);
    }
  };
  store.addEventListener('change', follow);
  follow();
};

/** Keeps the last sixteen. */
const remember = <T>(map: Map<string, T>, key: string, value: T): void => {
  map.set(key, value);
  if (map.size > 16) map.delete(map.keys().next().value!);
};
