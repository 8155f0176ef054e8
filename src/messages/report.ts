import type { Text } from './text.ts';

/** Texts of the report: headings, sentences around the charts, heads of tables, what is assumed and what is not known. */

export const aboutReport = (scenario: Text): Text => ({
  en: `Kembar report · ${scenario.en}`,
  id: `Laporan Kembar · ${scenario.id}`,
});

export const languageSwitch = (): Text => ({ en: 'Language', id: 'Bahasa' });

/** How the partnership stands at the end of all futures, and what the best of the other policies changes. */
export const headline = (
  month: Text,
  reference: Text | null,
  working: Text,
  best: { title: Text; working: Text } | null,
): Text => {
  const under =
    reference === null ? { en: '', id: '' } : { en: ` under “${reference.en}”`, id: ` dengan “${reference.id}”` };
  const first = {
    en: `In ${month.en} the partnership is at work in ${working.en} of 100 possible futures${under.en}`,
    id: `Pada ${month.id} kemitraan berjalan dalam ${working.id} dari 100 kemungkinan masa depan${under.id}`,
  };
  if (best === null) return { en: `${first.en}.`, id: `${first.id}.` };
  return {
    en: `${first.en}, and in ${best.working.en} under “${best.title.en}”.`,
    id: `${first.id}, dan dalam ${best.working.id} dengan “${best.title.id}”.`,
  };
};

export const severalScenarios = (count: Text): Text => ({
  en: `${count.en} partnerships compared`,
  id: `Perbandingan ${count.id} kemitraan`,
});

export const atWorkMeans = (): Text => ({
  en: 'At work: the agreement is in force and something is delivered (active or weak). Each possible future is one run of the model, with everything uncertain drawn anew.',
  id: 'Berjalan: perjanjian masih berlaku dan ada yang terlaksana (aktif atau lemah). Tiap kemungkinan masa depan adalah satu simulasi; semua yang belum pasti diambil ulang secara acak.',
});

export const atAGlance = (month: Text): Text => ({
  en: `The policies at a glance, ${month.en}`,
  id: `Kebijakan sekilas, ${month.id}`,
});

export const failedRuns = (failed: Text, runs: Text): Text => ({
  en: `${failed.en} of ${runs.en} runs failed; they are counted in every share and left out of means and bands.`,
  id: `${failed.id} dari ${runs.id} simulasi gagal; tetap dihitung dalam setiap porsi, tetapi tidak ikut dalam rata-rata dan pita.`,
});

export const sectionName = (
  name: 'run' | 'sustainability' | 'survival' | 'outcomes' | 'policies' | 'drivers' | 'assumptions' | 'made' | 'limits',
): Text => {
  switch (name) {
    case 'run':
      return { en: 'One run, step by step', id: 'Satu simulasi, langkah demi langkah' };
    case 'sustainability':
      return { en: 'Sustainability', id: 'Keberlanjutan' };
    case 'survival':
      return { en: 'How long it keeps working', id: 'Berapa lama kemitraan berjalan' };
    case 'outcomes':
      return { en: 'How it ends', id: 'Hasil akhirnya' };
    case 'policies':
      return { en: 'What policies cost and bring', id: 'Biaya dan hasil kebijakan' };
    case 'drivers':
      return { en: 'What drives it', id: 'Apa yang menentukan' };
    case 'assumptions':
      return { en: 'What is assumed, and where it comes from', id: 'Asumsi dan sumbernya' };
    case 'made':
      return { en: 'How this was made', id: 'Cara laporan ini dibuat' };
    case 'limits':
      return { en: 'What we do not know', id: 'Yang belum kita ketahui' };
  }
};

export const dataTable = (): Text => ({ en: 'The numbers', id: 'Angka-angkanya' });

export const sourceLine = (runs: Text, seed: string): Text => ({
  en: `Source: Kembar, ${runs.en} runs per policy, seed “${seed}”`,
  id: `Sumber: Kembar, ${runs.id} simulasi per kebijakan, seed “${seed}”`,
});

export const singleSource = (): Text => ({ en: 'Source: Kembar, single runs', id: 'Sumber: Kembar, simulasi tunggal' });

// --- Sentences under the charts

export const spreadSentence = (title: Text, low: Text, high: Text): Text => ({
  en: `Under “${title.en}”, nine in ten futures end between ${low.en} and ${high.en}.`,
  id: `Dengan “${title.id}”, sembilan dari sepuluh kemungkinan berakhir antara ${low.id} dan ${high.id}.`,
});

