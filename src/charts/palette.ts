import type { OutcomeClass } from '../analysis/outcome.ts';

/** The colours of a chart, by what they mean; any CSS colour will do, a custom property included. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Axes, sources, everything that stands back; still readable as text. */
  readonly quiet: string;
  readonly grid: string;
  /** Hairlines of events and axes. */
  readonly hairline: string;
  readonly baseline: string;
  readonly current: string;
  /** Further policies or saved scenarios, in this order. */
  readonly saved: readonly [string, string, string];
  /** The same for texts, which need more contrast than marks. */
  readonly savedInk: readonly [string, string, string];
  readonly classes: Readonly<Record<OutcomeClass, string>>;
  /** Texts that stand on the colour of a class. */
  readonly onClasses: Readonly<Record<OutcomeClass, string>>;
}

/**
 * On light paper: texts at least 4.5 : 1, marks at least 3 : 1. Classes run from teal (works) to brown (ended), two hues that every common kind of
 * colour vision tells apart; forming, which is neither, is grey.
 */
export const lightPalette: Palette = {
  paper: '#fdfcfa',
  ink: '#1b1b19',
  quiet: '#5d5b55',
  grid: '#e6e3dc',
  hairline: '#8b8880',
  baseline: '#1b1b19',
  current: '#0072b2',
  saved: ['#d55e00', '#009e73', '#b0508a'],
  savedInk: ['#b34f00', '#00745a', '#a1467d'],
  classes: { forming: '#83888d', active: '#0f5c57', weak: '#3f9891', dormant: '#b5853a', lapsed: '#7b4a1d' },
  onClasses: { forming: '#0c0c0b', active: '#ffffff', weak: '#0c0c0b', dormant: '#0c0c0b', lapsed: '#ffffff' },
};

/** The same meanings on dark paper. */
export const darkPalette: Palette = {
  paper: '#17191c',
  ink: '#edeae3',
  quiet: '#a9a69e',
  grid: '#2d3136',
  hairline: '#767b82',
  baseline: '#edeae3',
  current: '#4fb0ea',
  saved: ['#ff8b45', '#2cc69b', '#dd8ac6'],
  savedInk: ['#ff8b45', '#2cc69b', '#dd8ac6'],
  classes: { forming: '#7f858b', active: '#67c9bf', weak: '#2b7d76', dormant: '#8f682a', lapsed: '#d9a067' },
  onClasses: { forming: '#0c0c0b', active: '#0c0c0b', weak: '#ffffff', dormant: '#ffffff', lapsed: '#0c0c0b' },
};

/** The colour of the n-th policy that is shown; the first is what the others are compared with. */
export const policyColour = ({ baseline, current, saved }: Palette, place: number): string =>
  place === 0 ? baseline : [current, ...saved][(place - 1) % 4]!;

/** The colour of its name. */
export const policyInk = ({ baseline, current, savedInk }: Palette, place: number): string =>
  place === 0 ? baseline : [current, ...savedInk][(place - 1) % 4]!;

/** Policies beyond the fifth share a colour with an earlier one: their lines are dotted. */
export const isDotted = (place: number): boolean => place > 4;
