import { textSize } from './frame.ts';

/**
 * Advance widths of Arial in thousandths of its size, by group; what is not listed is as wide as an `n`. Source Sans 3 and most of what stands in for
 * it run narrower, so a label never needs more room than it is given.
 */
const groups: readonly (readonly [string, number])[] = [
  ['ijl', 222],
  ["fIt.,:;/!'’‘·| ", 278],
  ['r()-"*°', 345],
  ['ckszJvxy', 500],
  ['FTZ', 611],
  ['ABEKPSVXYw', 680],
  ['CDHNRUGOQ', 740],
  ['+=±−×<>≥≤', 584],
  ['mMW@%—…', 890],
];

const ordinary = 556;

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])),
);

/** About how wide a text is, px: charts keep room for labels before anything is drawn, and on machines without fonts. */
export const textWidth = (text: string, size: number = textSize): number =>
  ([...text].reduce((sum, letter) => sum + (widths.get(letter) ?? ordinary), 0) * size) / 1000;

/** A text broken at spaces into lines of at most `width` px; a longer word stands alone. */
export const wrapToWidth = (text: string, width: number, size: number = textSize): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** A text cut to `width` px, with an ellipsis where something is missing. */
export const cutToWidth = (text: string, width: number, size: number = textSize): string => {
  if (textWidth(text, size) <= width) return text;
  let length = text.length;
  while (length > 1 && textWidth(`${text.slice(0, length).trimEnd()}…`, size) > width) length--;
  return `${text.slice(0, length).trimEnd()}…`;
};