export const survivalSentence = (title: Text, months: Text, end: Text): Text => ({
  en: `“${title.en}”: at work for ${months.en} months on average, ${end.en} of 100 futures at the end.`,
  id: `“${title.id}”: rata-rata berjalan ${months.id} bulan, ${end.id} dari 100 kemungkinan pada akhirnya.`,
});

/** The shares of one policy as natural frequencies; `parts` such as “51 lapsed”. */
export const outcomesSentence = (title: Text, parts: readonly Text[]): Text => ({
  en: `Of 100 possible futures under “${title.en}”: ${parts.map(({ en }) => en).join(', ')}.`,
  id: `Dari 100 kemungkinan dengan “${title.id}”: ${parts.map(({ id }) => id).join(', ')}.`,
});

export const pairedSentence = (): Text => ({
  en: 'Every policy meets the same futures: run 1 has the same shocks, elections and traits under all of them. Differences are taken run by run, so luck cancels out.',
  id: 'Semua kebijakan menghadapi kemungkinan masa depan yang sama: simulasi ke-1 memuat guncangan, pemilihan, dan ciri yang sama. Selisih dihitung per simulasi, sehingga faktor kebetulan saling meniadakan.',
});

export const noCost = (): Text => ({
  en: 'The model does not say what its policies cost, so only their effects are compared.',
  id: 'Model ini tidak menyebut biaya kebijakan, jadi yang dibandingkan hanya dampaknya.',
});

export const onePolicyOnly = (): Text => ({
  en: 'This batch ran a single policy, so there is nothing to compare it with.',
  id: 'Kumpulan simulasi ini hanya memuat satu kebijakan, jadi tidak ada pembandingnya.',
});

export const driversSentence = (explained: Text, inputs: Text, runs: Text): Text => ({
  en: `The inputs together explain ${explained.en} of 100 parts of the differences between futures (adjusted R² of ranks; ${inputs.en} inputs, ${runs.en} runs). The rest is interplay, and effects that turn back on themselves.`,
  id: `Semua masukan bersama-sama menjelaskan ${explained.id} dari 100 bagian perbedaan antarkemungkinan (R² peringkat, disesuaikan; ${inputs.id} masukan, ${runs.id} simulasi). Sisanya adalah interaksi dan pengaruh yang berbalik arah.`,
});

export const assumedMeans = (): Text => ({
  en: '* A strength inside the model that nobody has measured. Where such strengths lead, what we do not know decides as much as what a city does.',
  id: '* Kekuatan di dalam model yang belum pernah diukur. Bila kekuatan semacam ini menonjol, yang belum kita ketahui ikut menentukan, bukan hanya yang dilakukan kota.',
});

export const tooFewRuns = (needed: Text): Text => ({
  en: `What drives the outcome needs at least ${needed.en} runs to be told apart from chance.`,
  id: `Untuk memilah penentu hasil dari kebetulan, diperlukan sedikitnya ${needed.id} simulasi.`,
});

export const nothingVaries = (): Text => ({
  en: 'All runs end alike, so nothing can be said about what drives them.',
  id: 'Semua simulasi berakhir sama, jadi tidak ada yang dapat dikatakan tentang penentunya.',
});

