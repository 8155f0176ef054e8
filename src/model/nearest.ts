import { distance } from 'fastest-levenshtein';

/** The candidate closest to a misspelt name, or undefined if none is close: a third of its letters may differ, two at least. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    // A short name differs from any other by few letters: at least half must agree.
    const apart = distance(name.toLowerCase(), candidate.toLowerCase());
    if (apart < least && apart * 2 <= Math.max(name.length, candidate.length)) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
