import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** What can stand at a place of a document. */
export type Concept =
  | 'both languages'
  | 'text'
  | 'number'
  | 'whole number'
  | 'equation'
  | 'unit'
  | 'range'
  | 'pair'
  | 'list'
  | 'section'
  | 'keys'
  | 'name'
  | 'stock or null'
  | 'slug'
  | 'key'
  | 'month'
  | 'year or month'
  | 'distribution'
  | 'choice';

const phrases: Readonly<Record<Concept, Text>> = {
  'both languages': { en: 'a text in both languages, {en: …, id: …}', id: 'teks dalam kedua bahasa, {en: …, id: …}' },
  text: { en: 'a text', id: 'teks' },
  number: { en: 'a number', id: 'angka' },
  'whole number': { en: 'a whole number', id: 'bilangan bulat' },
  equation: { en: 'an equation or a number', id: 'persamaan atau angka' },
  unit: { en: 'a unit such as programme/month, or dmnl', id: 'satuan seperti programme/month, atau dmnl' },
  range: { en: 'a pair [lowest, highest]', id: 'pasangan [terendah, tertinggi]' },
  pair: { en: 'a pair [x, y]', id: 'pasangan [x, y]' },
  list: { en: 'a list [ … ]', id: 'daftar [ … ]' },
  section: { en: 'keys with values', id: 'kunci beserta nilainya' },
  keys: { en: 'a list of keys such as [X6], or inference', id: 'daftar kunci seperti [X6], atau inference' },
  name: { en: 'a name such as posting_time', id: 'nama seperti posting_time' },
  'stock or null': { en: 'the name of a stock, or null', id: 'nama stok, atau null' },
  slug: { en: 'a name such as leadership-change', id: 'nama seperti leadership-change' },
  key: { en: 'a key such as X6', id: 'kunci seperti X6' },
  month: { en: 'a month such as 2017-10', id: 'bulan seperti 2017-10' },
  'year or month': {
    en: 'a year such as 2017 or a month such as 2017-10',
    id: 'tahun seperti 2017 atau bulan seperti 2017-10',
  },
  distribution: {
    en: 'a distribution such as {distribution: uniform, min: 1, max: 2}',
    id: 'sebaran seperti {distribution: uniform, min: 1, max: 2}',
  },
  choice: { en: 'one of the words it can be', id: 'salah satu kata yang tersedia' },
};

/** A value as a document has it, in words. */
function found(value: unknown): Text {
  if (typeof value === 'string') {
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    return value.trim() === ''
      ? { en: 'an empty text', id: 'teks kosong' }
      : { en: `the text “${short}”`, id: `teks “${short}”` };
  }
  if (typeof value === 'number') return { en: `the number ${value}`, id: `angka ${value}` };
  if (typeof value === 'boolean') return { en: `the truth value ${value}`, id: `nilai kebenaran ${value}` };
  if (Array.isArray(value)) return { en: 'a list', id: 'daftar' };
  return { en: 'keys with values', id: 'kunci beserta nilainya' };
}

const anyOf = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** “Did you mean …?”, or what there is to choose from. */
export function didYouMean(near: string | undefined, choices: readonly string[]): Text {
  if (near !== undefined) return { en: `Did you mean ${near}?`, id: `Mungkin maksudnya ${near}?` };
  if (choices.length === 0) return { en: 'Remove it.', id: 'Hapus.' };
  if (choices.length > 20) {
    const some = choices.slice(0, 20).join(', ');
    return { en: `There are ${some} and others.`, id: `Yang ada ${some}, dan lainnya.` };
  }
  return { en: `Write ${anyOf(choices, 'or')}.`, id: `Tulis ${anyOf(choices, 'atau')}.` };
}

// --- Shape

export function notADocument(): Remark {
  return {
    problem: { en: 'the file holds no keys with values', id: 'berkas ini tidak berisi kunci beserta nilainya' },
    mend: { en: 'Begin with title: {en: …, id: …}', id: 'Mulailah dengan title: {en: …, id: …}' },
  };
}

