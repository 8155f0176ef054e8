import { describe, expect, it } from 'vitest';
import { outcomeClasses } from '../../src/analysis/outcome.ts';
import {
  darkPalette,
  isDotted,
  lightPalette,
  type Palette,
  policyColour,
  policyInk,
} from '../../src/charts/palette.ts';

/** Contrast of two colours by WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const light = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, k) => {
      const part = Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low, high] = [light(a), light(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe.each<readonly [string, Palette]>([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s palette', (_, palette) => {
  it('has texts of at least 4.5 : 1, names of lines included', () => {
    const names = [0, 1, 2, 3, 4].map((place) => policyInk(palette, place));
    const texts = [palette.ink, palette.quiet, ...names];
    for (const colour of texts) expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
    for (const name of outcomeClasses) {
      expect(contrast(palette.onClasses[name], palette.classes[name])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has marks of at least 3 : 1', () => {
    const marks = [...palette.saved, palette.hairline, ...outcomeClasses.map((name) => palette.classes[name])];
    for (const colour of marks) expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('the colour of a policy', () => {
  it('is that of the baseline, then current, then saved ones, and dotted when it comes round', () => {
    const places = [0, 1, 2, 3, 4, 5];
    expect(places.map((place) => policyColour(lightPalette, place))).toEqual([
      lightPalette.baseline,
      lightPalette.current,
      ...lightPalette.saved,
      lightPalette.current,
    ]);
    expect(places.map(isDotted)).toEqual([false, false, false, false, false, true]);
  });
});
