import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/model/issue.ts';
import { loadPolicy, loadScenario } from '../../../src/scenario/documents/load.ts';
import { exampleModel } from '../../model/example-model.ts';
import { mutated } from '../../model/mutations.ts';

const model = exampleModel();

const scenario = `title: { en: Case, id: Kasus }
model: example
from: 2017-10
months: 60
initial: { agreement: in_force }
profile:
  distance: { level: 3, spread: 0.5, reason: far, source: X1 }
events:
  - { month: 2018-09, type: leadership-change, side: home, size: 0.1, source: X1 }
  - { month: 2016-04, type: pandemic, duration: 24 }
record: { leadership-change: 2025-02 }
uncertainty:
  term: { distribution: uniform, min: 24, max: 48 }
observed: { class: lapsed, entered: 2022-10, source: X1, series: { deliveries: { 2018: 3 } } }
sources: [X1]
`;

const policy = `title: { en: Help, id: Bantuan }
model: example
levers: { facilitation: 0.6 }
start: 12
stop: 24
budget: { amount: 120, unit: programme/year }
`;

function told(loaded: Checked<unknown>): string[] {
  return loaded.issues.map(({ at, problem }) => `${at.line}:${at.column} ${problem.en}`);
}

/** What is wrong with a document once a piece of it is replaced. */
function after(text: string, piece: string, replacement: string): string[] {
  expect(text).toContain(piece);
  const changed = text.replace(piece, () => replacement);
  return told(text === scenario ? loadScenario('a.yaml', changed, model) : loadPolicy('a.yaml', changed, model));
}

describe('a scenario', () => {
  it('is read with its defaults', () => {
    const loaded = loadScenario('a.yaml', scenario, model);
    expect(told(loaded)).toEqual([]);
    expect(loaded.ok && loaded.value.events[1]).toEqual({ month: '2016-04', type: 'pandemic', duration: 24 });
    expect(loaded.ok && loaded.value.profile['distance']?.source).toEqual(['X1']);
    const short = loadScenario('a.yaml', 'title: {en: A, id: A}\nmodel: example\nfrom: 2020-01\nmonths: 12\n', model);
    expect(short.ok && short.value).toMatchObject({ initial: {}, profile: {}, events: [], record: {}, sources: [] });
  });

  it.each([
    [
      'a state the model lacks',
      'agreement: in_force',
      'agreemnt: in_force',
      '5:12 agreemnt is not a state of this model',
    ],
    ['a value the state lacks', 'agreement: in_force', 'agreement: signed', '5:23 signed is no value of agreement'],
    ['a trait the model lacks', 'distance:', 'distances:', '7:3 distances is not a trait of this model'],
    ['a grade above four', 'level: 3', 'level: 5', '7:22 level is too large'],
    ['a source the model lacks', 'source: X1 }\nevents', 'source: X2 }\nevents', '7:59 the model has no source X2'],
    [
      'an event the model lacks',
      'type: pandemic',
      'type: pandemi',
      '10:29 pandemi is not a type of event of this model',
    ],
    ['an event of nobody', ' side: home,', '', '9:29 leadership-change does not say whose it is'],
    ['an event of another side', 'side: home', 'side: relation', '9:54 leadership-change cannot happen to relation'],
    ['a size beyond its range', 'size: 0.1', 'size: 1.1', '9:66 size is 1.1, outside its range'],
    ['a duration the type lacks', 'size: 0.1', 'duration: 3', '9:60 leadership-change has no duration'],
    [
      'a month that is none',
      'month: 2018-09',
      'month: 2018-9',
      '9:14 2018-9 is not written like a month such as 2017-10',
    ],
    ['an event after the end', 'month: 2018-09', 'month: 2022-10', '9:14 2022-10 is after the last month, 2022-09'],
    [
      'an event before the start',
      'month: 2018-09',
      'month: 2017-09',
      '9:14 2017-09 is before the first month, 2017-10',
    ],
    [
      'an event that has ended before',
      'duration: 24',
      'duration: 18',
      '10:14 2016-04 is before the first month, 2017-10',
    ],
    [
      'a record of what is no event',
      'record: { leadership-change',
      'record: { leader-change',
      '11:11 leader-change is not a type of event of this model',
    ],
    ['an uncertainty of no parameter', '  term:', '  terms:', '13:3 terms is not a parameter of this model'],
    ['an uncertainty that is none', 'max: 48', 'max: 24', '13:48 max is 24, not above min 24'],
    ['an outcome class there is not', 'class: lapsed', 'class: laps', '14:20 class is the text “laps”'],
    [
      'a series dated by no year',
      '2018: 3',
      'spring: 3',
      '14:82 spring is not written like a year such as 2017 or a month such as 2017-10',
    ],
    ['an end beyond the calendar', 'from: 2017-10', 'from: 9998-10', '4:9 the scenario ends after the year 9999'],
    ['no months', 'months: 60', 'months: 0', '4:9 months is too small'],
    ['half a month', 'months: 60', 'months: 0.5', '4:9 months is the number 0.5'],
    [
      'a policy that is no name',
      'model: example',
      'model: example\npolicy: My Policy',
      '3:9 My Policy is not written like a name such as leadership-change',
    ],
  ])('may not hold %s', (_name, piece, replacement, fault) => {
    expect(after(scenario, piece, replacement)).toContain(fault);
  });

  it('tells all its faults at once, those of one event beside those of another', () => {
    const text = scenario
      .replace('from: 2017-10', 'form: 2017-10')
      .replace('size: 0.1', 'size: big')
      .replace('type: pandemic', 'type: pandemik')
      .replace('sources: [X1]', 'sources: [X1, X7]');
    expect(told(loadScenario('a.yaml', text, model))).toEqual([
      '3:1 there is no key form here',
      '9:66 size is the text “big”',
      '10:29 pandemik is not a type of event of this model',
      '15:15 the model has no source X7',
    ]);
  });
});

describe('a policy', () => {
  it('is read with its defaults', () => {
    expect(told(loadPolicy('a.yaml', policy, model))).toEqual([]);
    const short = loadPolicy('a.yaml', 'title: {en: A, id: A}\nmodel: example\nlevers: {}\n', model);
    expect(short.ok && short.value.start).toBe(0);
  });

  it.each([
    ['a lever the model lacks', 'facilitation', 'facilitating', '3:11 facilitating is not a lever of this model'],
    ['a value the lever cannot take', '0.6', '6', '3:25 facilitation is 6, outside its range'],
    ['a value that is no number', '0.6', 'much', '3:25 facilitation is the text “much”'],
    ['a stop before the start', 'stop: 24', 'stop: 12', '5:7 stop is 12, not above start 12'],
    ['a start before the scenario', 'start: 12', 'start: -1', '4:8 start is too small'],
    ['a budget in no unit', 'programme/year', 'rupiah/year', '6:30 there is no unit rupiah'],
    ['keys it does not know', 'start: 12', 'begin: 12', '4:1 there is no key begin here'],
  ])('may not hold %s', (_name, piece, replacement, fault) => {
    expect(after(policy, piece, replacement)).toEqual([fault]);
  });
});

describe('mutated documents', () => {
  it('never crash or hang the loaders', { timeout: 60_000 }, () => {
    const sound = (loaded: Checked<unknown>): boolean =>
      loaded.ok || (loaded.issues.length > 0 && loaded.issues.every(({ at }) => at.line > 0 && at.column > 0));
    fc.assert(
      fc.property(mutated(scenario), mutated(policy), (first, second) => {
        expect(sound(loadScenario('a.yaml', first, model)) && sound(loadPolicy('a.yaml', second, model))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
