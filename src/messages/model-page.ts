import { decimal } from './number.ts';
import type { Text } from './text.ts';

/** Texts of the documentation that `kembar document` makes of a model. */

export const documented = (file: string): Text => ({ en: `Wrote ${file}.`, id: `${file} sudah ditulis.` });

interface Counts {
  readonly stocks: number;
  readonly flows: number;
  readonly auxiliaries: number;
  readonly parameters: number;
  readonly assumed: number;
  readonly method: string;
  readonly dt: number;
  readonly stop: number;
}

export const pageHead = (id: string, counts: Counts): Text => ({
  en: `Made from the model \`${id}\` by \`kembar document\`: ${counts.stocks} stocks, ${counts.flows} flows, ${counts.auxiliaries} auxiliaries, ${counts.parameters} parameters, ${counts.assumed} of them assumptions. Time runs in months from 0 to ${counts.stop} unless a scenario says otherwise, by ${counts.method} at ${decimal(counts.dt, 2).en} month.`,
  id: `Dibuat dari model \`${id}\` oleh \`kembar document\`: ${counts.stocks} stok, ${counts.flows} aliran, ${counts.auxiliaries} variabel bantu, ${counts.parameters} parameter, ${counts.assumed} di antaranya asumsi. Waktu berjalan dalam bulan dari 0 sampai ${counts.stop} kecuali skenario menyatakan lain, dengan ${counts.method} pada ${decimal(counts.dt, 2).id} bulan.`,
});

const sections = {
  stocks: { en: 'Stocks', id: 'Stok' },
  flows: { en: 'Flows', id: 'Aliran' },
  auxiliaries: { en: 'Auxiliaries', id: 'Variabel bantu' },
  jumps: { en: 'Discrete changes', id: 'Perubahan diskret' },
  traits: { en: 'Traits: inputs graded 0–4', id: 'Ciri: masukan bernilai 0–4' },
  parameters: { en: 'Parameters', id: 'Parameter' },
  levers: { en: 'Levers', id: 'Tuas' },
  events: { en: 'Events, and how undated ones arise', id: 'Peristiwa, dan bagaimana yang tak bertanggal muncul' },
  loops: { en: 'Loops', id: 'Simpal' },
  sources: { en: 'Sources', id: 'Sumber' },
  limits: { en: 'What the model cannot do', id: 'Batas kemampuan model' },
  name: { en: 'name', id: 'nama' },
  unit: { en: 'unit', id: 'satuan' },
  equation: { en: 'equation', id: 'persamaan' },
  basis: { en: 'rests on', id: 'dasar' },
  meaning: { en: 'meaning', id: 'arti' },
  initial: { en: 'at the start', id: 'awal' },
  range: { en: 'range', id: 'rentang' },
  edge: { en: 'from → to', id: 'dari → ke' },
  when: { en: 'when', id: 'bila' },
  set: { en: 'sets', id: 'menetapkan' },
  code: { en: 'code', id: 'kode' },
  prior: { en: 'prior', id: 'perkiraan awal' },
  value: { en: 'value', id: 'nilai' },
  distribution: { en: 'distribution', id: 'sebaran' },
  source: { en: 'source', id: 'sumber' },
  confidence: { en: 'confidence', id: 'keyakinan' },
  effect: { en: 'effect', id: 'akibat' },
  arises: { en: 'arises', id: 'muncul' },
  path: { en: 'path', id: 'jalur' },
  cut: { en: 'open at', id: 'terputus pada' },
} as const satisfies Readonly<Record<string, Text>>;

export const sectionTexts = (name: keyof typeof sections): Text => sections[name];

interface Checklist {
  readonly title: Text;
  readonly items: readonly { readonly asked: Text; readonly answered: Text }[];
}

