import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { changedModel, exampleClaims, exampleModel, exampleModelText, problemsOf } from './example-model.ts';

/** Where a piece of the example stands, as `line:column`. */
function placeOf(piece: string, text = exampleModelText): string {
  const offset = text.indexOf(piece);
  if (offset === -1) throw new Error(`no ${piece}`);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('a model without faults', () => {
  it('is read without a word', () => {
    expect(problemsOf(exampleModelText, { publishable: true, claims: exampleClaims })).toEqual([]);
  });

  it('has every section, in the order of the document, with defaults filled in', () => {
    const { document } = exampleModel();
    expect(Object.keys(document.parameters)).toEqual([
      'completion_time',
      'trust_time',
      'launch_rate',
      'active_threshold',
      'dormant_threshold',
      'term',
    ]);
    expect(document.parameters['trust_time']?.source).toEqual(['inference']);
    expect(document.flows['deliveries']?.cites).toEqual(['inference']);
    expect(document.flows['launches']?.equation).toBe(
      'launch_rate * trust * contact * (agreement == in_force ? 1 : 0)',
    );
    const bare = loadModel(
      'a.yaml',
      'kembar: 1\ntitle: {en: A, id: A}\ntime: {unit: month, start: 0, stop: 1, dt: 1, saveEvery: 1, method: euler}\n',
    );
    expect(bare.issues).toEqual([]);
    expect(bare.model?.document.loops).toEqual({});
  });

  it('has no name that it does not declare', () => {
    const { document } = exampleModel();
    expect(document.parameters.constructor).toBeUndefined();
    expect(document.units.toString).toBeUndefined();
  });

  it('knows every name an equation may use', () => {
    const { declared } = exampleModel();
    for (const name of [
      'trust',
      'launches',
      'distance',
      'ease_of_contact',
      'travel_closure',
      'agreement',
      'in_force',
    ]) {
      expect(declared.has(name)).toBe(true);
    }
    expect(declared.has('signing')).toBe(false);
    expect(declared.has('X1')).toBe(false);
  });

  it('finds the place of a character in an equation of several lines', () => {
    const { document, locate } = exampleModel();
    const path = ['flows', 'launches', 'equation'];
    const equation = String(document.flows['launches']?.equation);
    const { line, column } = locate(path, equation.indexOf('in_force'));
    expect(`${line}:${column}`).toBe(placeOf('in_force ? 1'));
  });
});

describe('a text that is no model', () => {
  it.each([
    ['', '1:1 the file holds no keys with values'],
    ['just a text\n', '1:1 the file holds no keys with values'],
    ['- a\n- b\n', '1:1 the file holds no keys with values'],
  ])('%j is refused with one issue', (text, problem) => {
    expect(loadModel('a.yaml', text).model).toBeNull();
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('is told what it lacks', () => {
    expect(problemsOf('doc: {en: A, id: A}\n')).toEqual([
      '1:1 kembar is missing',
      '1:1 title is missing',
      '1:1 time is missing',
    ]);
  });
});

describe('faults', () => {
  it('come all at once, each at its place', () => {
    let text = exampleModelText;
    const change = (piece: string, replacement: string): void => {
      if (!text.includes(piece)) throw new Error(`no ${piece}`);
      text = text.replace(piece, () => replacement);
    };
    change('"A study of twinned cities"', '"A study of twinned cities');
    change('    unit: month\n    range: [3, 36]', '    range: [36, 3]');
    change('value: 0.5\n', 'value: half\n');
    change('combine: max', 'combine: most');
    change('initial: forming', 'initial: froming');
    change('from: active_programmes', 'from: active_programms');
    change('  contact:\n', '  trust:\n');
    change('when: agreement == forming', 'wen: agreement == forming');
    change('  pandemic:\n', '  Pandemic Event:\n');
    change('cut: { launch_rate: 0 }', 'cut: { launch_rat: 0 }');
    const found = loadModel('a.yaml', text).issues.map(({ at, problem }) => [`${at.line}:${at.column}`, problem.en]);
    expect(found).toEqual([
      [placeOf('"A study', text), 'this quote is never closed'],
      [placeOf('trust_time', text), 'unit is missing'],
      [placeOf('half', text), 'value is the text “half”'],
      [placeOf('most', text), 'combine is the text “most”'],
      [placeOf('froming', text), 'froming is no value of agreement'],
      [placeOf('active_programms', text), 'active_programms is not a stock of this model'],
      [
        placeOf('trust:\n    equation', text),
        `trust is also a stock, on line ${placeOf('trust:\n    initial', text).split(':')[0]}`,
      ],
      [placeOf('wen', text), 'there is no key wen here'],
      [placeOf('Pandemic Event', text), 'Pandemic Event is not written like a name such as leadership-change'],
      [placeOf('launch_rat: 0', text), 'launch_rat is not a parameter of this model'],
    ]);
  });

  it('leave the rest of the model to be read, and say what to look at in what is left out', () => {
    const { model } = loadModel('a.yaml', changedModel('    unit: programme/month\n    cites: inference\n', ''));
    expect(model?.document.flows['deliveries']).toBeUndefined();
    expect(model?.declared.has('deliveries')).toBe(true);
    expect(model?.document.flows['launches']).toBeDefined();
    expect(model?.orphans).toEqual([
      { path: ['flows', 'deliveries', 'equation'], equation: 'active_programmes / completion_time' },
    ]);
  });

  it('of one entry are not held against those that name it', () => {
    expect(problemsOf(changedModel('initial: 0\n    unit: programme\n    range', 'initial: 0\n    range'))).toEqual([
      `${placeOf('active_programmes:')} unit is missing`,
    ]);
    expect(
      problemsOf(changedModel('programme: { en: programme, id: program }', 'programme: { en: programme }')),
    ).toEqual([`${placeOf('programme: { en')} id is missing`]);
    expect(problemsOf(changedModel('stocks:', 'stoks:'))).toEqual([`${placeOf('stocks:')} there is no key stoks here`]);
    const unclosed = changedModel(
      'programme: { en: programme, id: program }',
      'programme: { en: programme, id: program',
    );
    expect(problemsOf(unclosed)).toEqual([`${placeOf('{ en: programme,')} this bracket is never closed`]);
  });

  it('of a section that stands twice are told once', () => {
    const line = Number(placeOf('stocks:').split(':')[0]);
    expect(problemsOf(changedModel('flows:', 'stocks:'))).toEqual([
      expect.stringMatching(new RegExp(`stocks stands here twice, first on line ${line}$`)),
    ]);
  });

  it('suggest what was meant', () => {
    const mend = (piece: string, replacement: string): string | undefined =>
      loadModel('a.yaml', changedModel(piece, replacement)).issues[0]?.mend.en;
    expect(mend('parameters:', 'paramters:')).toBe('Did you mean parameters?');
    expect(mend('title: ', 'tilte: ')).toBe('Did you mean title?');
    expect(mend('confidence: low', 'confidense: low')).toBe('Did you mean confidence?');
    expect(mend('kind: reinforcing', 'kind: reenforcing')).toBe('Did you mean reinforcing?');
    expect(mend('event: leadership-change', 'event: leadership_change')).toBe('Write leadership-change.');
    expect(mend('value: 12\n', 'value: "12"\n')).toBe('Write the number without quotes.');
    expect(mend('unit: programme/month', 'unit: programe/month')).toBe(
      'Did you mean programme? If not, declare programe under units.',
    );
    expect(mend('deliveries: delivered', 'deliveries: deliverd')).toBe('Did you mean delivered?');
    expect(mend('distribution: lognormal', 'distribution: log-normal')).toBe('Did you mean lognormal?');
  });
});

describe('a published model', () => {
  it('needs words, ranges and evidence that a valid one may lack', () => {
    const bare = exampleModelText
      .replace('    cites: [C18, C20]\n', '')
      .replace('    confidence: low\n', '')
      .replace('    label: { en: Trust, id: Kepercayaan }\n', '')
      .replace('    cut: { launch_rate: 0 }\n', '');
    expect(problemsOf(bare)).toEqual([]);
    expect(problemsOf(bare, { publishable: true }).map((problem) => problem.replace(/^\S+ /, ''))).toEqual([
      'confidence is missing',
      'label is missing',
      'cites is missing',
      'cut is missing',
    ]);
  });

  it('cites only claims that are there, if they are known', () => {
    expect(problemsOf(exampleModelText, { claims: new Set(['C4', 'C6', 'C18', 'C32']) })).toEqual([
      `${placeOf('C20]')} there is no claim C20`,
      `${placeOf('C20]\n    label: { en: Contact')} there is no claim C20`,
    ]);
  });
});
