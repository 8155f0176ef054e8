import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/expression/check.ts';
import type { Issue } from '../../src/model/issue.ts';
import { loadModel } from '../../src/model/load.ts';

/** A sound model; each fault is put into a copy of it. */
const sound = `kembar: 1
title: {en: Small, id: Kecil}
time: {unit: month, start: 0, stop: 24, dt: 0.25, saveEvery: 1, method: rk4}
units:
  programme: {en: programme, id: program}
parameters:
  posting_time: {value: 6, unit: month, range: [2, 18]}
  capacity: {value: 1.5, unit: programme/month, range: [0, 10]}
  programmes_at_start: {value: 2, unit: programme}
  reach: {value: 0.4, unit: dmnl}
stocks:
  active_programmes: {initial: programmes_at_start, unit: programme, range: [0, 100]}
  trust: {initial: 0.2, unit: dmnl}
flows:
  launches: {from: null, to: active_programmes, equation: capacity * trust, unit: programme/month}
  endings: {from: active_programmes, to: null, equation: active_programmes / posting_time, unit: programme/month}
  trust_gain:
    from: null
    to: trust
    equation: (1 - trust) / posting_time
    unit: 1/month
auxiliaries:
  visibility: {equation: "smooth(trust, posting_time)", unit: dmnl}
  effect: {equation: visibility * reach, unit: dmnl}
  strength: {equation: 1 + effect, unit: dmnl}
`;

const faultsOf = (text: string): Issue[] => {
  const { model, issues } = loadModel('model.yaml', text);
  return [...issues, ...(model === null ? [] : checkModel(model).issues)].sort(
    (a, b) => a.at.line - b.at.line || a.at.column - b.at.column,
  );
};

/** Replaces one piece of the text, and says where the piece stood. */
const plant = (text: string, [old, fault]: readonly [string, string]): string => {
  expect(text.split(old)).toHaveLength(2);
  return text.replace(old, () => fault);
};

const place = (text: string, piece: string): string => {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
};

describe('a model with eight faults', () => {
  const faulty = [
    // syntax: a product without its sign
    ['capacity * trust', 'capacity trust'],
    // unknown name
    ['active_programmes / posting_time', 'active_programmes / posting_tme'],
    // unit clash: programmes for programmes a month
    ['(1 - trust) / posting_time', '1 - trust'],
    // circular definition
    ['visibility * reach', 'visibility * strength'],
    // missing unit
    ['reach: {value: 0.4, unit: dmnl}', 'reach: {value: 0.4}'],
    // bad range
    ['range: [2, 18]', 'range: [18, 2]'],
    // duplicate
    ['  strength: {equation', '  trust: {equation: 1, unit: dmnl}\n  strength: {equation'],
    // wrong type
    ['stop: 24', 'stop: soon'],
  ] as const;
  const text = faulty.reduce<string>(plant, sound);
  const found = faultsOf(text);
  const at = (piece: string): string[] =>
    found
      .filter((issue) => `${issue.at.line}:${issue.at.column}` === place(text, piece))
      .map(({ problem }) => problem.en);

  it('has none before they are planted', () => {
    expect(faultsOf(sound)).toEqual([]);
    const { model } = loadModel('model.yaml', sound);
    expect(checkModel(model!).program).not.toBeNull();
  });

  it('gets all eight told, each in its place, and nothing else', () => {
    expect(found.map(({ at, problem }) => `${at.line}:${at.column} ${problem.en}`)).toHaveLength(8);
    expect(at('trust, unit: programme/month')).toEqual(['nothing stands between capacity and trust']);
    expect(at('posting_tme')).toEqual(['nothing is called posting_tme']);
    expect(at('1 - trust')).toEqual(['trust_gain is in 1/month, but the equation gives dmnl']);
    expect(at('visibility * strength')).toEqual(['these need one another: effect → strength → effect']);
    expect(at('soon')).toHaveLength(1);
  });

  it('gives every fault a file, and words in both languages', () => {
    for (const { at: place, problem, mend } of found) {
      expect(place.file).toBe('model.yaml');
      for (const { en, id } of [problem, mend]) {
        expect(en.length).toBeGreaterThan(0);
        expect(id.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a mangled model', () => {
  it('never breaks the check, wherever it is mangled', () => {
    const pieces = [
      '',
      ' ',
      '\n',
      ':',
      '{',
      '}',
      '(',
      ')',
      '"',
      '-',
      '0',
      'trust',
      'time',
      '?',
      '1e999',
      'null',
      '[',
      '&a ',
      '*a',
      '%',
      '|',
    ];
    const edit = fc.record({ at: fc.nat(sound.length), remove: fc.nat(8), insert: fc.constantFrom(...pieces) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = sound;
        for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
        const { model } = loadModel('model.yaml', text);
        if (model === null) return;
        for (const { at } of checkModel(model).issues) {
          expect(at.line).toBeGreaterThan(0);
          expect(at.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
          expect(at.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
