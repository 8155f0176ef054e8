import type { SectionName } from './model.ts';
import type { Text } from './text.ts';

/** What each part of a model is for, as an editor shows it beside the cursor. */
export const sectionTexts: Readonly<Record<SectionName | 'kembar' | 'title' | 'doc' | 'time' | 'outcomes', Text>> = {
  kembar: { en: 'Version of the model language: 1', id: 'Versi bahasa model: 1' },
  title: { en: 'What the model is called', id: 'Judul model' },
  doc: { en: 'What the model is', id: 'Penjelasan model' },
  time: {
    en: 'Unit of time, span and steps of a run, and how it is integrated',
    id: 'Satuan waktu, rentang dan langkah simulasi, serta cara integrasinya',
  },
  units: { en: 'Base units beyond the usual ones', id: 'Satuan dasar di luar yang lazim' },
  sources: { en: 'Citations by key', id: 'Sumber menurut kuncinya' },
  traits: {
    en: 'Graded inputs 0–4 of home, partner and relation',
    id: 'Masukan berperingkat 0–4 tentang kota sendiri, mitra, dan hubungannya',
  },
  parameters: { en: 'Constants of a run', id: 'Tetapan satu simulasi' },
  levers: {
    en: 'What a planner can set; may change during a run',
    id: 'Yang dapat diatur perencana; boleh berubah selama simulasi',
  },
  inputs: {
    en: 'What events drive; may change during a run',
    id: 'Yang digerakkan peristiwa; boleh berubah selama simulasi',
  },
  lookups: {
    en: 'Graphical functions through points with rising x',
    id: 'Fungsi grafik melalui titik-titik dengan x menaik',
  },
  states: {
    en: 'Discrete states; only jumps and events change them',
    id: 'Keadaan diskret; hanya diubah lompatan dan peristiwa',
  },
  stocks: { en: 'Accumulations', id: 'Akumulasi (isi bak)' },
  flows: {
    en: 'Edges between stocks, or to and from the world outside (null)',
    id: 'Aliran antarstok, atau dari dan ke luar model (null)',
  },
  auxiliaries: { en: 'Intermediate variables', id: 'Variabel bantu' },
  jumps: { en: 'Discrete changes between steps', id: 'Perubahan diskret di antara langkah' },
  events: {
    en: 'Types of dated events a scenario may hold',
    id: 'Jenis peristiwa bertanggal yang dapat dimuat skenario',
  },
  processes: {
    en: 'How undated events arise: by the calendar or at random',
    id: 'Asal peristiwa tanpa tanggal: menurut kalender atau acak',
  },
  outcomes: {
    en: 'Variables and thresholds that the outcome classes and the index read',
    id: 'Variabel dan ambang yang dibaca kelas hasil akhir dan indeks',
  },
  loops: { en: 'Named feedback loops and what opens them', id: 'Lingkar umpan balik bernama dan apa yang memutusnya' },
};
