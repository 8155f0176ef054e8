import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { Named } from './judged-run.ts';
import { findDocuments } from './library.ts';
import type { Reader } from './reader.ts';

/** Every sound policy within reach that is made for a model and sets something, by the order in which they are listed. */
export const policiesWithinReach = (reader: Reader, model: string): readonly Named<PolicyDocument>[] =>
  findDocuments()
    .filter(({ kind }) => kind === 'policy')
    .map((file) => reader.policy(file))
    .flatMap(({ id, document, model: its }) => {
      const isFor = document !== null && its?.id === model && Object.keys(document.levers).length > 0;
      return isFor ? [{ id, document }] : [];
    });
