import type { ChartFrame } from '../charts/frame.ts';
import type { Language, Text } from '../messages/text.ts';
import { tokenPalette } from './tokens.ts';

/** What every part of a page is written with: its language, the level of its headings, and names for things on the page. */
export interface Writing {
  readonly language: Language;
  /** Level of the section headings; figures stand one below. */
  readonly level: 2 | 3;
  /** Before every id of this part, so that none repeats on the page. */
  readonly prefix: string;
  readonly say: (text: Text) => string;
  readonly frame: (width: number) => ChartFrame;
}

export const createWriting = (language: Language, level: 2 | 3, prefix: string): Writing => ({
  language,
  level,
  prefix: `${language}-${prefix}`,
  say: (text) => text[language],
  frame: (width) => ({ language, width, palette: tokenPalette }),
});
