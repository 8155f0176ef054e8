import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/model/yaml-source.ts';

/** The issues of a text as `line:column problem`. */
function issuesOf(text: string): string[] {
  return readYaml('a.yaml', text).issues.map(({ at, problem }) => `${at.line}:${at.column} ${problem.en}`);
}

function at(text: string, path: (string | number)[], offset?: number): string {
  const { line, column } = readYaml('a.yaml', text).locate(path, offset);
  return `${line}:${column}`;
}

describe('a readable document', () => {
  it('is plain values', () => {
    const { value, issues } = readYaml('a.yaml', 'a: {b: [1, two, 2017-10, no, ~]}\nc: |\n  text\n2016: .5\n');
    expect(issues).toEqual([]);
    expect(value).toEqual({ a: { b: [1, 'two', '2017-10', 'no', null] }, c: 'text\n', 2016: 0.5 });
  });

  it('has objects without a prototype', () => {
    const { value } = readYaml('a.yaml', '__proto__: {a: 1}\n');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  it('may repeat values by anchors', () => {
    const { value, issues } = readYaml('a.yaml', 'a: &t {x: 1}\nb: *t\nc: [*t, *t]\n');
    expect(issues).toEqual([]);
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }, { x: 1 }] });
  });

  it('may be empty', () => {
    expect(readYaml('a.yaml', '')).toMatchObject({ value: null, issues: [] });
    expect(readYaml('a.yaml', '# only a comment\n')).toMatchObject({ value: null, issues: [] });
  });
});

describe('a place', () => {
  const text = 'title: {en: A, id: B}\nstocks:\n  trust:\n    initial: "0.2 + x"\n    range: [0, 1]\n    empty:\n';

  it('is where a value starts', () => {
    expect(at(text, ['title', 'id'])).toBe('1:20');
    expect(at(text, ['stocks', 'trust', 'initial'])).toBe('4:14');
    expect(at(text, ['stocks', 'trust', 'range', 1])).toBe('5:16');
  });

  it('is where a character of a text stands', () => {
    expect(at(text, ['stocks', 'trust', 'initial'], 0)).toBe('4:15');
    expect(at(text, ['stocks', 'trust', 'initial'], 6)).toBe('4:21');
  });

  it('is the key where the value is missing or empty', () => {
    expect(at(text, ['stocks', 'trust', 'unit'])).toBe('3:3');
    expect(at(text, ['stocks', 'trust', 'empty'])).toBe('6:5');
    expect(at(text, ['flows', 'x'])).toBe('1:1');
  });

  it('is the key where the key is asked for', () => {
    const { line, column } = readYaml('a.yaml', text).locateKey(['stocks', 'trust', 'range']);
    expect(`${line}:${column}`).toBe('5:5');
  });

  it('counts as editors do after a byte-order mark and with any line ends', () => {
    expect(at('\uFEFFa: 1\r\nb: {c: 2}\r\n', ['b', 'c'])).toBe('2:8');
    expect(at('\uFEFFa: 1\n', ['a'])).toBe('1:4');
    expect(at('a: 1\rb: {c: 2}\r', ['b', 'c'])).toBe('2:8');
  });
});

