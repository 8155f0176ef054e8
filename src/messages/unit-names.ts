import type { Text } from './text.ts';

/** A customary unit as a person reads it; any other as it is written. */
export const unitName = (unit: string): Text => {
  switch (unit) {
    case 'month':
      return { en: 'month', id: 'bulan' };
    case 'year':
      return { en: 'year', id: 'tahun' };
    case 'week':
      return { en: 'week', id: 'minggu' };
    case 'day':
      return { en: 'day', id: 'hari' };
    case 'dmnl':
      return { en: '', id: '' };
    default:
      return { en: unit, id: unit };
  }
};
