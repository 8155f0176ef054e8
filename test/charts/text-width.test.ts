import { describe, expect, it } from 'vitest';
import { cutToWidth, textWidth, wrapToWidth } from '../../src/charts/text-width.ts';

describe('the width of a text', () => {
  it('grows with its letters and its size', () => {
    expect(textWidth('MMM')).toBeGreaterThan(textWidth('iii'));
    expect(textWidth('abc', 28)).toBeCloseTo(2 * textWidth('abc', 14), 10);
    expect(textWidth('')).toBe(0);
  });
});

describe('a text that must fit', () => {
  it('is broken at spaces; a longer word stands alone', () => {
    expect(wrapToWidth('63 Institutionalise', 90)).toEqual(['63', 'Institutionalise']);
    expect(wrapToWidth('63 Institutionalise', 300)).toEqual(['63 Institutionalise']);
  });

  it('is cut with an ellipsis, and fits then', () => {
    const cut = cutToWidth('Change of leader at home', 100);
    expect(cut).toMatch(/^Change.*…$/);
    expect(textWidth(cut)).toBeLessThanOrEqual(100);
    expect(cutToWidth('short', 100)).toBe('short');
  });
});
