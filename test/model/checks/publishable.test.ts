import { describe, expect, it } from 'vitest';
import { exampleModelText, problemsOf } from '../example-model.ts';

/** What publishing misses when every line that begins with a key is taken out. */
function missingWithout(line: RegExp): string[] {
  const text = exampleModelText.replace(line, '');
  expect(text).not.toBe(exampleModelText);
  expect(problemsOf(text)).toEqual([]);
  return [...new Set(problemsOf(text, { publishable: true }).map((problem) => problem.replace(/^\S+ /, '')))];
}

describe('a model to be published', () => {
  it.each([
    ['what it is', /^doc: .*\n/m, 'doc is missing'],
    ['ranges of parameters', / {4}range: \[2, 24\]\n/, 'range is missing'],
    [
      'distributions of parameters',
      / {4}distribution: \{ distribution: lognormal, median: 8.*\n/,
      'distribution is missing',
    ],
    ['sources of parameters', / {4}source: \[X1\]\n/, 'source is missing'],
    ['confidence in parameters', / {4}confidence: assumption\n/, 'confidence is missing'],
    ['labels of levers', / {4}label: \{ en: Facilitation.*\n/, 'label is missing'],
    ['docs of inputs', / {4}doc: \{ en: Share of travel.*\n/, 'doc is missing'],
    ['labels of lookups', / {4}label: \{ en: Ease.*\n/, 'label is missing'],
    ['docs of states', / {4}doc: \{ en: State of.*\n/, 'doc is missing'],
    ['labels of the values of states', / {4}labels:\n(?: {6}.*\n){3}/, 'labels is missing'],
    ['docs of stocks', / {4}doc: \{ en: Trust between.*\n/, 'doc is missing'],
    ['citations of flows', / {4}cites: \[C4\]\n/, 'cites is missing'],
    ['citations of auxiliaries', / {4}cites: \[C20\]\n/, 'cites is missing'],
    ['docs of jumps', / {4}doc: \{ en: The term.*\n/, 'doc is missing'],
    ['cuts of loops', / {4}cut: .*\n/, 'cut is missing'],
  ])('needs %s', (_name, line, fault) => {
    expect(missingWithout(line)).toEqual([fault]);
  });
});
