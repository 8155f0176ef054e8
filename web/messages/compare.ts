import type { Text } from '../../src/index.ts';

/** Words of the page that sets scenarios side by side. */

export const compareTitle = (best: Text, gain: Text): Text => ({
  en: `${best.en} keeps most futures at work: ${gain.en} of 100 more than Baseline`,
  id: `${best.id} paling banyak mempertahankan kemungkinan yang berjalan: ${gain.id} dari 100 lebih banyak daripada garis dasar`,
});
export const compareTitleNone = (): Text => ({
  en: 'None of these keeps more futures at work than Baseline',
  id: 'Tidak satu pun menambah kemungkinan yang masih berjalan dibanding garis dasar',
});
export const compareTitleEmpty = (): Text => ({
  en: 'Put scenarios side by side',
  id: 'Sandingkan skenario',
});
export const compareHint = (): Text => ({
  en: 'Move a lever under Explore, save what you find, or add ready-made policies here.',
  id: 'Geser tuas di Jelajahi, simpan hasilnya, atau tambahkan kebijakan siap pakai di sini.',
});
export const addPolicies = (): Text => ({
  en: 'Ready-made policies to set beside it',
  id: 'Kebijakan siap pakai untuk disandingkan',
});
export const overlaid = (): Text => ({ en: 'One above the other', id: 'Ditumpuk' });
export const sideBySide = (): Text => ({ en: 'Side by side', id: 'Berdampingan' });
export const curvesOf = (): Text => ({
  en: 'Sustainability, index 0–100: one run each, everything uncertain at its middle',
  id: 'Keberlanjutan, indeks 0–100: masing-masing satu simulasi, semua ketidakpastian di nilai tengah',
});
export const multiplesOf = (): Text => ({
  en: 'Sustainability, index 0–100: black without, in colour with the policy; the bands hold half and nine in ten of 1,000 futures',
  id: 'Keberlanjutan, indeks 0–100: hitam tanpa, berwarna dengan kebijakan; pita memuat separuh dan sembilan dari sepuluh dari 1.000 kemungkinan',
});

export const compareHeads = {
  name: { en: 'Scenario', id: 'Skenario' },
  outcome: { en: 'Outcome of one run', id: 'Hasil satu simulasi' },
  working: { en: 'At work at the end, of 100 futures', id: 'Masih berjalan pada akhirnya, dari 100' },
  end: { en: 'Sustainability at the end, median', id: 'Keberlanjutan akhir, median' },
  difference: { en: 'Against Baseline, same futures', id: 'Selisih dari garis dasar, kemungkinan sama' },
  higher: { en: 'Ends higher in, of 100', id: 'Berakhir lebih tinggi, dari 100' },
  delivered: { en: 'Programmes delivered, mean', id: 'Program terlaksana, rata-rata' },
  cost: { en: 'Extra cost, Rp million', id: 'Biaya tambahan, juta rupiah' },
} as const satisfies Record<string, Text>;

export const differenceWithError = (mean: Text, reach: Text): Text => ({
  en: `${mean.en} (±${reach.en})`,
  id: `${mean.id} (±${reach.id})`,
});
export const pairedNote = (): Text => ({
  en: 'Each policy meets the same 1,000 futures as its own Baseline; differences are taken future by future, ± is a 90 % interval of their mean. Cost is the mean of all futures.',
  id: 'Setiap kebijakan menghadapi 1.000 kemungkinan yang sama dengan garis dasarnya; selisih dihitung kemungkinan demi kemungkinan, ± adalah interval 90% rata-ratanya. Biaya adalah rata-rata semua kemungkinan.',
});
export const otherScenario = (title: Text): Text => ({ en: `in ${title.en}`, id: `di ${title.id}` });
export const computingRow = (): Text => ({ en: 'computing …', id: 'menghitung …' });
export const useThis = (name: string): Text => ({ en: `Open ${name} under Explore`, id: `Buka ${name} di Jelajahi` });
