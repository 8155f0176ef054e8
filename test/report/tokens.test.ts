import { expect, it } from 'vitest';
import { darkPalette, lightPalette } from '../../src/charts/palette.ts';
import { declarations, tokenPalette } from '../../src/report/tokens.ts';

it('declares every colour that the charts of a page name, light and dark', () => {
  const named = [...JSON.stringify(tokenPalette).matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  for (const palette of [lightPalette, darkPalette]) {
    const declared = declarations(palette)
      .split(';')
      .map((each) => each.split(':')[0]);
    expect(declared.toSorted()).toEqual(named.toSorted());
  }
});
