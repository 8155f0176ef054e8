import { describe, expect, it } from 'vitest';
import { kembar } from './kembar.ts';

/** What is written, and the one line that answers it. */
const mistakes: readonly (readonly [words: string, answer: string])[] = [
  ['run fadde', 'There is no scenario fadde. Did you mean faded?'],
  [
    'run seoul',
    'There is no scenario seoul. Did you mean bandung-seoul-one-sided, bandung-seoul-reciprocal or jakarta-seoul?',
  ],
  [
    'run faded --dt 0.00001',
    '--dt 0.00001 would make 6000000 steps, more than the 1000000 a single run may have. Choose a longer step.',
  ],
  ['run nowhere', 'There is no scenario nowhere. kembar list shows them all.'],
  ['run train-staff', 'train-staff is a policy, not a scenario.'],
  ['run', 'Which scenario? Example: kembar run bandung-namur'],
  ['compare', 'Which scenario? Example: kembar compare bandung-namur'],
  ['run faded --policy train-stuff', 'There is no policy train-stuff. Did you mean train-staff?'],
  [
    'run faded --policy institutionalise',
    'institutionalise is a policy for the model partnership, but faded runs on pair.',
  ],
  ['run faded --policy', 'A value is missing after --policy <policy>.'],
  ['run faded --polcy x', 'There is no option --polcy. Did you mean --policy?'],
  [
    'run faded --set trainin=1',
    'The model has no lever, parameter, input or trait trainin. Did you mean training or training_cost?',
  ],
  ['run faded --set training=2', 'training cannot be 2: it goes from 0 to 1.'],
  ['run faded --set thin_budget=-1', 'thin_budget cannot be −1: it goes from 0 to 4.'],
  ['run faded --set training', '--set takes name=number, not training. Example: --set training=0.5'],
  ['run faded --set training=0x1', '--set takes name=number, not training=0x1. Example: --set training=0.5'],
  ['run faded --set training=1e999', '--set takes name=number, not training=1e999. Example: --set training=0.5'],
  ['run faded --set training=0,5', 'Decimals are written with a point here: --set training=0.5'],
  [
    'run faded --from-profile x=1',
    'The model has no trait x. Write its name or its letter in the code list, such as budget_scarcity=2 or b=2.',
  ],
  ['run faded --from-profile b=5', 'thin_budget cannot be 5: it goes from 0 to 4.'],
  ['run faded --without pandemi', 'The model has no event pandemi. Did you mean pandemic?'],
  ['run faded --without pandemic@2019', '2019 is no month. Write it like 2018-09.'],
  ['run faded --without pandemic@2020-01', 'faded has no pandemic in that month; it has 2019-04.'],
  ['run steady --without pandemic', 'steady has no pandemic to leave out.'],
  ['run faded --cut R9', 'The model has no loop R9. Its loops: R1.'],
  ['run faded --method rk5', 'There is no method rk5. Choose euler, rk4 or rk45.'],
  ['run faded --save trst', 'The model has no variable trst to save. Did you mean trust?'],
  [
    'run faded --out faded.xls',
    'kembar run does not write faded.xls: --out takes a name ending in .csv, .parquet or .json.',
  ],
  [
    'run ./faded.yaml',
    'There is no file ./faded.yaml. Check the path, or name a document by its id: kembar list shows them.',
  ],
  ['list all', 'kembar list takes fewer words than that; kembar list --help shows how it is written.'],
  ['lst', 'There is no command lst. Did you mean list?'],
  ['help chek', 'There is no command chek. Did you mean check?'],
  ['list --lang fr', '--lang takes id or en, not fr.'],
];

describe('a command line that cannot be carried out', () => {
  it.each(mistakes)('is answered in one line, exit code 2: kembar %s', async (words, answer) => {
    expect(await kembar(words.split(' '))).toEqual({ code: 2, stdout: '', stderr: `${answer}\n` });
  });

  it('says which step would fit', async () => {
    for (const step of ['0.3', '0', '-1', 'x', '2']) {
      const { code, stderr } = await kembar(['run', 'faded', '--dt', step]);
      expect(code).toBe(2);
      expect(stderr).toContain(`--dt ${step} does not fit`);
    }
  });

  it('is answered in Indonesian too', async () => {
    const answer = async (words: string): Promise<string> =>
      (await kembar([...words.split(' '), '--lang', 'id'])).stderr;
    expect(await answer('run fadde')).toBe('Tidak ada skenario fadde. Mungkin maksudnya faded?\n');
    expect(await answer('run faded --set training=2')).toBe(
      'training tidak dapat bernilai 2: rentangnya 0 sampai 1.\n',
    );
    expect(await answer('run faded --polcy x')).toBe('Tidak ada opsi --polcy. Mungkin maksudnya --policy?\n');
  });

  it('does not overwrite what it cannot: a folder that is missing ends with 1', async () => {
    expect(await kembar(['run', 'faded', '--out', 'missing/faded.csv'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'missing/faded.csv cannot be written. Does its folder exist, and may you write there?\n',
    });
  });
});
