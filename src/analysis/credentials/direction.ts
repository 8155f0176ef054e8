import type { ClaimsDocument } from '../../model/claims.ts';

/**
 * In which direction each input is worse for a partnership, +1 or −1, as the claims have it: a claim says whether what it raises is good for
 * what it watches. Where claims pull both ways the majority decides; an input that no claim raises, or on which they are even, is left out.
 */
export const worseDirections = ({ claims }: ClaimsDocument): ReadonlyMap<string, 1 | -1> => {
  const votes = new Map<string, number>();
  for (const { sign, trial } of Object.values(claims)) {
    if (trial === undefined) continue;
    const good = (sign === '-' ? -1 : 1) * (trial.opposite === true ? -1 : 1);
    for (const [name, [absent, strong]] of Object.entries(trial.raise)) {
      votes.set(name, (votes.get(name) ?? 0) + (strong > absent ? -good : good));
    }
  }
  return new Map([...votes].filter(([, vote]) => vote !== 0).map(([name, vote]) => [name, vote > 0 ? 1 : -1]));
};
