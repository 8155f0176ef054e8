import type { Text } from './text.ts';

/** What is wrong with how documents name one another, and what `kembar check` found in all. */

interface Remark {
  readonly problem: Text;
  readonly mend: Text;
}

export const unknownModel = (id: string, nearest: readonly string[]): Remark => ({
  problem: { en: `there is no model ${id}`, id: `tidak ada model ${id}` },
  mend:
    nearest.length === 0
      ? {
          en: 'Name a folder of models/ that holds a model.yaml; kembar list shows them.',
          id: 'Sebut salah satu folder di models/ yang berisi model.yaml; lihat kembar list.',
        }
      : { en: `Did you mean ${nearest.join(' or ')}?`, id: `Mungkin maksudnya ${nearest.join(' atau ')}?` },
});

export const unstatedModel = (): Remark => ({
  problem: { en: 'no model is named', id: 'modelnya tidak disebut' },
  mend: {
    en: 'Write model: and the id of a model, such as partnership.',
    id: 'Tulis model: lalu id model, misalnya partnership.',
  },
});

export const unreadableModel = (id: string): Remark => ({
  problem: { en: `the model ${id} cannot be read`, id: `model ${id} tidak terbaca` },
  mend: {
    en: `kembar check ${id} says why; this document can be checked after that.`,
    id: `Lihat sebabnya dengan kembar check ${id}; dokumen ini baru dapat diperiksa sesudahnya.`,
  },
});

/** The last line of a check. */
export const checkedDocuments = (documents: number, errors: number, warnings: number): Text => {
  const en = documents === 1 ? '1 document' : `${documents} documents`;
  if (errors === 0 && warnings === 0) {
    return { en: `${en} checked, no problem found`, id: `${documents} dokumen diperiksa, tidak ada masalah` };
  }
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return {
    en: `${en} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    id: `${documents} dokumen diperiksa: ${errors} galat, ${warnings} peringatan`,
  };
};