export function unknownKey(key: string, near: string | undefined, allowed: readonly string[]): Remark {
  return {
    problem: { en: `there is no key ${key} here`, id: `tidak ada kunci ${key} di sini` },
    mend:
      near !== undefined
        ? didYouMean(near, [])
        : { en: `The keys here are ${anyOf(allowed, 'and')}.`, id: `Kunci di sini: ${anyOf(allowed, 'dan')}.` },
  };
}

export function missingKey(key: string, concept: Concept): Remark {
  const phrase = phrases[concept];
  return {
    problem: { en: `${key} is missing`, id: `${key} belum ada` },
    mend: { en: `Add ${key} with ${phrase.en}.`, id: `Tambahkan ${key} berisi ${phrase.id}.` },
  };
}

export function emptyValue(key: string, concept: Concept): Remark {
  const phrase = phrases[concept];
  return {
    problem: { en: `${key} is empty`, id: `${key} kosong` },
    mend: {
      en: `Write ${phrase.en}, or remove the key if it may be left out.`,
      id: `Isi dengan ${phrase.id}, atau hapus kuncinya jika boleh tidak ada.`,
    },
  };
}

export function wrongType(key: string, value: unknown, concept: Concept): Remark {
  const phrase = phrases[concept];
  const is = found(value);
  const quoted =
    (concept === 'number' || concept === 'whole number') && typeof value === 'string' && Number.isFinite(Number(value));
  return {
    problem: { en: `${key} is ${is.en}`, id: `${key} berisi ${is.id}` },
    mend: quoted
      ? { en: 'Write the number without quotes.', id: 'Tulis angkanya tanpa tanda kutip.' }
      : { en: `Write ${phrase.en}.`, id: `Tulis ${phrase.id}.` },
  };
}

export function notFinite(key: string): Remark {
  return {
    problem: { en: `${key} is no finite number`, id: `${key} bukan bilangan berhingga` },
    mend: { en: 'Write a number below 1.8e308.', id: 'Tulis angka di bawah 1.8e308.' },
  };
}

export function wrongChoice(key: string, value: unknown, near: string | undefined, choices: readonly string[]): Remark {
  const is = found(value);
  return { problem: { en: `${key} is ${is.en}`, id: `${key} berisi ${is.id}` }, mend: didYouMean(near, choices) };
}

export function tooSmall(key: string, least: number, allowed: boolean): Remark {
  return {
    problem: { en: `${key} is too small`, id: `${key} terlalu kecil` },
    mend: allowed
      ? { en: `Write ${least} or more.`, id: `Tulis ${least} atau lebih.` }
      : { en: `Write more than ${least}.`, id: `Tulis lebih dari ${least}.` },
  };
}

export function tooLarge(key: string, most: number): Remark {
  return {
    problem: { en: `${key} is too large`, id: `${key} terlalu besar` },
    mend: { en: `Write ${most} or less.`, id: `Tulis ${most} atau kurang.` },
  };
}

export function wrongCount(key: string, count: number, least: number, most: number): Remark {
  const some = least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least}+` : `${least}–${most}`;
  return {
    problem: { en: `${key} has ${count} entries`, id: `${key} berisi ${count} entri` },
    mend: { en: `It takes ${some.replace('+', ' or more')}.`, id: `Seharusnya ${some.replace('+', ' atau lebih')}.` },
  };
}

export function emptyText(key: string): Remark {
  return {
    problem: { en: `${key} is empty`, id: `${key} kosong` },
    mend: { en: 'Write something there.', id: 'Isi dengan sesuatu.' },
  };
}

// --- Names

export function badName(name: string, concept: Concept, instead: string | undefined): Remark {
  const phrase = phrases[concept];
  return {
    problem: { en: `${name} is not written like ${phrase.en}`, id: `${name} tidak ditulis seperti ${phrase.id}` },
    mend:
      instead !== undefined
        ? { en: `Write ${instead}.`, id: `Tulis ${instead}.` }
        : concept === 'name'
          ? {
              en: 'Use small letters, digits and single underscores, and begin with a letter.',
              id: 'Gunakan huruf kecil, angka, dan garis bawah tunggal, diawali huruf.',
            }
          : { en: `Write ${phrase.en}.`, id: `Tulis ${phrase.id}.` },
  };
}
