import { describe, expect, it } from 'vitest';
import { exampleModelText, problemsOf } from '../example-model.ts';
import { faultsAfter } from './faults.ts';

describe('what names something else in a model', () => {
  it.each([
    [
      'a flow from an unknown stock',
      'from: active_programmes',
      'from: programmes',
      'programmes is not a stock of this model',
    ],
    ['a flow to what is no stock', 'to: delivered', 'to: contact', 'contact is an auxiliary'],
    ['a flow from nothing to nothing', 'to: trust\n', 'to: null\n', 'trust_change leads from nothing to nothing'],
    [
      'a flow in place',
      'from: active_programmes\n    to: delivered',
      'from: delivered\n    to: delivered',
      'the flow leads from delivered back to delivered',
    ],
    ['a state that begins nowhere', 'initial: forming', 'initial: signed', 'signed is no value of agreement'],
    ['labels too few', '      - { en: expired, id: habis masa berlaku }\n', '', 'there are 2 labels for 3 values'],
    ['a jump that sets a parameter', 'months_in_force: 0 }', 'term: 0 }', 'term is a parameter'],
    ['a jump that sets nothing', 'set: { agreement: expired }', 'set: {}', 'this sets nothing'],
    [
      'an event that sets an unknown',
      'set: { trust: trust * (1 - size) }',
      'set: { trsut: 0 }',
      'trsut is not a stock or a state of this model',
    ],
    ['an event that drives a stock', 'during: { travel_closure: size }', 'during: { trust: size }', 'trust is a stock'],
    [
      'an event that does nothing',
      'relation: { during: { travel_closure: size } }',
      'relation: {}',
      'this sets nothing',
    ],
    [
      'an event that happens to none',
      'relation: { during: { travel_closure: size } }',
      '{}',
      'the event happens to no side',
    ],
    [
      'a process of an unknown event',
      'event: leadership-change\n    side: home',
      'event: leader-change\n    side: home',
      'leader-change is not a type of event of this model',
    ],
    [
      'a process on another side',
      'side: home\n    every',
      'side: relation\n    every',
      'leadership-change says nothing about relation',
    ],
    [
      'a loop through an unknown',
      'path: [trust,',
      'path: [trist,',
      'trist is not a stock or a flow or an auxiliary or a state of this model',
    ],
    ['a loop through a parameter', 'path: [trust,', 'path: [term,', 'term is a parameter'],
    ['a loop that crosses itself', 'path: [trust,', 'path: [trust, trust,', 'trust stands twice in this list'],
    ['a cut at what is no parameter', 'cut: { launch_rate: 0 }', 'cut: { contact: 0 }', 'contact is an auxiliary'],
  ])('may not be %s', (_name, piece, replacement, fault) => {
    expect(faultsAfter(piece, replacement)).toEqual([fault]);
  });

  it('needs a duration where an event drives inputs', () => {
    const text = exampleModelText.replace(/ {4}duration:\n(?: {6}.*\n)+/, '');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/pandemic has a during but no duration$/)]);
  });
});
