import { describe, expect, it } from 'vitest';
import { classRibbon } from '../../src/cli/class-ribbon.ts';
import { createPaint } from '../../src/cli/terminal.ts';

const ribbon = (spells: Parameters<typeof classRibbon>[0], language: 'en' | 'id' = 'en'): string =>
  classRibbon(spells, 60, 41, language, createPaint(false));

describe('the ribbon of classes', () => {
  it('names each class from its month on, in the language asked for', () => {
    const spells = [
      { class: 'weak', from: 0 },
      { class: 'active', from: 15 },
      { class: 'lapsed', from: 45 },
    ] as const;
    expect(ribbon(spells)).toBe('weak───── active───────────── lapsed────');
    expect(ribbon(spells, 'id')).toBe('lemah──── aktif────────────── berakhir──');
  });

  it('leaves a trace of a stretch that is too short for its name', () => {
    const spells = [
      { class: 'weak', from: 0 },
      { class: 'dormant', from: 30 },
      { class: 'weak', from: 36 },
    ] as const;
    expect(ribbon(spells)).toBe('weak─────────────── ─── weak────────────');
  });
});
