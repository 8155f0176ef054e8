import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '../../src/model/claims.ts';
import { loadModel } from '../../src/model/load.ts';
import { exampleModel } from './example-model.ts';

const claim = 'cause: {en: budget, id: anggaran}\n    effect: {en: programmes, id: program}\n';
const tried = '    trial: {raise: {trust_time: [3, 36]}, watch: trust, measure: mean, to: 60, least: 0.01}\n';
const example = exampleModel().document;
const model = { ...example, sources: { S0: 'A thesis', S1: 'A paper' } };

function problems(text: string): string[] {
  return loadClaims('claims.yaml', text, model).issues.map(
    ({ at, problem }) => `${at.line}:${at.column} ${problem.en}`,
  );
}

describe('claims', () => {
  it('are read by id', () => {
    const loaded = loadClaims(
      'claims.yaml',
      `claims:\n  C4:\n    ${claim}    sign: "+"\n    sources: [S0, S1]\n${tried}`,
      model,
    );
    expect(loaded.ok && loaded.value.claims['C4']).toMatchObject({ sign: '+', sources: ['S0', 'S1'] });
  });

  it('say what is wrong with them, all at once', () => {
    expect(
      problems(
        `claims:\n  C4:\n    ${claim}    sign: plus\n    sources: [S9]\n${tried}  C5:\n    ${claim}    sign: "-"\n    sources: [S8]\n${tried}`,
      ),
    ).toEqual(['5:11 sign is the text “plus”', '12:15 the model has no source S8']);
    expect(problems('')).toEqual(['1:1 the file holds no keys with values']);
    expect(problems('claims: []\n')).toEqual(['1:9 claims is a list']);
  });

  it('must be carried by the model: tried on what it has', () => {
    const beside = (trial: string): string[] =>
      problems(`claims:\n  C4:\n    ${claim}    sign: "+"\n    sources: [S0]\n${trial}`);
    expect(beside('')).toEqual(['2:3 claim C4 is not carried by the model: it has no trial']);
    expect(beside('    kind: behaviour\n')).toEqual([]);
    expect(beside('    trial: {watch: trust, measure: mean, to: 60, least: 0.01}\n')).toEqual([
      '7:5 the trial moves nothing',
    ]);
    expect(beside(tried.replace('trust_time', 'trust_tim').replace('watch: trust', 'watch: trusts'))).toEqual([
      expect.stringContaining('trust_tim'),
      expect.stringContaining('trusts'),
    ]);
    expect(
      beside('    trial: {add: [{type: earthquake, month: 3}], watch: trust, measure: mean, to: 60, least: 0.01}\n'),
    ).toEqual([expect.stringContaining('earthquake')]);
  });

  it('of the partnership model are sound', () => {
    const read = (name: string): string => readFileSync(`models/partnership/${name}`, 'utf8');
    const { model: partnership } = loadModel('model.yaml', read('model.yaml'));
    const loaded = loadClaims('claims.yaml', read('claims.yaml'), partnership!.document);
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && Object.keys(loaded.value.claims).length).toBe(49);
  });
});
