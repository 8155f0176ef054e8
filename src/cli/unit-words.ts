import type { Text } from '../messages/text.ts';
import { timeUnit } from '../messages/time-units.ts';
import type { ModelDocument } from '../model/document.ts';

/** A unit in words, `million_rupiah/year` as `million rupiah/year` and `juta rupiah/tahun`. */
export const unitWords = ({ units }: ModelDocument, unit: string): Text => {
  const inLanguage = (language: keyof Text): string =>
    unit.replace(/[a-z][a-z0-9_]*/g, (name) => units[name]?.[language] ?? timeUnit(name)?.[language] ?? name);
  return { en: inLanguage('en'), id: inLanguage('id') };
};