/** Reporting checklists, filled in. */
export const checklistTexts = (): readonly Checklist[] => [
  {
    title: {
      en: 'Reporting checklist of Rahmandad & Sterman (System Dynamics Review 28 (2012) 396–411)',
      id: 'Daftar periksa pelaporan Rahmandad & Sterman (System Dynamics Review 28 (2012) 396–411)',
    },
    items: [
      {
        asked: { en: 'Equations of all variables, with units?', id: 'Persamaan semua variabel, dengan satuan?' },
        answered: {
          en: 'Above, generated from the file that is run; every unit is checked, scale included.',
          id: 'Di atas, dibuat dari berkas yang dijalankan; setiap satuan diperiksa, termasuk skalanya.',
        },
      },
      {
        asked: {
          en: 'Parameter values and initial conditions, with sources?',
          id: 'Nilai parameter dan keadaan awal, dengan sumbernya?',
        },
        answered: {
          en: 'Above, each with range, distribution, source and confidence.',
          id: 'Di atas, masing-masing dengan rentang, sebaran, sumber, dan tingkat keyakinan.',
        },
      },
      {
        asked: {
          en: 'Definition of all variables and the logic of each formulation?',
          id: 'Definisi semua variabel dan alasan setiap rumusan?',
        },
        answered: {
          en: 'In the column “meaning”; claims and inference in “rests on”; departures in the README of the model.',
          id: 'Di kolom “arti”; klaim dan penalaran di “dasar”; penyimpangan di README model.',
        },
      },
      {
        asked: { en: 'Source of data and how it was coded?', id: 'Sumber data dan cara mengodekannya?' },
        answered: {
          en: 'Cases in scenarios/cases, each trait with source and reason; rubric and rules of scoring in the README, committed before scoring.',
          id: 'Kasus di scenarios/cases, setiap ciri dengan sumber dan alasan; rubrik dan aturan penilaian di README, disimpan sebelum penilaian.',
        },
      },
      {
        asked: {
          en: 'Simulation algorithm, time step, software and version?',
          id: 'Algoritma simulasi, langkah waktu, perangkat lunak, dan versinya?',
        },
        answered: {
          en: 'Above; step halving and Euler are compared by kembar validate.',
          id: 'Di atas; paruhan langkah dan Euler dibandingkan oleh kembar validate.',
        },
      },
      {
        asked: {
          en: 'Scenarios, random draws and sensitivity runs that can be repeated?',
          id: 'Skenario, undian acak, dan uji kepekaan yang dapat diulang?',
        },
        answered: {
          en: 'Every figure follows from files and a seed, to the bit, on any machine.',
          id: 'Setiap angka mengikuti berkas dan benih, sampai bit terakhir, di komputer mana pun.',
        },
      },
      {
        asked: {
          en: 'Optimisation or calibration: objective, search, result?',
          id: 'Optimasi atau kalibrasi: tujuan, pencarian, hasil?',
        },
        answered: {
          en: 'Search of constants: README, “How the constants were found”. kembar calibrate repeats what the cases say from a seed.',
          id: 'Pencarian konstanta: README, “How the constants were found”. kembar calibrate mengulang apa kata kasus dari sebuah benih.',
        },
      },
    ],
  },
  {
    title: {
      en: 'STRESS-SD (Monks and others, Journal of Simulation 13 (2019) 55–67)',
      id: 'STRESS-SD (Monks dkk., Journal of Simulation 13 (2019) 55–67)',
    },
    items: [
      {
        asked: {
          en: '1. Objectives: purpose, outputs, aims of experiments?',
          id: '1. Tujuan: maksud, keluaran, sasaran percobaan?',
        },
        answered: {
          en: 'Which conditions and policies keep a sister-city partnership at work; outcome class, sustainability index, deliveries, cost; policies on the same futures.',
          id: 'Kondisi dan kebijakan apa yang membuat kemitraan kota kembar tetap berjalan; kelas hasil, indeks keberlanjutan, hasil, biaya; kebijakan pada masa depan yang sama.',
        },
      },
      {
        asked: {
          en: '2. Logic: diagrams, base model, scenario logic, algorithms, components?',
          id: '2. Logika: diagram, model dasar, logika skenario, algoritma, komponen?',
        },
        answered: {
          en: 'README of the model (picture, loops); tables above; events and policies are documents of their own.',
          id: 'README model (gambar, simpal); tabel di atas; peristiwa dan kebijakan adalah dokumen tersendiri.',
        },
      },
      {
        asked: {
          en: '3. Data: sources, pre-processing, inputs, assumptions?',
          id: '3. Data: sumber, pengolahan awal, masukan, asumsi?',
        },
        answered: {
          en: 'Sources by key; grades by the rubric; what no source mentions is drawn from the prior; assumptions are marked.',
          id: 'Sumber menurut kunci; nilai menurut rubrik; yang tidak disebut sumber diambil dari perkiraan awal; asumsi ditandai.',
        },
      },
      {
        asked: {
          en: '4. Experimentation: initialisation, run length, estimation?',
          id: '4. Percobaan: keadaan awal, panjang simulasi, pendugaan?',
        },
        answered: {
          en: 'Runs start at the signing or in talks; months as the scenario says; shares with 90 % intervals.',
          id: 'Simulasi dimulai saat penandatanganan atau penjajakan; lamanya menurut skenario; porsi dengan selang 90%.',
        },
      },
      {
        asked: {
          en: '5. Implementation: software, random numbers, execution, hardware?',
          id: '5. Penerapan: perangkat lunak, bilangan acak, pelaksanaan, perangkat keras?',
        },
        answered: {
          en: 'Kembar on Node; streams of alea keyed by seed, unit and name; WebAssembly with the bits of the plain interpreter on any machine.',
          id: 'Kembar pada Node; aliran alea menurut benih, unit, dan nama; WebAssembly dengan bit yang sama seperti penafsir biasa di komputer mana pun.',
        },
      },
      {
        asked: { en: '6. Code access?', id: '6. Akses kode?' },
        answered: {
          en: 'MIT licence; model, cases, claims and thresholds are in the package.',
          id: 'Lisensi MIT; model, kasus, klaim, dan ambang ada di dalam paket.',
        },
      },
    ],
  },
];

