import { didYouMean } from './documents.ts';
import type { Remark } from './remark.ts';

export function sideNeeded(type: string, sides: readonly string[]): Remark {
  return {
    problem: { en: `${type} does not say whose it is`, id: `${type} tidak menyebut pihak mana` },
    mend: { en: `Add side: ${sides.join(' or ')}.`, id: `Tambahkan side: ${sides.join(' atau ')}.` },
  };
}

export function otherSide(type: string, side: string, sides: readonly string[]): Remark {
  return {
    problem: { en: `${type} cannot happen to ${side}`, id: `${type} tidak dapat menimpa pihak ${side}` },
    mend: didYouMean(undefined, sides),
  };
}

export function takesNone(type: string, key: 'size' | 'duration'): Remark {
  return {
    problem: { en: `${type} has no ${key}`, id: `${type} tidak punya ${key}` },
    mend: {
      en: `Remove ${key}, or give the type one in the model.`,
      id: `Hapus ${key}, atau tambahkan pada jenisnya di model.`,
    },
  };
}

export function eventAfterEnd(month: string, last: string): Remark {
  return {
    problem: { en: `${month} is after the last month, ${last}`, id: `${month} sesudah bulan terakhir, ${last}` },
    mend: { en: 'Move the event, or simulate more months.', id: 'Pindahkan peristiwanya, atau tambah jumlah bulan.' },
  };
}

export function eventBeforeStart(month: string, first: string): Remark {
  return {
    problem: { en: `${month} is before the first month, ${first}`, id: `${month} sebelum bulan pertama, ${first}` },
    mend: {
      en: 'Move the event; only one that lasts may begin before, if it has not ended by then.',
      id: 'Pindahkan peristiwanya; hanya yang masih berlangsung yang boleh dimulai sebelumnya.',
    },
  };
}

export function pastYear9999(): Remark {
  return {
    problem: { en: 'the scenario ends after the year 9999', id: 'skenario ini berakhir setelah tahun 9999' },
    mend: { en: 'Simulate fewer months.', id: 'Kurangi jumlah bulannya.' },
  };
}
