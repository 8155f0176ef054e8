import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/analysis/happenings.ts';
import { marksOf } from '../../src/cli/happening-marks.ts';

const happening = (month: number, kind: string): Happening => ({
  month,
  origin: 'dated',
  label: { en: `${kind} in full`, id: `${kind} lengkap` },
  kind: { en: kind, id: `${kind} (id)` },
  side: null,
  duration: null,
  source: [],
});

const plot = { months: 600, columns: 70 };

describe('the marks on a plot', () => {
  it('are all that happened, by kind, while there is room', () => {
    const happenings = [happening(0, 'signing'), happening(300, 'pandemic')];
    expect(marksOf(happenings, 'id', plot)).toEqual([
      { month: 0, text: 'signing (id)' },
      { month: 300, text: 'pandemic (id)' },
    ]);
  });

  it('join what happened most often where labels would pile up, and keep the rest', () => {
    const renewals = Array.from({ length: 12 }, (_, k) => happening(k * 20, 'renewal of the agreement'));
    expect(marksOf([...renewals, happening(500, 'pandemic')], 'en', plot)).toEqual([
      { month: 0, text: 'renewal of the agreement ×12' },
      { month: 500, text: 'pandemic' },
    ]);
  });

  it('keep the hairlines of what is joined while they are few', () => {
    const changes = Array.from({ length: 7 }, (_, k) => happening(540 + k * 9, 'change of leader'));
    const marks = marksOf(changes, 'en', plot);
    expect(marks.map(({ month }) => month)).toEqual(changes.map(({ month }) => month));
    expect(marks.map(({ text }) => text)).toEqual(['change of leader ×7', '', '', '', '', '', '']);
  });
});