/** What the model cannot do, in plain words. */
export const limitTexts = (): readonly Text[] => [
  {
    en: 'It does not predict one partnership. A dozen codings cannot tell its forecasts from the base rate; kembar validate says how many it would take.',
    id: 'Model ini tidak meramalkan satu kemitraan tertentu. Selusin kode tidak dapat membedakan ramalannya dari angka dasar; kembar validate menyebut berapa yang diperlukan.',
  },
  {
    en: 'It is too hopeful about the whole: from its prior more partnerships work than registers and reviews report. Use it to compare, not to count.',
    id: 'Model ini terlalu optimistis untuk gambaran keseluruhan: dari perkiraan awalnya, lebih banyak kemitraan berjalan daripada yang dilaporkan register dan kajian. Gunakan untuk membandingkan, bukan menghitung.',
  },
  {
    en: 'Nearly all its time constants are assumptions. What survives a third and three times of each is said by kembar validate; nothing else should be leaned on.',
    id: 'Hampir semua konstanta waktunya asumsi. Yang bertahan pada sepertiga dan tiga kali lipatnya disebut oleh kembar validate; selain itu jangan dijadikan pegangan.',
  },
  {
    en: 'An office that signs three times as many agreements delivers more in the model, where the sources see no gain.',
    id: 'Dalam model, kantor yang menandatangani perjanjian tiga kali lebih banyak menghasilkan lebih banyak, padahal sumber tidak melihat tambahan.',
  },
  {
    en: 'Leaders and crises known by date do not bring about the ebb and flow of Bandung–Suwon by themselves.',
    id: 'Pemimpin dan krisis yang diketahui tanggalnya tidak dengan sendirinya menimbulkan pasang surut Bandung–Suwon.',
  },
  {
    en: 'Labels of real cases are snapshots of sources that looked for failures; many were contradicted later.',
    id: 'Label kasus nyata adalah potret sesaat dari sumber yang mencari kegagalan; banyak yang kemudian terbantahkan.',
  },
];
