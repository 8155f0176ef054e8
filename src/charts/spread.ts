/** Something that wants to stand at a place and takes room around it. */
export interface Placed {
  /** Where its middle wants to be, px. */
  readonly at: number;
  /** How much room it takes along the same line, px. */
  readonly size: number;
}

/**
 * Moves things along a line so that none overlaps and each stays as near as can be to where it wants to be: what overlaps is joined
 * to a group, and a group stands where its members' wishes balance (pool adjacent violators). Keeps the order of the wishes, and stays within
 * `from` and `to` while there is room. Gives the new middles in the order of the input.
 */
export const spread = (things: readonly Placed[], from: number, to: number): readonly number[] => {
  const order = things.map((_, k) => k).toSorted((a, b) => things[a]!.at - things[b]!.at || a - b);
  const groups: { start: number; size: number; wishes: number; members: number[] }[] = [];
  for (const k of order) {
    const { at, size } = things[k]!;
    groups.push({ start: within(at - size / 2, size, from, to), size, wishes: at - size / 2, members: [k] });
    for (let last = groups.length - 1; last > 0; last--) {
      const before = groups[last - 1]!;
      const after = groups[last]!;
      if (before.start + before.size <= after.start) break;
      // Each member wishes its own start; in the joined group it stands `offset` further on.
      before.wishes += after.wishes - after.members.length * before.size;
      before.size += after.size;
      before.members.push(...after.members);
      before.start = within(before.wishes / before.members.length, before.size, from, to);
      groups.pop();
    }
  }
  const middles = new Array<number>(things.length);
  for (const { start, members } of groups) {
    let edge = start;
    for (const k of members) {
      middles[k] = edge + things[k]!.size / 2;
      edge += things[k]!.size;
    }
  }
  return middles;
};

const within = (start: number, size: number, from: number, to: number): number =>
  Math.max(from, Math.min(start, to - size));
