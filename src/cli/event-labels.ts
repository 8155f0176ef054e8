import { shorten } from './wrap.ts';

/** A moment to be marked above a plot: its column, counted from 0, and a short text, or none for a hairline alone. */
export interface Mark {
  readonly column: number;
  readonly text: string;
}

/**
 * Sets short labels above a plot of `width` columns, each with a stem down to its column, so that none collides:
 *
 * ```
 *       ┌ change of leader
 *  ┌ signed       ┌ pandemic      ran out ┐
 *  ┊     ┊        ┊                       ┊       ← the hairlines of the plot
 * ```
 *
 * A label stands to the right of its stem, or to the left where the edge or such a label is in the way. Labels to the right are
 * set from right to left, then those to the left from left to right, each in the lowest line with room: so no stem has to
 * cross a text. Marks of one column share a label; a text is cut where neither side has room for it.
 */
export const labelLines = (marks: readonly Mark[], width: number): readonly string[] => {
  const lines: string[][] = [];
  const lineAt = (level: number): string[] => {
    while (lines.length <= level) lines.push(Array.from({ length: width }, () => ' '));
    return lines[level]!;
  };
  for (const { column, start, text } of sides(merge(marks), width)) {
    let level = 0;
    while (!hasRoom(lineAt(level), start, text.length)) level++;
    for (let below = 0; below < level; below++) lineAt(below)[column] = '│';
    lineAt(level).splice(start, text.length, ...text);
  }
  return lines.map((line) => line.join('').trimEnd()).reverse();
};

interface Label {
  readonly column: number;
  readonly start: number;
  readonly text: string;
}

/** The labels in the order they are to be set in. */
const sides = (marks: readonly Mark[], width: number): readonly Label[] => {
  const toTheRight: Label[] = [];
  const toTheLeft: Label[] = [];
  let edge = width;
  for (const { column, text } of marks) {
    const roomRight = edge - column - stem;
    const roomLeft = column + 1 - stem;
    if (text.length <= roomRight || roomLeft < Math.min(roomRight, text.length)) {
      toTheRight.push({ column, start: column, text: `┌ ${shorten(text, roomRight)}` });
    } else {
      const label = `${shorten(text, roomLeft)} ┐`;
      toTheLeft.push({ column, start: column + 1 - label.length, text: label });
      edge = column - 1;
    }
  }
  return [...toTheRight, ...toTheLeft.reverse()];
};

/** The stem and the space beside it. */
const stem = 2;

/** One mark a column, rightmost first. */
const merge = (marks: readonly Mark[]): readonly Mark[] => {
  const texts = new Map<number, string[]>();
  for (const { column, text } of marks) {
    const own = texts.get(column) ?? [];
    if (text !== '' && !own.includes(text)) texts.set(column, [...own, text]);
  }
  return [...texts].sort(([a], [b]) => b - a).map(([column, own]) => ({ column, text: own.join(' + ') }));
};

/** Whether a label fits with a space on either side. */
const hasRoom = (line: readonly string[], start: number, length: number): boolean =>
  line.slice(Math.max(0, start - 1), start + length + 1).every((cell) => cell === ' ');
