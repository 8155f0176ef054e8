import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../src/report/style.ts';

const style = styleSheet('data:font/woff2;base64,AA==');

describe('the style sheet', () => {
  it('has every block closed', () => {
    expect(style.match(/\{/g)).toHaveLength(style.match(/\}/g)!.length);
  });

  it('serves light, dark, phones, paper and those who want no motion', () => {
    for (const part of [
      'prefers-color-scheme:dark',
      'max-width:37rem',
      '@media print',
      'size:A4',
      'prefers-reduced-motion',
    ]) {
      expect(style).toContain(part);
    }
  });

  it('takes nothing from elsewhere', () => {
    expect(style.replace('url(data:font/woff2;base64,AA==)', '')).not.toMatch(/url\(|@import|https?:/);
  });
});
