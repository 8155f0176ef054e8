import { createContext } from '@lit/context';
import { type Choice, documentsOf } from '../state/choice.ts';
import { type Library, modelOf } from '../state/library.ts';
import type { Crew } from './crew.ts';
import { computeEnsemble, type Ensemble } from './ensemble.ts';
import type { SingleRun } from './protocol.ts';

/** A choice, run once and many times, beside the same scenario without a policy. */
export interface Evaluation {
  readonly run: SingleRun;
  readonly ensemble: Ensemble;
  readonly baselineRun: SingleRun;
  readonly baseline: Ensemble;
}

/** Computes what pages ask for beside the two graphs; what was computed is kept while the page is open. */
export interface Engine {
  evaluate(library: Library, choice: Choice, runs: number, seed: string): Promise<Evaluation>;
}

export const engineContext = createContext<Engine>('kembar-engine');

export const createEngine = (crew: Crew): Engine => {
  const kept = new Map<string, Promise<{ run: SingleRun; ensemble: Ensemble }>>();
  const compute = (library: Library, choice: Choice, which: 'policy' | 'baseline', runs: number, seed: string) => {
    const documents = documentsOf(library, choice);
    const policy = documents[which];
    const { id, document } = documents.scenario;
    const { model } = modelOf(library, document);
    const save = [model.document.outcomes!.sustainability];
    const key = JSON.stringify([id, document, policy.document, runs, seed]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const work = async () => ({
      run: await crew.run({ kind: 'run', scenario: document, policy: policy.document, save }),
      ensemble: await computeEnsemble({
        crew,
        model,
        setting: { id, scenario: document, save, seed, runs },
        policy,
        signal: new AbortController().signal,
        early: () => {},
      }),
    });
    const result = work();
    kept.set(key, result);
    // What failed may be tried again.
    result.catch(() => kept.delete(key));
    return result;
  };
  return {
    evaluate: async (library, choice, runs, seed) => {
      const [own, without] = await Promise.all([
        compute(library, choice, 'policy', runs, seed),
        compute(library, choice, 'baseline', runs, seed),
      ]);
      return { run: own.run, ensemble: own.ensemble, baselineRun: without.run, baseline: without.ensemble };
    },
  };
};
