import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/model/load.ts';
import { changedModel, exampleClaims } from '../example-model.ts';
import { faultsAfter } from './faults.ts';

describe('evidence of a model', () => {
  it('cites sources that are there', () => {
    expect(faultsAfter('source: [X1]', 'source: [X1, X2]')).toEqual(['the model has no source X2']);
    expect(faultsAfter('source: [X1]', 'source: X2')).toEqual(['the model has no source X2']);
    expect(faultsAfter('source: [X1]', 'source: [X1, inference]')).toEqual([]);
    expect(faultsAfter('rate: 0.0014, source: X1', 'rate: 0.0014, source: Y1')).toEqual(['the model has no source Y1']);
  });

  it('cites claims that are there, in flows, jumps and effects alike', () => {
    const faults = (piece: string, replacement: string): string[] =>
      loadModel('a.yaml', changedModel(piece, replacement), { claims: exampleClaims }).issues.map(
        ({ problem }) => problem.en,
      );
    expect(faults('cites: [C4]', 'cites: [C44]')).toEqual(['there is no claim C44']);
    expect(faults('cites: [C32]', 'cites: [C31]')).toEqual(['there is no claim C31']);
    expect(faults('cites: [C6]', 'cites: [D6]')).toEqual(['there is no claim D6']);
    expect(faultsAfter('cites: [C4]', 'cites: [C44]')).toEqual([]);
  });
});
