import { unknownClaim, unknownSource } from '../../messages/model.ts';
import type { Draft, Finding } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';
import { nearest } from '../nearest.ts';
import { effectsOf } from './references.ts';

/** Checks that cited sources stand in the model, and cited claims in the claims beside it if these are known. */
export function checkEvidence(draft: Draft, claims: ReadonlySet<string> | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const { path, entry } of citing(draft)) {
    findings.push(...checkSources(draft, [...path, 'source'], entry.source ?? []));
    if (claims === undefined) continue;
    for (const [index, key] of (entry.cites ?? []).entries()) {
      if (key !== 'inference' && !claims.has(key)) {
        findings.push({ path: [...path, 'cites', index], ...unknownClaim(key, nearest(key, claims)) });
      }
    }
  }
  return findings;
}

/** Checks a list of keys of sources against those of the model. */
function checkSources({ names, source }: Draft, path: DocumentPath, keys: readonly string[]): Finding[] {
  return keys.flatMap((key, index) => {
    if (key === 'inference' || names.sources.has(key) || source.lost.has(key)) return [];
    return [{ path: [...path, index], ...unknownSource(key, nearest(key, names.sources)) }];
  });
}

interface Citing {
  readonly path: DocumentPath;
  readonly entry: { readonly source?: readonly string[] | undefined; readonly cites?: readonly string[] | undefined };
}

/** Everything in a model that may name sources or claims. */
function citing({ document }: Draft): Citing[] {
  const found: Citing[] = [];
  const { parameters, levers, lookups, stocks, flows, auxiliaries, jumps, events, processes } = document;
  const sections = { parameters, levers, lookups, stocks, flows, auxiliaries, jumps, events, processes };
  for (const [section, entries] of Object.entries(sections)) {
    for (const [name, entry] of Object.entries(entries)) found.push({ path: [section, name], entry });
  }
  for (const [name, event] of Object.entries(events)) {
    const path = ['events', name];
    if (event.size !== undefined) found.push({ path: [...path, 'size'], entry: event.size });
    if (event.duration !== undefined) found.push({ path: [...path, 'duration'], entry: event.duration });
    for (const [side, effect] of effectsOf(event)) found.push({ path: [...path, 'sides', side], entry: effect });
  }
  return found;
}
