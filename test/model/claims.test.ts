import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '../../src/model/claims.ts';
import { loadModel } from '../../src/model/load.ts';

const claim = 'cause: {en: budget, id: anggaran}\n    effect: {en: programmes, id: program}\n';
const sources = { S0: 'A thesis', S1: 'A paper' };

function problems(text: string): string[] {
  return loadClaims('claims.yaml', text, sources).issues.map(
    ({ at, problem }) => `${at.line}:${at.column} ${problem.en}`,
  );
}

describe('claims', () => {
  it('are read by id', () => {
    const loaded = loadClaims(
      'claims.yaml',
      `claims:\n  C4:\n    ${claim}    sign: "+"\n    sources: [S0, S1]\n`,
      sources,
    );
    expect(loaded.ok && loaded.value.claims['C4']).toMatchObject({ sign: '+', sources: ['S0', 'S1'] });
  });

  it('say what is wrong with them, all at once', () => {
    expect(
      problems(
        `claims:\n  C4:\n    ${claim}    sign: plus\n    sources: [S9]\n  C5:\n    ${claim}    sign: "-"\n    sources: [S8]\n`,
      ),
    ).toEqual(['5:11 sign is the text “plus”', '11:15 the model has no source S8']);
    expect(problems('')).toEqual(['1:1 the file holds no keys with values']);
    expect(problems('claims: []\n')).toEqual(['1:9 claims is a list']);
  });

  it('of the partnership model are sound', () => {
    const read = (name: string): string => readFileSync(`models/partnership/${name}`, 'utf8');
    const { model } = loadModel('model.yaml', read('model.yaml'));
    const loaded = loadClaims('claims.yaml', read('claims.yaml'), model?.document.sources ?? {});
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && Object.keys(loaded.value.claims).length).toBe(49);
  });
});
