import type { Text } from '../../src/index.ts';

/** Words of the pages one can check the model by. */

export const sectionNames: Readonly<
  Record<
    'stocks' | 'flows' | 'auxiliaries' | 'parameters' | 'levers' | 'inputs' | 'traits' | 'jumps' | 'loops' | 'events',
    Text
  >
> = {
  stocks: { en: 'Stocks', id: 'Stok' },
  flows: { en: 'Flows', id: 'Aliran' },
  auxiliaries: { en: 'Auxiliaries', id: 'Variabel bantu' },
  parameters: { en: 'Parameters', id: 'Parameter' },
  levers: { en: 'Levers', id: 'Tuas kebijakan' },
  inputs: { en: 'Inputs of events', id: 'Masukan dari peristiwa' },
  traits: { en: 'Traits', id: 'Ciri' },
  jumps: { en: 'Jumps', id: 'Lompatan' },
  loops: { en: 'Feedback loops', id: 'Lingkar umpan balik' },
  events: { en: 'Types of events', id: 'Jenis peristiwa' },
};
export const sectionAbout: Readonly<Partial<Record<string, Text>>> = {
  stocks: { en: 'What accumulates, like water in a tub.', id: 'Yang terakumulasi, seperti isi bak.' },
  flows: {
    en: 'What fills and empties stocks, like taps and drains.',
    id: 'Yang mengisi dan mengosongkan stok, seperti keran dan pembuangan.',
  },
  auxiliaries: {
    en: 'What is worked out on the way, at every moment.',
    id: 'Yang dihitung di antaranya, setiap saat.',
  },
  parameters: {
    en: 'Numbers fixed for a run. Most are assumptions: an ensemble draws them.',
    id: 'Angka yang tetap selama satu simulasi. Sebagian besar asumsi: kumpulan simulasi mengambilnya secara acak.',
  },
};
export const findVariable = (): Text => ({ en: 'Find a variable', id: 'Cari variabel' });
export const found = (count: number): Text => ({ en: `${count} found`, id: `${count} ditemukan` });
export const modelCounts = (stocks: number, flows: number, auxiliaries: number, parameters: number): Text => ({
  en: `${stocks} stocks, ${flows} flows, ${auxiliaries} auxiliaries, ${parameters} parameters. Every equation, unit, source and claim is below, from the same document that runs.`,
  id: `${stocks} stok, ${flows} aliran, ${auxiliaries} variabel bantu, ${parameters} parameter. Semua persamaan, satuan, sumber, dan klaim ada di bawah, dari dokumen yang sama yang disimulasikan.`,
});
export const parts = {
  equation: { en: 'Equation', id: 'Persamaan' },
  initial: { en: 'At the start', id: 'Nilai awal' },
  value: { en: 'Value', id: 'Nilai' },
  unit: { en: 'Unit', id: 'Satuan' },
  plainNumber: { en: 'plain number', id: 'bilangan tanpa satuan' },
  range: { en: 'Range', id: 'Rentang' },
  distribution: { en: 'Drawn from', id: 'Diambil dari' },
  confidence: { en: 'Confidence', id: 'Tingkat keyakinan' },
  sources: { en: 'Sources', id: 'Sumber' },
  claims: { en: 'Claims', id: 'Klaim' },
  inference: { en: 'our own inference', id: 'simpulan kami sendiri' },
  from: { en: 'Flows from', id: 'Mengalir dari' },
  to: { en: 'Flows to', id: 'Mengalir ke' },
  outside: { en: 'outside the model', id: 'luar model' },
  inflows: { en: 'Filled by', id: 'Diisi oleh' },
  outflows: { en: 'Emptied by', id: 'Dikosongkan oleh' },
  usedBy: { en: 'Used by', id: 'Dipakai oleh' },
  when: { en: 'When', id: 'Ketika' },
  sets: { en: 'Sets', id: 'Mengubah' },
  path: { en: 'Path', id: 'Jalur' },
} as const satisfies Record<string, Text>;
export const confidences: Readonly<Record<'high' | 'medium' | 'low' | 'assumption', Text>> = {
  high: { en: 'high', id: 'tinggi' },
  medium: { en: 'medium', id: 'sedang' },
  low: { en: 'low', id: 'rendah' },
  assumption: { en: 'assumption: nobody has measured it', id: 'asumsi: belum pernah diukur' },
};
export const loopKinds: Readonly<Record<'reinforcing' | 'balancing', Text>> = {
  reinforcing: { en: 'reinforcing', id: 'penguat' },
  balancing: { en: 'balancing', id: 'penyeimbang' },
};
export const claimsTitle = (): Text => ({ en: 'Claims of the literature', id: 'Klaim dari literatur' });
export const sourcesTitle = (): Text => ({ en: 'Sources', id: 'Sumber' });
export const claimHeads = {
  claim: { en: 'Claim', id: 'Klaim' },
  cause: { en: 'Cause', id: 'Sebab' },
  sign: { en: 'Raises or lowers', id: 'Menaikkan atau menurunkan' },
  effect: { en: 'Effect', id: 'Akibat' },
  sources: { en: 'Sources', id: 'Sumber' },
} as const satisfies Record<string, Text>;
export const signs: Readonly<Record<'+' | '-' | '0', Text>> = {
  '+': { en: '+ raises', id: '+ menaikkan' },
  '-': { en: '− lowers', id: '− menurunkan' },
  '0': { en: '0 no effect of its own', id: '0 tanpa pengaruh sendiri' },
};
export const showGraph = (): Text => ({ en: 'Show as a graph', id: 'Tampilkan sebagai grafik' });
