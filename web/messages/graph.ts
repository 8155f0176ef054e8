import type { Text } from '../../src/index.ts';

/** Words in and around a graph. Numbers and names come written in both languages. */

export const baselineName = (): Text => ({ en: 'Baseline', id: 'Garis dasar' });
export const currentName = (): Text => ({ en: 'Current', id: 'Pilihan' });
export const bothNames = (): Text => ({ en: 'Current = Baseline', id: 'Pilihan = garis dasar' });

export const chooseGraph = (place: 1 | 2): Text =>
  place === 1 ? { en: 'First graph', id: 'Grafik pertama' } : { en: 'Second graph', id: 'Grafik kedua' };

export const graphGroups: Readonly<Record<'main' | 'stocks' | 'flows' | 'auxiliaries', Text>> = {
  main: { en: 'Most asked for', id: 'Paling sering dilihat' },
  stocks: { en: 'Stocks', id: 'Stok' },
  flows: { en: 'Flows', id: 'Aliran' },
  auxiliaries: { en: 'Auxiliaries', id: 'Variabel bantu' },
};

export const survivalLabel = (): Text => ({ en: 'Futures still at work', id: 'Kemungkinan yang masih berjalan' });
export const survivalUnit = (): Text => ({
  en: 'of 100 possible futures',
  id: 'dari 100 kemungkinan',
});
export const indexUnit = (): Text => ({ en: 'index 0–100', id: 'indeks 0–100' });
export const shareUnit = (): Text => ({ en: '0–1', id: '0–1' });

export const bandsButton = (): Text => ({ en: 'Bands', id: 'Rentang' });
export const futuresButton = (): Text => ({ en: '20 futures', id: '20 kemungkinan' });
export const tableButton = (): Text => ({ en: 'Table', id: 'Tabel' });
export const aboutVariable = (label: Text): Text => ({ en: `About ${label.en}`, id: `Tentang ${label.id}` });
export const saveAs = (kind: string): Text => ({ en: `Save as ${kind}`, id: `Simpan sebagai ${kind}` });

export const bandsNote = (): Text => ({
  en: 'Lines: one run, everything uncertain at its middle. Bands: half and nine in ten of 1,000 futures.',
  id: 'Garis: satu simulasi, semua ketidakpastian di nilai tengah. Pita: separuh dan sembilan dari sepuluh dari 1.000 kemungkinan.',
});
export const futuresNote = (): Text => ({
  en: 'Thin lines: the first 20 of 1,000 possible futures. Thick lines: one run, everything uncertain at its middle.',
  id: 'Garis tipis: 20 dari 1.000 kemungkinan masa depan. Garis tebal: satu simulasi, semua ketidakpastian di nilai tengah.',
});
export const survivalNote = (): Text => ({
  en: 'Share of 1,000 futures in which the agreement is in force and something is delivered.',
  id: 'Porsi dari 1.000 kemungkinan yang perjanjiannya berlaku dan masih memberi hasil.',
});

export const endSentence = (label: Text, month: Text, current: Text, baseline: Text | null): Text =>
  baseline === null
    ? { en: `${label.en} in ${month.en}: ${current.en}.`, id: `${label.id} pada ${month.id}: ${current.id}.` }
    : {
        en: `${label.en} in ${month.en}: ${current.en}; ${baseline.en} under Baseline.`,
        id: `${label.id} pada ${month.id}: ${current.id}; ${baseline.id} pada garis dasar.`,
      };

export const survivalSentence = (month: Text, current: Text, baseline: Text | null): Text =>
  baseline === null
    ? {
        en: `Of 100 possible futures, ${current.en} are at work in ${month.en}.`,
        id: `Dari 100 kemungkinan, ${current.id} masih berjalan pada ${month.id}.`,
      }
    : {
        en: `Of 100 possible futures, ${current.en} are at work in ${month.en}; ${baseline.en} under Baseline.`,
        id: `Dari 100 kemungkinan, ${current.id} masih berjalan pada ${month.id}; ${baseline.id} pada garis dasar.`,
      };

export const onRecord = (name: Text): Text => ({ en: `on record: ${name.en}`, id: `catatan: ${name.id}` });

export const cursorName = (label: Text): Text => ({
  en: `Read ${label.en} month by month with the arrow keys`,
  id: `Baca ${label.id} bulan demi bulan dengan tombol panah`,
});

export const cursorValue = (month: Text, current: Text, baseline: Text | null): Text =>
  baseline === null
    ? { en: `${month.en}: ${current.en}`, id: `${month.id}: ${current.id}` }
    : {
        en: `${month.en}: current ${current.en}, baseline ${baseline.en}`,
        id: `${month.id}: pilihan ${current.id}, garis dasar ${baseline.id}`,
      };

export const tableHeads = {
  month: { en: 'Month', id: 'Bulan' },
  p05: { en: '5 %', id: '5%' },
  p25: { en: '25 %', id: '25%' },
  p50: { en: 'median', id: 'median' },
  p75: { en: '75 %', id: '75%' },
  p95: { en: '95 %', id: '95%' },
  futures: { en: 'Futures under Current', id: 'Kemungkinan pada pilihan saat ini' },
} as const satisfies Record<string, Text>;

export const tableCaption = (label: Text, unit: Text): Text => ({
  en: `${label.en}${unit.en === '' ? '' : `, ${unit.en}`}; every twelfth month. The CSV file has every month.`,
  id: `${label.id}${unit.id === '' ? '' : `, ${unit.id}`}; tiap dua belas bulan. Berkas CSV memuat setiap bulan.`,
});

export const waitingForRuns = (): Text => ({ en: 'Computing …', id: 'Menghitung …' });
