import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/model/load.ts';
import { changedModel } from '../example-model.ts';
import { faultsAfter } from './faults.ts';

describe('the times of a model', () => {
  it.each([
    ['a stop before the start', 'stop: 60', 'stop: 0', ['stop is 0, not above start 0']],
    [
      'steps that miss the saves',
      'dt: 0.25',
      'dt: 0.3',
      ['dt 0.3 does not fit into saveEvery 1 a whole number of times'],
    ],
    [
      'steps longer than the saves',
      'dt: 0.25',
      'dt: 2',
      ['dt 2 does not fit into saveEvery 1 a whole number of times'],
    ],
    [
      'saves that miss the end',
      'saveEvery: 1',
      'saveEvery: 7',
      ['saveEvery 7 does not fit into stop − start 60 a whole number of times'],
    ],
    ['steps without number', 'dt: 0.25', 'dt: 1e-9', ['a run would take 6.00e+10 steps']],
    ['a unit that is no time', 'unit: month, start', 'unit: km, start', ['km is no unit of time']],
    ['a unit that is none', 'unit: month, start', 'unit: mnth, start', ['there is no unit mnth']],
  ])('may not hold %s', (_name, piece, replacement, faults) => {
    expect(faultsAfter(piece, replacement)).toEqual(faults);
  });

  it('may hold steps that only rounding keeps from fitting', () => {
    expect(faultsAfter('dt: 0.25', 'dt: 0.1')).toEqual([]);
    expect(faultsAfter('dt: 0.25', 'dt: 0.0078125')).toEqual([]);
  });

  it('suggest steps that fit', () => {
    const { issues } = loadModel('a.yaml', changedModel('dt: 0.25', 'dt: 0.3'));
    expect(issues[0]?.mend.en).toMatch(/such as 0.333/);
  });
});
