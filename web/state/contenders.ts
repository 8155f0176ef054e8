import type { Text } from '../../src/index.ts';
import { baselineName, currentName } from '../messages/graph.ts';
import { type Choice, documentsOf, isSameChoice } from './choice.ts';
import { scenarioNamed } from './library.ts';
import type { State } from './store.ts';

/** Something that is set beside others: a name, what was chosen, and how its line looks. */
export interface Contender {
  readonly key: string;
  readonly name: Text;
  readonly choice: Choice;
  readonly colour: string;
  readonly dash: readonly number[];
}

const looks = [
  { colour: 'var(--saved-1)', dash: [8, 4] },
  { colour: 'var(--saved-2)', dash: [2, 4] },
  { colour: 'var(--saved-3)', dash: [10, 3, 2, 3] },
] as const;

/** Baseline, Current where it differs, what was saved, and the ready-made policies that were picked. */
export const contendersOf = (state: State, policies: readonly string[]): readonly Contender[] => {
  const { library, history, saved } = state;
  const { now } = history;
  const without: Choice = { ...now, levers: {}, start: 0, stop: null };
  const solid = { dash: [] };
  const isPolicy = documentsOf(library, now).policy.id !== 'none';
  const picked = library.policies.filter(({ id }) => policies.includes(id));
  const others = [
    ...saved
      .filter(({ choice }) => scenarioNamed(library, choice.scenario) !== undefined && !isSameChoice(choice, now))
      .map(({ id, name, choice }) => ({ key: `saved-${id}`, name: { en: name, id: name }, choice })),
    ...picked.map(({ id, document }) => ({
      key: `policy-${id}`,
      name: document.title,
      choice: { ...now, levers: document.levers, start: document.start, stop: document.stop ?? null },
    })),
  ];
  return [
    { key: 'baseline', name: baselineName(), choice: without, colour: 'var(--baseline)', ...solid },
    ...(isPolicy ? [{ key: 'current', name: currentName(), choice: now, colour: 'var(--current)', ...solid }] : []),
    ...others.map((other, k) => ({ ...other, ...looks[k % looks.length]! })),
  ];
};

/** Ready-made policies that fit the scenario of a choice. */
export const fittingPolicies = ({ library, history }: State) => {
  const { document } = documentsOf(library, history.now).scenario;
  return library.policies.filter(
    (policy) => policy.document.model === document.model && Object.keys(policy.document.levers).length > 0,
  );
};
