import { describe, expect, it } from 'vitest';
import { finding } from '../../src/analysis/finding.ts';
import type { ClassSpell, Outcome } from '../../src/analysis/outcome.ts';

const outcome = (...spells: readonly (readonly [ClassSpell['class'], number])[]): Outcome => {
  const history = spells.map(([name, from]) => ({ class: name, from }));
  const last = history.at(-1)!;
  return { class: last.class, since: last.from, history, sustainability: { end: 50, mean: 50 } };
};

describe('the finding of a run', () => {
  it('says when the agreement ended, and since when its work had faded', () => {
    expect(
      finding(outcome(['weak', 0], ['active', 6], ['weak', 30], ['dormant', 40], ['lapsed', 60]), '2017-10'),
    ).toEqual({
      en: 'The agreement ended in October 2022 and was not renewed; its work had faded since April 2020.',
      id: 'Perjanjian berakhir pada Oktober 2022 dan tidak diperpanjang; kegiatannya sudah meredup sejak April 2020.',
    });
  });

  it('says when little ever came of an agreement, or when it ended in full swing', () => {
    expect(finding(outcome(['weak', 0], ['dormant', 12], ['lapsed', 60]), '2017-10').en).toContain(
      'little had ever come of it',
    );
    expect(finding(outcome(['weak', 0], ['lapsed', 60]), '2017-10').en).toContain('a little work was still going on');
    expect(finding(outcome(['active', 0], ['lapsed', 60]), '2017-10').en).toContain('still going on');
  });

  it('says by when work that had gone on for more than a year had died down', () => {
    expect(finding(outcome(['weak', 0], ['dormant', 34], ['lapsed', 60]), '2017-10')).toEqual({
      en: 'The agreement ended in October 2022 and was not renewed; its work had died down by August 2020.',
      id: 'Perjanjian berakhir pada Oktober 2022 dan tidak diperpanjang; kegiatannya sudah padam sejak Agustus 2020.',
    });
  });

  it('names the month the class was entered, unless it held from the start', () => {
    expect(finding(outcome(['active', 0], ['dormant', 29]), '2017-10').id).toBe(
      'Vakum sejak Maret 2020: perjanjian berlaku, tetapi sudah setahun hampir tidak ada yang terlaksana.',
    );
    expect(finding(outcome(['active', 0]), '2017-10').en).toBe(
      'Active from the start: the agreement is in force and programmes keep coming.',
    );
    expect(finding(outcome(['lapsed', 0]), '2017-10').en).toBe('No agreement was in force at any time.');
    expect(finding(outcome(['forming', 0]), '2017-10').en).toContain('nothing has been signed yet');
  });

  it('tells of a revival', () => {
    expect(finding(outcome(['active', 0], ['lapsed', 12], ['weak', 24], ['active', 36]), '2017-10').en).toBe(
      'Active since October 2020: the agreement is in force and programmes keep coming. It was revived in October 2019.',
    );
  });
});
