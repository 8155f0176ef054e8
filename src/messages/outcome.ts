import type { Text } from './text.ts';

type Class = 'forming' | 'active' | 'weak' | 'dormant' | 'lapsed';

/** The name of an outcome class, as it stands in a table. */
export const className = (outcomeClass: Class): Text => {
  switch (outcomeClass) {
    case 'forming':
      return { en: 'forming', id: 'penjajakan' };
    case 'active':
      return { en: 'active', id: 'aktif' };
    case 'weak':
      return { en: 'weak', id: 'lemah' };
    case 'dormant':
      return { en: 'dormant', id: 'vakum' };
    case 'lapsed':
      return { en: 'lapsed', id: 'berakhir' };
  }
};

/** What an outcome class means, in one breath. */
export const classMeaning = (outcomeClass: Class): Text => {
  switch (outcomeClass) {
    case 'forming':
      return { en: 'nothing has been signed yet', id: 'belum ada yang ditandatangani' };
    case 'active':
      return {
        en: 'the agreement is in force and programmes keep coming',
        id: 'perjanjian berlaku dan program terus berjalan',
      };
    case 'weak':
      return {
        en: 'the agreement is in force, but little is delivered',
        id: 'perjanjian berlaku, tetapi hanya sedikit program yang terlaksana',
      };
    case 'dormant':
      return {
        en: 'the agreement is in force, but next to nothing has been delivered for a year',
        id: 'perjanjian berlaku, tetapi sudah setahun hampir tidak ada yang terlaksana',
      };
    case 'lapsed':
      return { en: 'no agreement is in force any more', id: 'tidak ada lagi perjanjian yang berlaku' };
  }
};

/** `lapsed since October 2022`; without a month when the class held from the start. */
export const classSince = (outcomeClass: Class, month: Text | null): Text => {
  const name = className(outcomeClass);
  if (month === null) return { en: `${name.en} from the start`, id: `${name.id} sejak awal` };
  return { en: `${name.en} since ${month.en}`, id: `${name.id} sejak ${month.id}` };
};

/** How the work stood before an agreement ended: since when little or nothing was delivered, or that it was in full swing. */
export type BeforeTheEnd =
  | { readonly kind: 'faded'; readonly since: Text }
  | { readonly kind: 'never-much' }
  | { readonly kind: 'little' }
  | { readonly kind: 'stopped'; readonly by: Text }
  | { readonly kind: 'working' };

/** The finding of a run that ends without an agreement; `month` is null when there was none from the start. */
export const lapsedFinding = (month: Text | null, before: BeforeTheEnd): Text => {
  if (month === null) {
    return { en: 'No agreement was in force at any time.', id: 'Tidak pernah ada perjanjian yang berlaku.' };
  }
  const en = `The agreement ended in ${month.en} and was not renewed`;
  const id = `Perjanjian berakhir pada ${month.id} dan tidak diperpanjang`;
  switch (before.kind) {
    case 'faded':
      return {
        en: `${en}; its work had faded since ${before.since.en}.`,
        id: `${id}; kegiatannya sudah meredup sejak ${before.since.id}.`,
      };
    case 'never-much':
      return { en: `${en}; little had ever come of it.`, id: `${id}; sejak awal kegiatannya memang sedikit.` };
    case 'stopped':
      return {
        en: `${en}; its work had died down by ${before.by.en}.`,
        id: `${id}; kegiatannya sudah padam sejak ${before.by.id}.`,
      };
    case 'little':
      return {
        en: `${en}, although a little work was still going on.`,
        id: `${id}, padahal masih ada sedikit kegiatan.`,
      };
    case 'working':
      return {
        en: `${en}, although its work was still going on.`,
        id: `${id}, padahal kegiatannya masih berjalan.`,
      };
  }
};

/** The finding of a run that ends with an agreement in force, or before one. */
export const standingFinding = (outcomeClass: Exclude<Class, 'lapsed'>, since: Text | null): Text => {
  const meaning = classMeaning(outcomeClass);
  if (outcomeClass === 'forming') {
    return { en: `Still exploring at the end: ${meaning.en}.`, id: `Sampai akhir masih penjajakan: ${meaning.id}.` };
  }
  const name = classSince(outcomeClass, since);
  return { en: `${capital(name.en)}: ${meaning.en}.`, id: `${capital(name.id)}: ${meaning.id}.` };
};

/** What is added when an agreement that had ended came back into force. */
export const revived = (month: Text): Text => ({
  en: `It was revived in ${month.en}.`,
  id: `Kerja sama dihidupkan lagi pada ${month.id}.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
