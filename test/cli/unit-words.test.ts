import { expect, it } from 'vitest';
import { unitWords } from '../../src/cli/unit-words.ts';
import { smallModel } from '../scenario/model.ts';

it('a unit is put in words by what the model calls its own units, time in both languages', () => {
  const model = { ...smallModel, units: { million_rupiah: { en: 'million rupiah', id: 'juta rupiah' } } };
  expect(unitWords(model, 'million_rupiah/year')).toEqual({ en: 'million rupiah/year', id: 'juta rupiah/tahun' });
  expect(unitWords(model, 'person*month')).toEqual({ en: 'person*month', id: 'person*bulan' });
});
