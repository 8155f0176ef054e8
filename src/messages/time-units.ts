import type { Text } from './text.ts';

/** A unit of time as it stands in a rate, `Rp million/year`; undefined for what is none. */
export const timeUnit = (name: string): Text | undefined => {
  switch (name) {
    case 'month':
      return { en: 'month', id: 'bulan' };
    case 'year':
      return { en: 'year', id: 'tahun' };
    case 'week':
      return { en: 'week', id: 'minggu' };
    case 'day':
      return { en: 'day', id: 'hari' };
    default:
      return undefined;
  }
};