describe('faults of the text', () => {
  it.each([
    ['a tab', 'a:\n\tb: 1\n', '2:1 a tab stands where the line is indented'],
    ['a quote that is not closed', 'a:\n  b: "x\n  c: 1\n', '2:6 this quote is never closed'],
    ['a bracket that is not closed', 'a:\n  b: [1, 2\n  c: 1\n', '2:6 this bracket is never closed'],
    ['a line that is indented too far', 'a:\n  b: 1\n    c: 2\n', '3:5 this line does not line up with its neighbours'],
    [
      'a line that is indented too little',
      'a:\n    b: 1\n  c: 2\n',
      '3:3 this line does not line up with its neighbours',
    ],
    ['a missing colon', 'a:\n  b 1\n  c: 2\n', '2:3 a colon is missing on this line'],
    ['a missing colon in the first column', 'a: 1\ngarbage\nb: 2\n', '2:1 a colon is missing on this line'],
    ['a colon within a text', 'a: one: two\n', '1:4 a colon with a space stands inside a text'],
    ['a reserved first character', 'a: `x`\n', '1:4 a text cannot begin with this character'],
    ['a bad escape', 'a: "\\q"\n', '1:5 this backslash means nothing in a quoted text'],
    ['a tag', 'a: !!set {x}\n', '1:4 a tag (!) has no meaning here'],
    ['a key that is a list', '? [a, b]\n: 1\n', '1:3 this cannot be a key'],
    ['an unknown anchor', 'a: *b\n', '1:4 there is no value with this anchor before here'],
    ['a value that contains itself', 'a: &a [*a]\n', '1:8 there is no value with this anchor before here'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 a second document begins here'],
    ['another version of YAML', '%YAML 1.1\n---\na: yes\n', '1:1 a document here is YAML 1.2 and needs no % line'],
    ['a key that stands twice', 'a:\n  b: 1\n  c: 2\n  b: 3\n', '4:3 b stands here twice, first on line 2'],
    ['a stray bracket', 'a: {b: 1}}\nc: 2\n', '1:10 this is not readable as YAML'],
  ])('name %s and its place', (_name, text, issue) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  it('come all at once, and leave the rest readable', () => {
    const text = [
      '# A comment: with a colon',
      'title: "Twin',
      'stocks:',
      '  trust: {initial: 0.2, unit: dmnl',
      '  memory:',
      '    initial: 1',
      '\tunit: dmnl',
      '  skill: {initial: 1, unit: person}',
      'flows:',
      '  launches: {from: null: 3}',
      '  endings: {to: null}',
      '',
    ].join('\n');
    expect(issuesOf(text)).toEqual([
      '2:8 this quote is never closed',
      '4:10 this bracket is never closed',
      '7:1 a tab stands where the line is indented',
      '10:20 this is not readable as YAML',
    ]);
    const source = readYaml('a.yaml', text);
    expect(source.value).toEqual({
      title: null,
      stocks: { trust: null, memory: null, skill: { initial: 1, unit: 'person' } },
      flows: { launches: null, endings: { to: null } },
    });
    expect(source.isUnreadable(['stocks', 'trust'])).toBe(true);
    expect(source.isUnreadable(['stocks', 'skill'])).toBe(false);
    expect(source.isUnreadable(['title'])).toBe(true);
    expect([...source.lost]).toEqual(expect.arrayContaining(['trust', 'memory', 'unit', 'launches']));
  });

  it('are found in lists too', () => {
    const text = 'events:\n- {month: 2018-09, type: "x}\n- {month: 2019-01}\nmonths: 12\n';
    const source = readYaml('a.yaml', text);
    expect(issuesOf(text)).toEqual(['2:26 this quote is never closed']);
    expect(source.value).toEqual({ events: [null, { month: '2019-01' }], months: 12 });
    expect(source.isUnreadable(['events', 0])).toBe(true);
    expect(source.isUnreadable(['events', 1])).toBe(false);
  });

  it('include names within a section that stands twice', () => {
    const source = readYaml('a.yaml', 'stocks:\n  trust: 1\nstocks:\n  memory: 2\n');
    expect(source.issues.map(({ at }) => at.line)).toEqual([3]);
    expect([...source.lost]).toEqual(['memory']);
  });
});

describe('a document made to do harm', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['maps', '{a: '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', [...Array(2000).keys()].map((depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('by deep %s is refused at once', (_name, text) => {
    const began = performance.now();
    expect(issuesOf(text)).toEqual([expect.stringMatching(/^\d+:\d+ more than 64 levels stand inside one another$/)]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('by anchors that multiply is refused at once', () => {
    const rows = [...Array(30).keys()].map((row) => `a${row + 1}: &a${row + 1} [${`*a${row},`.repeat(10)}]`);
    const began = performance.now();
    expect(issuesOf(`a0: &a0 x\n${rows.join('\n')}\n`)[0]).toMatch(/repeating values by \* makes more than 200000/);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('by length is refused at once', () => {
    expect(issuesOf('a: 1\n'.repeat(1_000_000))).toEqual(['1:1 the file is longer than 4 million characters']);
  });

  it('by many faults is still read in time', () => {
    const began = performance.now();
    const found = issuesOf('x: "\n'.repeat(4_000));
    expect(found.length).toBeGreaterThan(3_000);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
