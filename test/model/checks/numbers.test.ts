import { describe, expect, it } from 'vitest';
import { faultsAfter } from './faults.ts';

describe('numbers of a model', () => {
  it.each([
    ['a reversed range', 'range: [2, 24]', 'range: [24, 2]', 'the range begins at 24 and ends at 2'],
    ['a range without width', 'range: [2, 24]', 'range: [2, 2]', 'the range begins at 2 and ends at 2'],
    ['a value outside its range', 'value: 8', 'value: 25', 'value is 25, outside its range'],
    ['a lever whose default is outside', 'default: 0', 'default: -0.1', 'default is -0.1, outside its range'],
    ['an initial value outside', 'initial: 0.4', 'initial: 1.4', 'initial is 1.4, outside its range'],
    ['an initial value in quotes outside', 'initial: 0.4', 'initial: "1.4"', 'initial is 1.4, outside its range'],
    ['a bad distribution', 'sigma: 0.3', 'sigma: 0', 'sigma is 0'],
    ['a prior beyond the grades', 'min: 0, max: 4', 'min: 0, max: 5', 'it can draw values outside 0 to 4'],
    ['bands that fall', 'below: 0.5', 'below: 2', 'below 1.01 comes after 2'],
    ['bands that leave a rest', 'below: 1.01', 'below: 1', 'the last band ends below 1, and the lever goes up to 1'],
    ['a lookup whose x falls', '[2, 0.9]', '[5, 0.9]', 'x 4 comes after 5'],
    ['a lookup whose x stands still', '[2, 0.9]', '[0, 0.9]', 'x 0 comes after 0'],
    ['an event without duration', 'value: 24', 'value: 0', 'value is 0'],
    ['the size of an event outside', 'value: 0.9', 'value: 1.9', 'value is 1.9, outside its range'],
  ])('may not hold %s', (_name, piece, replacement, fault) => {
    expect(faultsAfter(piece, replacement)).toEqual([fault]);
  });

  it('leave initial values that are equations to the run', () => {
    expect(faultsAfter('initial: 0.4', 'initial: 0.4 + launch_rate * 100')).toEqual([]);
  });
});
