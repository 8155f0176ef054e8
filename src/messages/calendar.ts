import type { Text } from './text.ts';

const longNames: readonly Text[] = [
  { en: 'January', id: 'Januari' },
  { en: 'February', id: 'Februari' },
  { en: 'March', id: 'Maret' },
  { en: 'April', id: 'April' },
  { en: 'May', id: 'Mei' },
  { en: 'June', id: 'Juni' },
  { en: 'July', id: 'Juli' },
  { en: 'August', id: 'Agustus' },
  { en: 'September', id: 'September' },
  { en: 'October', id: 'Oktober' },
  { en: 'November', id: 'November' },
  { en: 'December', id: 'Desember' },
];

const shortNames: readonly Text[] = [
  { en: 'Jan', id: 'Jan' },
  { en: 'Feb', id: 'Feb' },
  { en: 'Mar', id: 'Mar' },
  { en: 'Apr', id: 'Apr' },
  { en: 'May', id: 'Mei' },
  { en: 'Jun', id: 'Jun' },
  { en: 'Jul', id: 'Jul' },
  { en: 'Aug', id: 'Agu' },
  { en: 'Sep', id: 'Sep' },
  { en: 'Oct', id: 'Okt' },
  { en: 'Nov', id: 'Nov' },
  { en: 'Dec', id: 'Des' },
];

/** A month of a year in words, `October 2017`; `month` counts from 1. */
export const monthOfYear = (year: number, month: number): Text => {
  return withYear(longNames, year, month);
};

/** The same where room is short, `Oct 2017`. */
export const shortMonthOfYear = (year: number, month: number): Text => {
  return withYear(shortNames, year, month);
};

const withYear = (names: readonly Text[], year: number, month: number): Text => {
  const name = names[month - 1]!;
  return { en: `${name.en} ${year}`, id: `${name.id} ${year}` };
};
