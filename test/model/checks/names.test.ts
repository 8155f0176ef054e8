import { describe, expect, it } from 'vitest';
import { faultsAfter } from './faults.ts';

describe('names of a model', () => {
  it.each([
    ['a word of the equations', 'travel_closure:\n', 'time:\n', 'time has a meaning of its own in equations'],
    ['a function', 'travel_closure:\n', 'smooth:\n', 'smooth has a meaning of its own in equations'],
    [
      'a name another section has',
      'travel_closure:\n',
      'facilitation:\n',
      /^facilitation is also a lever, on line \d+$/,
    ],
    ['a name that a process has', 'mid_term_exit:', 'term:', /^term is also a parameter, on line \d+$/],
    [
      'capitals',
      'travel_closure:\n',
      'TravelClosure:\n',
      'TravelClosure is not written like a name such as posting_time',
    ],
    ['a digit in front', 'travel_closure:\n', '2nd:\n', '2nd is not written like a name such as posting_time'],
    [
      'what every object of JavaScript has',
      'home_election:',
      'constructor:',
      'constructor has a meaning of its own in equations',
    ],
  ])('may not be %s', (_name, piece, replacement, fault) => {
    const faults = faultsAfter(piece, replacement);
    if (typeof fault === 'string') expect(faults).toContain(fault);
    else expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  it('of values of a state may not be those of variables, nor stand twice', () => {
    expect(faultsAfter('expired]', 'trust]')).toEqual([expect.stringMatching(/^trust is also a stock, on line \d+$/)]);
    expect(faultsAfter('expired]', 'forming]')).toEqual(['forming stands twice in this list']);
    expect(faultsAfter('expired]', 'pi]')).toEqual(['pi has a meaning of its own in equations']);
  });

  it('of units may not be those of other units', () => {
    expect(faultsAfter('programme: { en', 'week: { en')).toContain('week is a unit already');
    expect(faultsAfter('programme: { en', 'dmnl: { en')).toContain('dmnl is a unit already');
  });

  it('of sources may not be inference, which stands for none', () => {
    expect(faultsAfter('  X1: "A', '  inference: "B"\n  X1: "A')).toEqual([
      'inference has a meaning of its own in equations',
    ]);
  });
});
