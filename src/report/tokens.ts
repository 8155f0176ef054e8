import { outcomeClasses } from '../analysis/outcome.ts';
import type { Palette } from '../charts/palette.ts';

/** The colours of a palette as CSS custom properties, so that one chart serves light and dark pages. */
const tokensOf = (palette: Palette): readonly (readonly [string, string])[] => [
  ['--paper', palette.paper],
  ['--ink', palette.ink],
  ['--quiet', palette.quiet],
  ['--grid', palette.grid],
  ['--hairline', palette.hairline],
  ['--baseline', palette.baseline],
  ['--current', palette.current],
  ...palette.saved.map((colour, k): [string, string] => [`--saved-${k + 1}`, colour]),
  ...palette.savedInk.map((colour, k): [string, string] => [`--saved-ink-${k + 1}`, colour]),
  ...outcomeClasses.flatMap((name): [string, string][] => [
    [`--${name}`, palette.classes[name]],
    [`--on-${name}`, palette.onClasses[name]],
  ]),
];

/** The palette whose colours are those properties. */
export const tokenPalette: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  hairline: 'var(--hairline)',
  baseline: 'var(--baseline)',
  current: 'var(--current)',
  saved: ['var(--saved-1)', 'var(--saved-2)', 'var(--saved-3)'],
  savedInk: ['var(--saved-ink-1)', 'var(--saved-ink-2)', 'var(--saved-ink-3)'],
  classes: {
    forming: 'var(--forming)',
    active: 'var(--active)',
    weak: 'var(--weak)',
    dormant: 'var(--dormant)',
    lapsed: 'var(--lapsed)',
  },
  onClasses: {
    forming: 'var(--on-forming)',
    active: 'var(--on-active)',
    weak: 'var(--on-weak)',
    dormant: 'var(--on-dormant)',
    lapsed: 'var(--on-lapsed)',
  },
};

/** Declarations of the properties, light and dark. */
export const declarations = (palette: Palette): string =>
  tokensOf(palette)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
