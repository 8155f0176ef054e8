import type { Text } from './text.ts';

/** Texts of the table that sets runs side by side. */

export const compareHeads = {
  policy: { en: 'policy', id: 'kebijakan' },
  scenario: { en: 'scenario', id: 'skenario' },
  outcome: { en: 'outcome', id: 'hasil akhir' },
  since: { en: 'since', id: 'sejak' },
  index: { en: 'index', id: 'indeks' },
  mean: { en: 'mean', id: 'rata-rata' },
  delivered: { en: 'done', id: 'hasil' },
  cost: { en: 'cost', id: 'biaya' },
} as const satisfies Record<string, Text>;

export const fromTheStart = (): Text => ({ en: 'the start', id: 'awal' });

export const noOutcome = (): Text => ({ en: 'none', id: 'tidak ada' });

/** How many of the policies tried leave the partnership working, against what becomes of it without one. */
export const policiesFinding = (working: number, tried: number, without: Text): Text => ({
  en: `Of ${tried} ${tried === 1 ? 'policy' : 'policies'} tried, ${working === 0 ? 'none leaves' : `${working} ${working === 1 ? 'leaves' : 'leave'}`} the partnership working at the end. Without a policy: ${without.en}.`,
  id: `Dari ${tried} kebijakan yang dicoba, ${working === 0 ? 'tidak ada' : working} yang membuat kemitraan masih berjalan pada akhirnya. Tanpa kebijakan: ${without.id}.`,
});

export const scenariosFinding = (working: number, all: number): Text => ({
  en: `Of ${all} scenarios, ${working} ${working === 1 ? 'ends' : 'end'} with a partnership that works.`,
  id: `Dari ${all} skenario, ${working} berakhir dengan kemitraan yang berjalan.`,
});

export const curvesHeading = (): Text => ({
  en: 'Sustainability over time, each row from 0 to 100',
  id: 'Keberlanjutan dari waktu ke waktu, tiap baris 0 sampai 100',
});

/** What the heads stand for; `costUnit` is null where a model counts no cost. */
export const headsNote = (costUnit: Text | null): Text => ({
  en: `index: sustainability at the end, 0–100; mean and done (deliveries): over the whole run${costUnit === null ? '' : `; cost in ${costUnit.en}`}. Figures with a sign are differences from the first row.`,
  id: `indeks: keberlanjutan pada akhirnya, 0–100; rata-rata dan hasil: selama simulasi${costUnit === null ? '' : `; biaya dalam ${costUnit.id}`}. Angka bertanda adalah selisih dari baris pertama.`,
});

export const rowsAreNoForecast = (): Text => ({
  en: 'Each row is one run with everything uncertain at its middle value. It is not a forecast.',
  id: 'Tiap baris adalah satu simulasi dengan nilai tengah untuk semua yang belum pasti, bukan ramalan.',
});
