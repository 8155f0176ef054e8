import pc from 'picocolors';
import type { Language, Text } from '../messages/text.ts';

/** Where a command prints, in which language, how wide, and with which colours. */
export interface Terminal {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  /** Writes lines of the result to stdout. */
  readonly print: (lines: string) => void;
  /** Writes lines of progress and trouble to stderr. */
  readonly tell: (lines: string) => void;
}

type Colour = (text: string) => string;

/** Colours by what they mean; none carries a meaning alone. */
export interface Paint {
  readonly strong: Colour;
  readonly quiet: Colour;
  /** The run that is looked at. */
  readonly current: Colour;
  readonly active: Colour;
  readonly weak: Colour;
  readonly dormant: Colour;
  readonly lapsed: Colour;
  readonly forming: Colour;
  readonly warning: Colour;
  readonly error: Colour;
}

export const createPaint = (inColour: boolean): Paint => {
  const colours = pc.createColors(inColour);
  return {
    strong: colours.bold,
    quiet: colours.dim,
    current: colours.blue,
    active: colours.green,
    weak: colours.cyan,
    dormant: colours.magenta,
    lapsed: colours.red,
    forming: colours.dim,
    warning: colours.yellow,
    error: colours.red,
  };
};

/** The environment variables that a command heeds. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly COLUMNS?: string | undefined;
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
  readonly KEMBAR_DEBUG?: string | undefined;
}

/** What colours and width are read from. */
export interface Surroundings {
  readonly environment: Environment;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

const widest = 110;
const narrowest = 40;

/** Colours only on a terminal that has them and whose user has not refused them (no-color.org). */
export const wantsColour = ({ environment, isTerminal }: Surroundings): boolean =>
  isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';

/** The width to write for: the terminal's, or COLUMNS where there is none, or 80; never beyond what reads well. */
export const widthOf = ({ environment, isTerminal, columns }: Surroundings): number => {
  const stated = isTerminal && columns !== undefined ? columns : Number.parseInt(environment.COLUMNS ?? '', 10);
  return Math.min(widest, Math.max(narrowest, Number.isFinite(stated) && stated > 0 ? stated : 80));
};

/** A text in the language of the terminal. */
export const say = (terminal: Pick<Terminal, 'language'>, text: Text): string => text[terminal.language];
