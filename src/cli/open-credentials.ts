import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NamedScenario } from '../analysis/credentials/codings.ts';
import { checkModel, type ModelEquation } from '../expression/check.ts';
import { nothingToValidate } from '../messages/credentials.ts';
import { type ClaimsDocument, loadClaims } from '../model/claims.ts';
import type { Checked, Issue } from '../model/issue.ts';
import { loadModel } from '../model/load.ts';
import { loadThresholds, type ThresholdsDocument } from '../model/thresholds.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { RunnableModel } from '../scenario/runnable-model.ts';
import { issuesText } from './issues-text.ts';
import { findDocument, findDocuments, readText } from './library.ts';
import { createReader } from './reader.ts';
import { Stop } from './stop.ts';

/** A model with all that its credentials are computed from. */
export interface OpenCredentials {
  readonly id: string;
  readonly model: RunnableModel;
  readonly equations: readonly ModelEquation[];
  readonly claims: ClaimsDocument;
  readonly thresholds: ThresholdsDocument;
  readonly scenarios: readonly NamedScenario[];
  readonly policies: ReadonlyMap<string, PolicyDocument>;
}

/**
 * Opens a model, the claims and thresholds beside it, and every scenario and policy of it within reach. Stops with every fault of a document that
 * has one, or where there is nothing beside the model to validate it by.
 */
export const openCredentials = (named: string): OpenCredentials => {
  const { id, file } = findDocument('model', named);
  const { model: loaded, issues } = loadModel(file, readText(file));
  if (loaded === null) throw new Stop(1, issuesText(issues));
  const checked = checkModel(loaded);
  const faults = [...issues, ...checked.issues].filter(({ severity }) => severity === 'error');
  if (checked.program === null || faults.length > 0) throw new Stop(1, issuesText(faults));
  const { document } = loaded;
  const beside = (name: string): string => {
    const path = join(dirname(file), name);
    if (!existsSync(path)) throw new Stop(1, nothingToValidate(id, name));
    return path;
  };
  const [claimsFile, checksFile] = [beside('claims.yaml'), beside('checks.yaml')];
  const reader = createReader('to run');
  const documents = findDocuments();
  return {
    id,
    model: { document, program: checked.program, effects: checked.events },
    equations: checked.equations,
    claims: sound(loadClaims(claimsFile, readText(claimsFile), document)),
    thresholds: sound(loadThresholds(checksFile, readText(checksFile))),
    scenarios: documents.flatMap((each) => {
      if (each.kind !== 'scenario') return [];
      const read = reader.scenario(each);
      if (read.model?.id !== id) return [];
      return [{ id: read.id, document: present(read.document, read.issues) }];
    }),
    policies: new Map(
      documents.flatMap((each) => {
        if (each.kind !== 'policy') return [];
        const read = reader.policy(each);
        return read.model?.id === id ? [[read.id, present(read.document, read.issues)] as const] : [];
      }),
    ),
  };
};

const sound = <T>(checked: Checked<T>): T => {
  if (!checked.ok) throw new Stop(1, issuesText(checked.issues));
  return checked.value;
};

const present = <T>(document: T | null, issues: readonly Issue[]): T => {
  if (document === null) throw new Stop(1, issuesText(issues));
  return document;
};