export const deliveredHead = (unit: Text): Text => ({
  en: capital(`${unit.en}s delivered`),
  id: capital(`${unit.id} terlaksana`),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// --- Heads of tables

type Head =
  | 'policy'
  | 'year'
  | 'median'
  | 'half'
  | 'nine-tenths'
  | 'share'
  | 'class'
  | 'futures'
  | 'error'
  | 'cost'
  | 'extra-cost'
  | 'extra-delivered'
  | 'per-100-million'
  | 'end'
  | 'difference'
  | 'better'
  | 'input'
  | 'coefficient'
  | 'interval'
  | 'name'
  | 'value'
  | 'range'
  | 'unit'
  | 'drawn-from'
  | 'source'
  | 'confidence'
  | 'grade'
  | 'reason'
  | 'month'
  | 'event'
  | 'side'
  | 'levers'
  | 'at-work'
  | 'index';

export const head = (name: Head): Text => {
  switch (name) {
    case 'policy':
      return { en: 'Policy', id: 'Kebijakan' };
    case 'year':
      return { en: 'January', id: 'Januari' };
    case 'median':
      return { en: 'Median', id: 'Median' };
    case 'half':
      return { en: 'Middle half', id: 'Separuh tengah' };
    case 'nine-tenths':
      return { en: 'Nine in ten', id: 'Sembilan dari sepuluh' };
    case 'share':
      return { en: 'At work, per cent', id: 'Berjalan, persen' };
    case 'class':
      return { en: 'Class', id: 'Kelas' };
    case 'futures':
      return { en: 'Of 100 futures', id: 'Dari 100 kemungkinan' };
    case 'error':
      return { en: 'Standard error', id: 'Galat baku' };
    case 'cost':
      return { en: 'Cost', id: 'Biaya' };
    case 'extra-cost':
      return { en: 'Extra cost', id: 'Biaya tambahan' };
    case 'extra-delivered':
      return { en: 'Extra delivered', id: 'Tambahan terlaksana' };
    case 'per-100-million':
      return { en: 'Per 100 of extra cost', id: 'Per 100 biaya tambahan' };
    case 'end':
      return { en: 'Sustainability at the end', id: 'Keberlanjutan pada akhirnya' };
    case 'difference':
      return { en: 'Difference', id: 'Selisih' };
    case 'better':
      return { en: 'Higher in … of 100 futures', id: 'Lebih tinggi dalam … dari 100' };
    case 'input':
      return { en: 'Input', id: 'Masukan' };
    case 'coefficient':
      return { en: 'Coefficient', id: 'Koefisien' };
    case 'interval':
      return { en: '90 % interval', id: 'Interval 90%' };
    case 'name':
      return { en: 'Name', id: 'Nama' };
    case 'value':
      return { en: 'Value', id: 'Nilai' };
    case 'range':
      return { en: 'Range', id: 'Rentang' };
    case 'unit':
      return { en: 'Unit', id: 'Satuan' };
    case 'drawn-from':
      return { en: 'Drawn from', id: 'Diambil dari' };
    case 'source':
      return { en: 'Source', id: 'Sumber' };
    case 'confidence':
      return { en: 'Confidence', id: 'Tingkat keyakinan' };
    case 'grade':
      return { en: 'Grade, 0–4', id: 'Nilai, 0–4' };
    case 'reason':
      return { en: 'Why', id: 'Alasan' };
    case 'month':
      return { en: 'Month', id: 'Bulan' };
    case 'event':
      return { en: 'Event', id: 'Peristiwa' };
    case 'side':
      return { en: 'Side', id: 'Pihak' };
    case 'at-work':
      return { en: 'At work, of 100', id: 'Berjalan, dari 100' };
    case 'index':
      return { en: 'Sustainability, median', id: 'Keberlanjutan, median' };
    case 'levers':
      return { en: 'Levers', id: 'Tuas kebijakan' };
  }
};

// --- Assumptions

export const confidenceName = (confidence: 'high' | 'medium' | 'low' | 'assumption'): Text => {
  switch (confidence) {
    case 'high':
      return { en: 'high', id: 'tinggi' };
    case 'medium':
      return { en: 'medium', id: 'sedang' };
    case 'low':
      return { en: 'low', id: 'rendah' };
    case 'assumption':
      return { en: 'assumption', id: 'asumsi' };
  }
};

export const inference = (): Text => ({ en: 'our inference', id: 'simpulan kami' });

export const parametersSentence = (all: Text, assumed: Text): Text => ({
  en: `${all.en} parameters; ${assumed.en} of them are assumptions: nobody has measured them, and they are drawn from wide ranges so that the results show what that costs in certainty.`,
  id: `${all.id} parameter; ${assumed.id} di antaranya asumsi: belum ada yang mengukurnya, dan nilainya diambil dari rentang yang lebar agar terlihat seberapa besar ketidakpastian akibatnya.`,
});

export const parametersTable = (): Text => ({ en: 'All parameters', id: 'Semua parameter' });

export const traitsSentence = (known: Text, all: Text): Text => ({
  en: `The sources grade ${known.en} of ${all.en} traits. The others are unknown, not zero: each future draws them from what is usual.`,
  id: `Sumber menyebut ${known.id} dari ${all.id} ciri. Sisanya tidak diketahui, bukan nol: tiap kemungkinan mengambilnya dari yang lazim.`,
});

export const knownTraits = (): Text => ({ en: 'Traits the sources speak of', id: 'Ciri yang disebut sumber' });

export const unknownTraitsTable = (): Text => ({ en: 'Traits nobody has graded', id: 'Ciri yang belum dinilai' });

export const eventsTable = (): Text => ({ en: 'Dated events', id: 'Peristiwa bertanggal' });

export const noDatedEvents = (): Text => ({
  en: 'No event is given a date: elections, crises and visits come by chance.',
  id: 'Tidak ada peristiwa yang diberi tanggal: pemilihan, krisis, dan kunjungan datang secara acak.',
});

export const processesTable = (): Text => ({ en: 'What comes by chance', id: 'Yang datang secara acak' });

export const everyMonths = (months: Text, chance: Text): Text => ({
  en: `every ${months.en} months, with a chance of ${chance.en} in 100`,
  id: `tiap ${months.id} bulan, peluang ${chance.id} dari 100`,
});

export const onceInMonths = (years: Text): Text => ({
  en: `at any time, once in ${years.en} years on average`,
  id: `sewaktu-waktu, rata-rata sekali dalam ${years.id} tahun`,
});

export const sourcesHeading = (): Text => ({ en: 'Sources', id: 'Sumber' });

export const policiesTable = (): Text => ({ en: 'The policies', id: 'Kebijakan yang dibandingkan' });

export const leversAtDefault = (): Text => ({
  en: 'every lever at its default',
  id: 'semua tuas pada nilai bawaannya',
});

export const fromToMonth = (start: Text, stop: Text | null): Text =>
  stop === null
    ? { en: `from month ${start.en}`, id: `sejak bulan ke-${start.id}` }
    : { en: `from month ${start.en} to ${stop.en}`, id: `bulan ke-${start.id} sampai ke-${stop.id}` };

/** How an uncertain number is drawn; numbers come written. */
export const distributionText = (
  kind: 'uniform' | 'loguniform' | 'triangular' | 'pert' | 'normal' | 'lognormal' | 'beta' | 'discrete',
  numbers: readonly Text[],
  bounds: Text | null,
): Text => {
  const [a = none, b = none, c = none] = numbers;
  const cut = bounds === null ? none : { en: `, cut to ${bounds.en}`, id: `, dipotong pada ${bounds.id}` };
  switch (kind) {
    case 'uniform':
      return { en: `${a.en} to ${b.en}, all alike`, id: `${a.id} sampai ${b.id}, sama rata` };
    case 'loguniform':
      return { en: `${a.en} to ${b.en}, orders alike`, id: `${a.id} sampai ${b.id}, merata pada skala log` };
    case 'triangular':
      return { en: `${a.en} to ${c.en}, most often ${b.en}`, id: `${a.id} sampai ${c.id}, paling sering ${b.id}` };
    case 'pert':
      return { en: `${a.en} to ${c.en}, around ${b.en} (PERT)`, id: `${a.id} sampai ${c.id}, sekitar ${b.id} (PERT)` };
    case 'normal':
      return { en: `normal, ${a.en} ± ${b.en}${cut.en}`, id: `normal, ${a.id} ± ${b.id}${cut.id}` };
    case 'lognormal':
      return {
        en: `lognormal, median ${a.en}, σ ${b.en}${cut.en}`,
        id: `lognormal, median ${a.id}, σ ${b.id}${cut.id}`,
      };
    case 'beta':
      return { en: `beta (${a.en}, ${b.en})${cut.en}`, id: `beta (${a.id}; ${b.id})${cut.id}` };
    case 'discrete':
      return {
        en: numbers.length === 1 ? `always ${a.en}` : `one of ${numbers.map(({ en }) => en).join(', ')}`,
        id: numbers.length === 1 ? `selalu ${a.id}` : `salah satu dari ${numbers.map(({ id }) => id).join('; ')}`,
      };
  }
};

const none: Text = { en: '', id: '' };

// --- How this was made

type Made =
  | 'engine'
  | 'model'
  | 'scenario'
  | 'policies'
  | 'runs'
  | 'seed'
  | 'sampler'
  | 'failed'
  | 'quantiles'
  | 'digest'
  | 'repeat';

export const madeName = (name: Made): Text => {
  switch (name) {
    case 'engine':
      return { en: 'Engine', id: 'Mesin' };
    case 'model':
      return { en: 'Model', id: 'Model' };
    case 'scenario':
      return { en: 'Scenario', id: 'Skenario' };
    case 'policies':
      return { en: 'Policies', id: 'Kebijakan' };
    case 'runs':
      return { en: 'Runs', id: 'Simulasi' };
    case 'seed':
      return { en: 'Seed', id: 'Seed' };
    case 'sampler':
      return { en: 'Sampler', id: 'Cara mengambil sampel' };
    case 'failed':
      return { en: 'Failed runs', id: 'Simulasi gagal' };
    case 'quantiles':
      return { en: 'Quantiles', id: 'Kuantil' };
    case 'digest':
      return { en: 'Digest of all runs (SHA-256)', id: 'Sidik semua simulasi (SHA-256)' };
    case 'repeat':
      return { en: 'To repeat it', id: 'Untuk mengulanginya' };
  }
};

export const samplerName = (
  kind: 'random' | 'latin-hypercube' | 'sobol' | 'sobol-unscrambled' | 'factorial' | 'csv',
): Text => {
  switch (kind) {
    case 'random':
      return { en: 'random', id: 'acak' };
    case 'latin-hypercube':
      return { en: 'Latin hypercube', id: 'Latin hypercube' };
    case 'sobol':
      return { en: 'Sobol’ points, scrambled', id: 'titik Sobol’, diacak' };
    case 'sobol-unscrambled':
      return { en: 'Sobol’ points', id: 'titik Sobol’' };
    case 'factorial':
      return { en: 'full factorial', id: 'faktorial penuh' };
    case 'csv':
      return { en: 'a sample of one’s own', id: 'sampel sendiri' };
  }
};

export const quantilesName = (kind: 'exact' | 'histogram'): Text =>
  kind === 'exact'
    ? { en: 'exact', id: 'persis' }
    : { en: 'from histograms over the declared ranges', id: 'dari histogram pada rentang yang dinyatakan' };

export const runsPerPolicy = (runs: Text, policies: Text): Text => ({
  en: `${runs.en} for each of ${policies.en} policies`,
  id: `${runs.id} untuk masing-masing dari ${policies.id} kebijakan`,
});

export const noFailures = (): Text => ({ en: 'none', id: 'tidak ada' });

export const failureOf = (runs: Text, policy: Text, variable: Text, status: 'non-finite' | 'out-of-range'): Text =>
  status === 'non-finite'
    ? {
        en: `${runs.en} under “${policy.en}”: ${variable.en} was no longer a number`,
        id: `${runs.id} dengan “${policy.id}”: ${variable.id} bukan angka lagi`,
      }
    : {
        en: `${runs.en} under “${policy.en}”: ${variable.en} left its range`,
        id: `${runs.id} dengan “${policy.id}”: ${variable.id} keluar dari rentangnya`,
      };

// --- Limits, in plain words

export const limits = (): readonly Text[] => [
  {
    en: 'This is not a forecast. It shows what follows if the model is right, and how far its uncertain inputs spread the result; it cannot show what the model leaves out.',
    id: 'Ini bukan ramalan. Yang ditunjukkan adalah akibatnya bila modelnya benar, dan seberapa lebar hasilnya menyebar karena masukan yang belum pasti; yang tidak ada di dalam model tidak tampak.',
  },
  {
    en: 'Most strengths inside the model are assumptions. The order of policies is worth more than their distances; a small difference between two policies is no difference.',
    id: 'Sebagian besar kekuatan di dalam model adalah asumsi. Urutan kebijakan lebih dapat dipegang daripada selisihnya; selisih kecil antara dua kebijakan bukanlah perbedaan.',
  },
  {
    en: 'Intervals tell how sure the calculation is, not how sure the model is: more runs narrow them, more runs do not make the model truer.',
    id: 'Interval menunjukkan kepastian hitungannya, bukan kepastian modelnya: makin banyak simulasi, makin sempit intervalnya, tetapi modelnya tidak menjadi lebih benar.',
  },
  {
    en: 'The inputs are drawn independently of each other. In life some go together, and together they can do more than here.',
    id: 'Masukan diambil tanpa saling bergantung. Dalam kenyataan sebagian muncul bersamaan, dan bersama-sama dampaknya bisa lebih besar daripada di sini.',
  },
  {
    en: 'Nobody is graded good or bad. The model shows how arrangements work, whoever is in office.',
    id: 'Tidak ada yang dinilai baik atau buruk. Model menunjukkan cara kerja sebuah tatanan, siapa pun pejabatnya.',
  },
];

// --- The command

export const reportWritten = (file: string, kilobytes: Text): Text => ({
  en: `Written: ${file} (${kilobytes.en} kB). It opens in any browser, without a connection.`,
  id: `Tersimpan: ${file} (${kilobytes.id} kB). Dapat dibuka di peramban mana pun, tanpa koneksi.`,
});

export const baselineTitle = (): Text => ({ en: 'No policy', id: 'Tanpa kebijakan' });
