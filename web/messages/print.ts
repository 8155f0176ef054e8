import type { Text } from '../../src/index.ts';

/** Words of the page for the mayor. */

export const printQuestion = (title: Text): Text => ({
  en: `${title.en}: what would make it last?`,
  id: `${title.id}: apa yang membuatnya bertahan?`,
});
export const printNow = (): Text => ({ en: 'Print this page', id: 'Cetak halaman ini' });
export const back = (): Text => ({ en: '← Back', id: '← Kembali' });
export const printLead = (baseline: Text, current: Text | null): Text =>
  current === null
    ? {
        en: `As things stand, ${baseline.en} of 100 possible futures still work at the end.`,
        id: `Dengan keadaan sekarang, ${baseline.id} dari 100 kemungkinan masa depan masih berjalan pada akhirnya.`,
      }
    : {
        en: `As things stand, ${baseline.en} of 100 possible futures still work at the end. With the policy proposed here, ${current.en} do.`,
        id: `Dengan keadaan sekarang, ${baseline.id} dari 100 kemungkinan masa depan masih berjalan pada akhirnya. Dengan kebijakan yang diusulkan di sini, ${current.id}.`,
      };
export const threePolicies = (): Text => ({
  en: 'Three policies, their cost and effect',
  id: 'Tiga kebijakan, biaya dan dampaknya',
});
export const whatWeDoNotKnow = (): Text => ({ en: 'What we do not know', id: 'Yang belum kami ketahui' });
export const unknownTraits = (known: number, all: number): Text => ({
  en: `Of ${all} traits of this partnership, ${known} are known from sources or answers; the other ${all - known} are drawn from what is usual.`,
  id: `Dari ${all} ciri kemitraan ini, ${known} diketahui dari sumber atau jawaban; ${all - known} lainnya diambil dari kisaran yang lazim.`,
});
export const assumedParameters = (assumed: number, all: number): Text => ({
  en: `${assumed} of the model’s ${all} parameters are assumptions nobody has measured. The bands show what that uncertainty does.`,
  id: `${assumed} dari ${all} parameter model adalah asumsi yang belum pernah diukur. Pita pada grafik menunjukkan akibat ketidakpastian itu.`,
});
export const notAForecast = (): Text => ({
  en: 'This is a simulation of causes, not a forecast: compare policies by it, do not read dates off it.',
  id: 'Ini simulasi sebab-akibat, bukan ramalan: gunakan untuk membandingkan kebijakan, bukan untuk menentukan tanggal.',
});
export const printHeads = {
  policy: { en: 'Policy', id: 'Kebijakan' },
  working: { en: 'Still work at the end, of 100', id: 'Masih berjalan pada akhirnya, dari 100' },
  effect: { en: 'Sustainability against Baseline', id: 'Keberlanjutan dibanding garis dasar' },
  cost: { en: 'Extra cost, Rp million', id: 'Biaya tambahan, juta rupiah' },
} as const satisfies Record<string, Text>;
export const madeWith = (runs: Text, seed: string, digest: string): Text => ({
  en: `Kembar · ${runs.en} futures, seed “${seed}”, digest ${digest}`,
  id: `Kembar · ${runs.id} kemungkinan, benih “${seed}”, digest ${digest}`,
});
export const chartTitle = (): Text => ({
  en: 'Sustainability, index 0–100. Lines: one run; band: half and nine in ten of the futures under the policy',
  id: 'Keberlanjutan, indeks 0–100. Garis: satu simulasi; pita: separuh dan sembilan dari sepuluh kemungkinan dengan kebijakan ini',
});
