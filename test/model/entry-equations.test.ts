import { describe, expect, it } from 'vitest';
import { equationsIn } from '../../src/model/entry-equations.ts';

describe('equations of an entry of any shape', () => {
  it('are found where its section has them', () => {
    expect(equationsIn('stocks', 'trust', { initial: 0.4 })).toEqual([
      { path: ['stocks', 'trust', 'initial'], equation: 0.4 },
    ]);
    expect(equationsIn('flows', 'launches', { equation: 'a * b', unit: 3 })).toEqual([
      { path: ['flows', 'launches', 'equation'], equation: 'a * b' },
    ]);
    expect(equationsIn('jumps', 'signing', { when: 'a == b', set: { c: 1, d: null } })).toEqual([
      { path: ['jumps', 'signing', 'when'], equation: 'a == b' },
      { path: ['jumps', 'signing', 'set', 'c'], equation: 1 },
    ]);
    const sides = { home: { set: { a: 'b' }, during: { c: 'size' } }, partner: 'all' };
    expect(equationsIn('events', 'visit', { sides }).map(({ path }) => path.slice(2).join('.'))).toEqual([
      'sides.home.set.a',
      'sides.home.during.c',
    ]);
  });

  it('are none where there is nothing to read', () => {
    for (const entry of [null, 3, 'text', [], {}, { initial: '  ' }, { initial: Number.NaN }, { initial: true }]) {
      expect(equationsIn('stocks', 'trust', entry)).toEqual([]);
      expect(equationsIn('events', 'visit', entry)).toEqual([]);
      expect(equationsIn('parameters', 'term', entry)).toEqual([]);
    }
  });
});
