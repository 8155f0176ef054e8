import type { Text } from '../messages/text.ts';
import { unitName } from '../messages/unit-names.ts';
import type { ModelDocument } from '../model/document.ts';

/** A unit in words: `programme/month` is “program/bulan”; a plain number has none. */
export const unitLabel = (model: ModelDocument, unit: string): Text => {
  if (unit === 'dmnl') return { en: '', id: '' };
  const name = (word: string): Text => model.units[word] ?? unitName(word);
  const inLanguage = (language: keyof Text): string =>
    unit.replace(/[a-z_][a-z0-9_]*/gi, (word) => name(word)[language]).replaceAll('*', ' · ');
  return { en: inLanguage('en'), id: inLanguage('id') };
};
