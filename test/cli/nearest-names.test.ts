import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/cli/nearest-names.ts';

const names = ['bandung-namur', 'bandung-seoul-one-sided', 'bandung-seoul-reciprocal', 'train', 'co-fund'];

describe('the nearest names', () => {
  it('are those a slip of the keys away, nearest first', () => {
    expect(nearestNames('bandung-nammur', names)).toEqual(['bandung-namur']);
    expect(nearestNames('Trian', names)).toEqual(['train']);
  });

  it('are those of which a part was written', () => {
    expect(nearestNames('seoul', names)).toEqual(['bandung-seoul-one-sided', 'bandung-seoul-reciprocal']);
  });

  it('are three at most, and none where nothing is near', () => {
    expect(nearestNames('bandung', [...names, 'bandung-suwon'])).toHaveLength(3);
    expect(nearestNames('jakarta', names)).toEqual([]);
    expect(nearestNames('x', ['a', 'b'])).toEqual([]);
  });
});
