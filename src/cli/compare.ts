import { differenceOf, figuresOf } from '../analysis/comparison.ts';
import { missingScenario } from '../messages/usage.ts';
import { type Comparison, compareText } from './compare-text.ts';
import type { JudgedRun } from './judged-run.ts';
import { findDocuments } from './library.ts';
import { noPolicy, openScenario } from './open-runs.ts';
import { perform } from './perform.ts';
import { policiesWithinReach } from './policies-within-reach.ts';
import type { CompareFlags } from './program.ts';
import { createReader, type Reader } from './reader.ts';
import { outcomeJson, writeJson } from './run-json.ts';
import { misused } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** `kembar compare SCENARIO… --policy P…`: runs side by side. Resolves to 1 if one of them left its bounds. */
export const compare = async (terminal: Terminal, words: readonly string[], flags: CompareFlags): Promise<0 | 1> => {
  const { scenarios, policies } = sortWords(words, flags.policy ?? []);
  const [first] = scenarios;
  if (first === undefined) throw misused(missingScenario('compare'));
  const reader = createReader('to run');
  const tried = policies.length === 0 && scenarios.length === 1 ? policiesFor(reader, first) : policies;
  const opened = scenarios.map((scenario) => openScenario(reader, scenario, [noPolicy, ...tried]));
  const options = { ...flags, save: [] };
  const groups = opened.map(({ model, scenario, policies: sets }) =>
    sets.map((together) => perform(model, scenario, together, options)),
  );
  const comparisons: readonly Comparison[] =
    tried.length === 0 ? [{ by: 'scenario', runs: groups.flat() }] : groups.map((runs) => ({ by: 'policy', runs }));
  terminal.print(flags.json ? writeJson(asJson(comparisons)) : compareText(comparisons, terminal));
  return groups.flat().every(({ run }) => run.status.kind === 'done') ? 0 : 1;
};

/** `--policy a b scenario` reads as three policies: what is a scenario and no policy is taken as what it is. */
const sortWords = (
  words: readonly string[],
  policyWords: readonly string[],
): { readonly scenarios: readonly string[]; readonly policies: readonly string[] } => {
  const documents = findDocuments();
  const isOnly = (id: string, kind: 'scenario' | 'policy'): boolean =>
    documents.some((each) => each.id === id) && documents.every((each) => each.id !== id || each.kind === kind);
  return {
    scenarios: [...words, ...policyWords.filter((word) => isOnly(word, 'scenario'))],
    // The baseline is always the first row.
    policies: policyWords
      .filter((word) => !isOnly(word, 'scenario'))
      .flatMap((list) => list.split(','))
      .filter((word) => word !== '' && word !== noPolicy),
  };
};

const policiesFor = (reader: Reader, scenario: string): readonly string[] =>
  policiesWithinReach(reader, openScenario(reader, scenario, [noPolicy]).model.id).map(({ id }) => id);

const asJson = (comparisons: readonly Comparison[]): object => ({
  comparisons: comparisons.map(({ by, runs }) => ({ by, runs: runs.map((run) => runOf(run, runs[0]!)) })),
});

const runOf = ({ scenario, policies, run, judgement }: JudgedRun, baseline: JudgedRun): object => ({
  scenario: scenario.id,
  policy: policies.length === 0 ? null : policies.map(({ id }) => id).join('+'),
  status: run.status.kind,
  outcome: judgement.outcome === null ? null : outcomeJson(judgement.outcome, scenario.document.from),
  ...figuresOf(judgement),
  difference: differenceOf(figuresOf(judgement), figuresOf(baseline.judgement)),
});
