import { distance } from 'fastest-levenshtein';

const most = 3;

/**
 * Up to three names that a person may have meant, nearest first: those a slip of the keys away (a third of the letters may
 * differ, two at least, but never half), then those of which only a part was written, such as `seoul` of `bandung-seoul-one-sided`.
 */
export const nearestNames = (name: string, names: readonly string[]): readonly string[] => {
  const written = name.toLowerCase();
  const slips = names
    .map((candidate) => ({ candidate, apart: distance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, apart }) => {
      const longer = Math.max(written.length, candidate.length);
      return apart <= Math.max(2, Math.floor(written.length / 3)) && apart * 2 < longer;
    })
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ candidate }) => candidate);
  const parts = written.length < 3 ? [] : names.filter((candidate) => candidate.toLowerCase().includes(written));
  return [...new Set([...slips, ...parts])].slice(0, most);
};
