import { unknownSource } from '../messages/model.ts';
import { checkTrial } from './checks/trial.ts';
import { key, keys, text } from './document/common.ts';
import { type DeepReadonly, z } from './document/schema.ts';
import { trial } from './document/trial.ts';
import type { ModelDocument } from './document.ts';
import type { Checked } from './issue.ts';
import { nearest } from './nearest.ts';
import { readDocument } from './read-document.ts';
import { readableEntries } from './readable.ts';

/** A causal claim of the literature, in our own words. */
const claim = z.strictObject({
  cause: text,
  effect: text,
  /** `+` raises, `-` lowers, `0` has no effect of its own. */
  sign: z.enum(['+', '-', '0']),
  sources: keys,
  /** A claim about a pattern the model must show, not about one of its links. */
  kind: z.literal('behaviour').optional(),
  /** Disputed by other evidence: it may fail. */
  contested: z.boolean().optional(),
  trial: trial.optional(),
});

export const claimsDocument = z.strictObject({ claims: z.record(key, claim) });

/** The claims beside a model, by id. */
export type ClaimsDocument = DeepReadonly<z.output<typeof claimsDocument>>;

/** A claim and how it is tried. */
export type Claim = ClaimsDocument['claims'][string];

/** Reads the claims beside a model. A claim that the model does not carry, with no trial or one that names what it has not, is a fault. */
export function loadClaims(file: string, source: string, model: ModelDocument): Checked<ClaimsDocument> {
  return readDocument(file, source, claimsDocument, (raw) =>
    readableEntries(claim, raw.claims).flatMap(([id, { sources: cited, kind, trial: tried }]) => [
      ...cited.flatMap((name, index) => {
        if (model.sources[name] !== undefined) return [];
        const near = nearest(name, Object.keys(model.sources));
        return [{ path: ['claims', id, 'sources', index], ...unknownSource(name, near) }];
      }),
      ...(kind === 'behaviour' ? [] : checkTrial(tried, model, ['claims', id])),
    ]),
  );
}
