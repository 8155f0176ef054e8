import { emptyTrial, unknownReference, untriedClaim } from '../../messages/model.ts';
import type { Trial } from '../document/trial.ts';
import type { ModelDocument } from '../document.ts';
import type { Finding } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';
import { nearest } from '../nearest.ts';

/** What a claim's trial names must be in the model, or the model does not carry the claim. */
export const checkTrial = (trial: Trial | undefined, model: ModelDocument, claim: DocumentPath): Finding[] => {
  if (trial === undefined) return [{ path: claim, onKey: true, ...untriedClaim(String(claim.at(-1))) }];
  const path = [...claim, 'trial'];
  const inputs = { ...model.traits, ...model.parameters, ...model.levers };
  const variables = { ...model.stocks, ...model.flows, ...model.auxiliaries };
  const isEmpty = Object.keys(trial.raise).length === 0 && trial.add.length === 0;
  return [
    ...(isEmpty ? [{ path, onKey: true, ...emptyTrial() }] : []),
    ...Object.keys(trial.raise).flatMap((name) =>
      inputs[name] === undefined
        ? [unknown(name, ['traits', 'parameters', 'levers'], inputs, [...path, 'raise', name])]
        : [],
    ),
    ...trial.add.flatMap(({ type }, index) =>
      model.events[type] === undefined
        ? [unknown(type, ['events'], model.events, [...path, 'add', index, 'type'], false)]
        : [],
    ),
    ...(variables[trial.watch] === undefined
      ? [unknown(trial.watch, ['stocks', 'flows', 'auxiliaries'], variables, [...path, 'watch'], false)]
      : []),
  ];
};

const unknown = (
  name: string,
  sections: Parameters<typeof unknownReference>[1],
  entries: Readonly<Record<string, unknown>>,
  path: DocumentPath,
  onKey = true,
): Finding => {
  const known = Object.keys(entries);
  return { path, onKey, ...unknownReference(name, sections, nearest(name, known), known) };
};
