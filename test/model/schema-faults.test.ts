import { describe, expect, it } from 'vitest';
import type { z } from '../../src/model/document/schema.ts';
import { MODEL_HEAD, MODEL_SECTIONS, type ModelSection } from '../../src/model/document.ts';
import { shapeFaults } from '../../src/model/schema-faults.ts';

/** The faults of a value as `path: problem. mend`. */
function faults(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return shapeFaults(schema, value, parsed.error.issues, 'entry').map(
    ({ path, onKey, problem, mend }) => `${path.join('.')}${onKey ? ' (key)' : ''}: ${problem.en}. ${mend.en}`,
  );
}

function entryFaults(section: ModelSection, value: unknown): string[] {
  return faults(MODEL_SECTIONS[section].entry, value);
}

describe('the shape of an entry', () => {
  it('is told key by key, all faults at once', () => {
    expect(
      entryFaults('parameters', { value: 'six', unit: ' ', range: [1, 2, 3], confidence: 'sure', lable: 1 }),
    ).toEqual([
      'value: value is the text “six”. Write a number.',
      'unit: unit is empty. Write something there.',
      'range: range has 3 entries. It takes 2.',
      'confidence: confidence is the text “sure”. Write high, medium, low or assumption.',
      'lable (key): there is no key lable here. Did you mean label?',
    ]);
  });

  it('lacks what must be there', () => {
    expect(entryFaults('flows', { from: null })).toEqual([
      'to: to is missing. Add to with the name of a stock, or null.',
      'equation: equation is missing. Add equation with an equation or a number.',
      'unit: unit is missing. Add unit with a unit such as programme/month, or dmnl.',
    ]);
  });

  it.each<[string, ModelSection, unknown, string]>([
    [
      'a truth value for an equation',
      'stocks',
      { initial: true, unit: 'dmnl' },
      'initial: initial is the truth value true. Write an equation or a number.',
    ],
    ['an empty equation', 'stocks', { initial: '', unit: 'dmnl' }, 'initial: initial is empty. Write something there.'],
    [
      'no equation',
      'stocks',
      { initial: null, unit: 'dmnl' },
      'initial: initial is empty. Write an equation or a number, or remove the key if it may be left out.',
    ],
    [
      'a number beyond all bounds',
      'parameters',
      { value: Number.POSITIVE_INFINITY, unit: 'dmnl' },
      'value: value is no finite number. Write a number below 1.8e308.',
    ],
    [
      'a number in quotes',
      'parameters',
      { value: '6', unit: 'dmnl' },
      'value: value is the text “6”. Write the number without quotes.',
    ],
    ['one language only', 'units', { en: 'programme' }, 'id: id is missing. Add id with a text.'],
    [
      'a text where both languages belong',
      'units',
      'programme',
      ': entry is the text “programme”. Write a text in both languages, {en: …, id: …}.',
    ],
    ['a list where keys belong', 'parameters', [1], ': entry is a list. Write keys with values.'],
    [
      'no distribution of that name',
      'parameters',
      { value: 1, unit: 'dmnl', distribution: { distribution: 'gaussian' } },
      'distribution.distribution: distribution is the text “gaussian”. Write uniform, loguniform, triangular, pert, normal, lognormal, beta or discrete.',
    ],
    [
      'a distribution without a name',
      'parameters',
      { value: 1, unit: 'dmnl', distribution: { min: 1 } },
      'distribution.distribution: distribution is missing. Add distribution with one of the words it can be.',
    ],
    [
      'a distribution of another shape',
      'parameters',
      { value: 1, unit: 'dmnl', distribution: { distribution: 'uniform', min: 1, mx: 2 } },
      'distribution.mx (key): there is no key mx here. Did you mean max?',
    ],
    [
      'a key of another variant',
      'processes',
      { kind: 'poisson', event: 'pandemic', side: 'home', rate: 1, every: 3 },
      'every (key): there is no key every here. The keys here are kind, event, side, source, confidence, cites, label, doc and rate.',
    ],
    [
      'a source that is no key',
      'parameters',
      { value: 1, unit: 'dmnl', source: ['see above'] },
      'source.0: see above is not written like a key such as X6. Write a key such as X6.',
    ],
    [
      'a source that is a number',
      'parameters',
      { value: 1, unit: 'dmnl', source: 6 },
      'source: source is the number 6. Write a list of keys such as [X6], or inference.',
    ],
    [
      'no sources',
      'parameters',
      { value: 1, unit: 'dmnl', source: [] },
      'source: source has 0 entries. It takes 1 or more.',
    ],
    [
      'a pair of three',
      'lookups',
      {
        points: [
          [0, 1],
          [1, 2, 3],
        ],
      },
      'points.1: points has 3 entries. It takes 2.',
    ],
    ['one point', 'lookups', { points: [[0, 1]] }, 'points: points has 1 entries. It takes 2 or more.'],
    [
      'a text in a point',
      'lookups',
      {
        points: [
          [0, 1],
          [1, 'b'],
        ],
      },
      'points.1.1: points is the text “b”. Write a number.',
    ],
    [
      'a step of nothing',
      'levers',
      { default: 0, unit: 'dmnl', range: [0, 1], step: 0 },
      'step: step is too small. Write more than 0.',
    ],
    [
      'a probability above one',
      'processes',
      { kind: 'calendar', event: 'pandemic', side: 'home', every: 3, probability: 2 },
      'probability: probability is too large. Write 1 or less.',
    ],
    [
      'a month that is none',
      'processes',
      { kind: 'calendar', event: 'pandemic', side: 'home', every: 3, probability: 1, anchor: '2018-13' },
      'anchor: 2018-13 is not written like a month such as 2017-10. Write a month such as 2017-10.',
    ],
    [
      'a name with a blank',
      'jumps',
      { when: 'a == b', set: { 'my stock': 1 } },
      'set.my stock (key): my stock is not written like a name such as posting_time. Write my_stock.',
    ],
    [
      'a name nothing can be made of',
      'jumps',
      { when: 'a == b', set: { '…': 1 } },
      'set.… (key): … is not written like a name such as posting_time. Use small letters, digits and single underscores, and begin with a letter.',
    ],
    [
      'four levels',
      'traits',
      {
        label: { en: 'a', id: 'a' },
        doc: { en: 'a', id: 'a' },
        side: 'home',
        prior: { distribution: 'uniform', min: 0, max: 4 },
        levels: Array(4).fill({ en: 'a', id: 'a' }),
      },
      'levels: levels has 4 entries. It takes 5.',
    ],
  ])('may not be %s', (_name, section, value, fault) => {
    expect(entryFaults(section, value)).toEqual([fault]);
  });

  it('is told in Indonesian as well', () => {
    const { entry } = MODEL_SECTIONS.parameters;
    const value = { value: 'enam', unit: 'dmnl' };
    const parsed = entry.safeParse(value);
    const [fault] = shapeFaults(entry, value, parsed.error?.issues ?? [], 'entry');
    expect(fault?.problem.id).toBe('value berisi teks “enam”');
    expect(fault?.mend.id).toBe('Tulis angka.');
  });

  it('of the version says which there are', () => {
    expect(faults(MODEL_HEAD.kembar, 2)).toEqual([': entry is the number 2. Write 1.']);
  });
});
