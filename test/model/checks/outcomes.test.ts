import { describe, expect, it } from 'vitest';
import { faultsAfter } from './faults.ts';

describe('what the outcome classes read', () => {
  it.each([
    ['an unknown state', 'state: agreement', 'state: agreemnt', 'agreemnt is not a state of this model'],
    ['an unknown value', 'forming: [forming]', 'forming: [frming]', 'frming is no value of agreement'],
    [
      'a value in both lists',
      'inForce: [in_force]',
      'inForce: [in_force, forming]',
      'forming cannot be both forming and in force',
    ],
    ['deliveries that are no stock', 'deliveries: delivered', 'deliveries: contact', 'contact is an auxiliary'],
    [
      'a threshold that is no parameter',
      'activeThreshold: active_threshold',
      'activeThreshold: trust',
      'trust is a stock',
    ],
    [
      'an index that is no variable',
      'sustainability: sustainability',
      'sustainability: launches',
      'launches is a flow',
    ],
    [
      'thresholds the wrong way round',
      'dormantThreshold: dormant_threshold',
      'dormantThreshold: active_threshold',
      'the dormant threshold 3 is not below the active one, 3',
    ],
  ])('may not be %s', (_name, piece, replacement, fault) => {
    expect(faultsAfter(piece, replacement)).toEqual([fault]);
  });

  it('may be left out of a model that is only valid', () => {
    expect(faultsAfter('outcomes:\n', 'xutcomes:\n')).toEqual(['there is no key xutcomes here']);
  });
});
