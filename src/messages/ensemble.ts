import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** “Did you mean …?”, or what to do where no name is near. */
function didYouMean(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : { en: `Did you mean ${near}?`, id: `Mungkin maksudnya ${near}?` };
}

// --- The analyst's own sample

export function emptySample(): Remark {
  return {
    problem: { en: 'the sample has no runs', id: 'sampel ini tidak berisi satu simulasi pun' },
    mend: {
      en: 'Write the names of inputs in the first line and one run in each line below.',
      id: 'Tulis nama masukan di baris pertama, lalu satu simulasi per baris di bawahnya.',
    },
  };
}

export function sampleSeparator(): Remark {
  return {
    problem: {
      en: 'the columns are separated by semicolons or tabs',
      id: 'kolomnya dipisahkan dengan titik koma atau tab',
    },
    mend: {
      en: 'Separate columns with commas and write decimals with a point.',
      id: 'Pisahkan kolom dengan koma dan tulis desimal dengan titik.',
    },
  };
}

export function unknownInput(name: string, near: string | undefined): Remark {
  return {
    problem: { en: `no input that can be drawn is called ${name}`, id: `tidak ada masukan acak bernama ${name}` },
    mend: didYouMean(near, {
      en: 'kembar batch … --runs 1 writes the names of all inputs as the heads of runs.csv.',
      id: 'kembar batch … --runs 1 menuliskan nama semua masukan sebagai kepala kolom runs.csv.',
    }),
  };
}

export function repeatedInput(name: string): Remark {
  return {
    problem: { en: `${name} has two columns`, id: `${name} punya dua kolom` },
    mend: { en: 'Leave one of them out.', id: 'Hapus salah satunya.' },
  };
}

export function notANumber(text: string): Remark {
  return {
    problem:
      text === ''
        ? { en: 'the cell is empty', id: 'selnya kosong' }
        : { en: `${text} is not a number`, id: `${text} bukan angka` },
    mend: {
      en: 'Write a number such as 0.25, with a point.',
      id: 'Tulis angka seperti 0.25, dengan titik sebagai tanda desimal.',
    },
  };
}

export function wrongColumnCount(found: number, expected: number): Remark {
  return {
    problem: {
      en: `this line has ${found} columns, the first line ${expected}`,
      id: `baris ini berisi ${found} kolom, sedangkan baris pertama ${expected}`,
    },
    mend: { en: 'Give every run one value for each input.', id: 'Beri setiap simulasi satu nilai untuk tiap masukan.' },
  };
}

export function unclosedQuote(): Remark {
  return {
    problem: { en: 'a quotation mark is not closed', id: 'tanda kutip tidak ditutup' },
    mend: { en: 'Close it in the same line.', id: 'Tutup di baris yang sama.' },
  };
}

// --- What a batch is asked for

const list = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

export function runsMissing(): Text {
  return {
    en: 'How many runs? Example: kembar batch typical --runs 10000',
    id: 'Berapa simulasi? Contoh: kembar batch typical --runs 10000',
  };
}

export function badRuns(given: string): Text {
  return {
    en: `--runs takes a whole number from 1 to 1,000,000,000, not ${given}.`,
    id: `--runs menerima bilangan bulat dari 1 sampai 1.000.000.000, bukan ${given}.`,
  };
}

export function badWorkers(given: string): Text {
  return {
    en: `--workers takes a whole number from 1 to 256, not ${given}.`,
    id: `--workers menerima bilangan bulat dari 1 sampai 256, bukan ${given}.`,
  };
}

export function badShard(given: string): Text {
  return {
    en: `--shard takes part/parts, not ${given}. Example: --shard 1/4 is the first of four parts.`,
    id: `--shard ditulis bagian/jumlah, bukan ${given}. Contoh: --shard 1/4 berarti bagian pertama dari empat.`,
  };
}

export function outNeeded(option: string): Text {
  return {
    en: `${option} needs a folder to keep the runs in: add --out FOLDER.`,
    id: `${option} memerlukan folder untuk menyimpan simulasi: tambahkan --out FOLDER.`,
  };
}

export function twoOfOneName(id: string): Text {
  return {
    en: `${id} is named twice, and their runs could not be told apart. Name it once.`,
    id: `${id} disebut dua kali sehingga simulasinya tidak dapat dibedakan. Sebut satu kali saja.`,
  };
}

export function differentPolicies(): Text {
  return {
    en: 'These scenarios state different policies of their own. Name those to run all of them under: --policy a,b',
    id: 'Skenario-skenario ini menyebut kebijakan yang berbeda. Sebut kebijakan untuk semuanya: --policy a,b',
  };
}

export function unknownSampler(given: string, samplers: readonly string[]): Text {
  return {
    en: `There is no sampler ${given}. Choose ${list(samplers, 'or')}.`,
    id: `Tidak ada cara penarikan sampel ${given}. Pilih ${list(samplers, 'atau')}.`,
  };
}

export function designNeeds(sampler: 'csv' | 'factorial', option: string): Text {
  const example =
    sampler === 'csv' ? '--sampler csv --sample my-runs.csv' : '--sampler factorial --levels posting_time=3,6,12';
  return {
    en: `--sampler ${sampler} and ${option} belong together. Example: ${example}`,
    id: `--sampler ${sampler} dan ${option} harus dipakai bersama. Contoh: ${example}`,
  };
}

export function badLevels(given: string): Text {
  return {
    en: `--levels takes name=number,number,…, not ${given}. Example: --levels posting_time=3,6,12`,
    id: `--levels ditulis nama=angka,angka,…, bukan ${given}. Contoh: --levels posting_time=3,6,12`,
  };
}

export function noDrawnInput(name: string, near: readonly string[]): Text {
  const mend =
    near.length > 0
      ? { en: `Did you mean ${list(near, 'or')}?`, id: `Mungkin maksudnya ${list(near, 'atau')}?` }
      : {
          en: 'It must be a parameter or trait with a distribution, in every scenario named.',
          id: 'Harus berupa parameter atau ciri yang punya sebaran, di setiap skenario yang disebut.',
        };
  return {
    en: `No input that is drawn is called ${name}. ${mend.en}`,
    id: `Tidak ada masukan acak bernama ${name}. ${mend.id}`,
  };
}

export function designRuns(asked: number, designed: number): Text {
  return {
    en: `The design has ${designed} runs, not ${asked}. Leave --runs out.`,
    id: `Rancangan ini terdiri dari ${designed} simulasi, bukan ${asked}. Hapus --runs.`,
  };
}

export function tooManyDimensions(scenario: string, inputs: number, most: number): Text {
  return {
    en: `${scenario} draws ${inputs} inputs; Sobol' points have at most ${most}. Use --sampler latin-hypercube or random.`,
    id: `${scenario} punya ${inputs} masukan acak; titik Sobol' paling banyak ${most}. Pakai --sampler latin-hypercube atau random.`,
  };
}

export function tooManyEvents(process: string): Text {
  return {
    en: `The process ${process} would give more than 700 events in a run. Is its rate meant per month?`,
    id: `Proses ${process} akan menghasilkan lebih dari 700 peristiwa dalam satu simulasi. Apakah lajunya per bulan?`,
  };
}

export function noRange(variable: string): Text {
  return {
    en: `So many runs do not fit the memory, and ${variable} states no range to count its values over. Give the stock a range in the model, leave it out of --save, or ask for fewer runs.`,
    id: `Simulasi sebanyak itu tidak muat di memori, dan ${variable} tidak menyebut rentang untuk menghitung nilainya. Beri stok itu range di model, hapus dari --save, atau kurangi jumlah simulasi.`,
  };
}

export function cannotBatch(reason: Text): Text {
  return {
    en: `A batch cannot run this model: ${reason.en}`,
    id: `Model ini tidak dapat dijalankan secara massal: ${reason.id}`,
  };
}

// --- The folder of a batch

export function folderTaken(folder: string): Text {
  return {
    en: `${folder} holds other files and no batch. Choose a new folder for --out.`,
    id: `${folder} berisi berkas lain dan bukan hasil batch. Pilih folder baru untuk --out.`,
  };
}

export function batchThere(folder: string): Text {
  return {
    en: `${folder} already holds this batch. Add --resume to go on with it, or choose another folder.`,
    id: `${folder} sudah berisi batch ini. Tambahkan --resume untuk melanjutkannya, atau pilih folder lain.`,
  };
}

export function otherPlan(folder: string, differences: readonly string[]): Text {
  return {
    en: `${folder} holds a batch of another plan: it differs in ${list(differences, 'and')}. Choose another folder, or ask for the same as before.`,
    id: `${folder} berisi batch dengan rencana lain: bedanya pada ${list(differences, 'dan')}. Pilih folder lain, atau minta hal yang sama seperti sebelumnya.`,
  };
}

export function unreadablePlan(file: string): Text {
  return {
    en: `${file} is damaged. Its blocks cannot be used without it: start again in another folder.`,
    id: `${file} rusak. Tanpa berkas itu bloknya tidak dapat dipakai: mulai lagi di folder lain.`,
  };
}

export function noBatch(folder: string): Text {
  return {
    en: `${folder} holds no batch: there is no plan.json in it.`,
    id: `${folder} tidak berisi batch: tidak ada plan.json di dalamnya.`,
  };
}

export function differentPlans(a: string, b: string, differences: readonly string[]): Text {
  return {
    en: `${a} and ${b} are not parts of one batch: their plans differ in ${list(differences, 'and')}.`,
    id: `${a} dan ${b} bukan bagian dari satu batch: rencananya berbeda pada ${list(differences, 'dan')}.`,
  };
}

export function blocksMissing(count: number, folder: string): Text {
  return {
    en: `${count} blocks are missing. Compute them with the same kembar batch command, --out ${folder} and --resume, or name the folders that hold them.`,
    id: `${count} blok belum ada. Hitung dengan perintah kembar batch yang sama, --out ${folder} dan --resume, atau sebut folder yang menyimpannya.`,
  };
}

export function blockDamaged(file: string): Text {
  return {
    en: `${file} is damaged and is not used.`,
    id: `${file} rusak dan tidak dipakai.`,
  };
}

export function diskFull(folder: string): Text {
  return {
    en: `The disk is full. What has been computed is safe in ${folder}: make room and go on with --resume.`,
    id: `Disk penuh. Yang sudah dihitung aman di ${folder}: sediakan ruang lalu lanjutkan dengan --resume.`,
  };
}

export function batchUnwritable(folder: string): Text {
  return {
    en: `${folder} cannot be written. May you write there, and is it a folder? What was there already is untouched.`,
    id: `${folder} tidak dapat ditulisi. Apakah Anda boleh menulis di sana, dan apakah itu folder? Isinya yang lama tidak berubah.`,
  };
}

export function unitLost(what: string, reason: string): Text {
  return {
    en: `Two workers in turn died of unit ${what} (${reason}). What has been computed is safe; with fewer --workers each has more memory.`,
    id: `Dua pekerja berturut-turut mati saat mengerjakan unit ${what} (${reason}). Yang sudah dihitung aman; dengan --workers lebih sedikit, memori tiap pekerja lebih longgar.`,
  };
}

// --- While and after it runs

/** `42 %  4,200 of 10,000 runs  1,300 a second  5 s left`. A rate or time that is not known yet is left out. */
export function batchProgress(share: number, done: number, total: number, rate: number, seconds: number): Text {
  const count = (value: number): Text => {
    const grouped = (point: string): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, point);
    return { en: grouped(','), id: grouped('.') };
  };
  const percent = `${Math.floor(100 * share)} %`;
  const known = Number.isFinite(rate) && rate > 0;
  const [d, t, r] = [count(done), count(total), count(known ? rate : 0)];
  const left = timeLeft(seconds);
  return {
    en: `${percent}  ${d.en} of ${t.en} runs${known ? `  ${r.en} a second  ${left.en} left` : ''}`,
    id: `${percent}  ${d.id} dari ${t.id} simulasi${known ? `  ${r.id} per detik  sisa ${left.id}` : ''}`,
  };
}

const timeLeft = (seconds: number): Text => {
  const whole = Math.max(0, Math.ceil(Number.isFinite(seconds) ? seconds : 0));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return { en: `${hours} h ${minutes} min`, id: `${hours} jam ${minutes} menit` };
  if (minutes > 0) return { en: `${minutes} min ${whole % 60} s`, id: `${minutes} menit ${whole % 60} detik` };
  return { en: `${whole} s`, id: `${whole} detik` };
};

export function batchInterrupted(resume: string | null): Text {
  return resume === null
    ? {
        en: 'Interrupted. Nothing was kept; with --out FOLDER it would go on where it stopped.',
        id: 'Dihentikan. Tidak ada yang disimpan; dengan --out FOLDER, proses dapat dilanjutkan.',
      }
    : {
        en: `Interrupted. What has been computed is kept. To go on:\n  ${resume}`,
        id: `Dihentikan. Yang sudah dihitung tersimpan. Untuk melanjutkan:\n  ${resume}`,
      };
}

export function shardDone(part: number, of: number, folder: string): Text {
  return {
    en: `Part ${part} of ${of} is in ${folder}. When all parts are done: kembar merge FOLDER…`,
    id: `Bagian ${part} dari ${of} ada di ${folder}. Setelah semua bagian selesai: kembar merge FOLDER…`,
  };
}

export function writingResults(): Text {
  return { en: 'Writing the results …', id: 'Menulis hasil …' };
}

export function batchHeading(scenarios: string, runs: number, seed: string): Text {
  const grouped = (point: string): string => String(runs).replace(/\B(?=(\d{3})+$)/g, point);
  return {
    en: `${scenarios}: ${grouped(',')} runs for each policy, seed ${seed}`,
    id: `${scenarios}: ${grouped('.')} simulasi untuk tiap kebijakan, benih ${seed}`,
  };
}

export function batchHead(column: 'scenario' | 'policy' | 'failed' | 'working' | 'sustainability'): Text {
  switch (column) {
    case 'scenario':
      return { en: 'scenario', id: 'skenario' };
    case 'policy':
      return { en: 'policy', id: 'kebijakan' };
    case 'failed':
      return { en: 'failed', id: 'gagal' };
    case 'working':
      return { en: 'in force and delivering %', id: 'berlaku dan berjalan %' };
    case 'sustainability':
      return { en: 'sustainability at the end', id: 'keberlanjutan di akhir' };
  }
}

export function sharesNote(worst: Text): Text {
  return {
    en: `Shares are of all runs, failed ones included; their standard errors are at most ${worst.en} percentage points.`,
    id: `Persentase dihitung dari semua simulasi, termasuk yang gagal; galat bakunya paling besar ${worst.id} poin persen.`,
  };
}

export function failedRuns(
  scenario: string,
  policy: string,
  status: 'non-finite' | 'out-of-range',
  variable: string,
  runs: number,
): Text {
  return status === 'non-finite'
    ? {
        en: `${scenario}, ${policy}: in ${runs} runs ${variable} did not stay finite.`,
        id: `${scenario}, ${policy}: pada ${runs} simulasi nilai ${variable} tidak berhingga.`,
      }
    : {
        en: `${scenario}, ${policy}: in ${runs} runs ${variable} left its range.`,
        id: `${scenario}, ${policy}: pada ${runs} simulasi ${variable} keluar dari rentangnya.`,
      };
}

export function histogramNote(): Text {
  return {
    en: 'Quantiles are those of histograms over declared ranges, right to one part in 4,096: so many values do not fit the memory.',
    id: 'Kuantil dihitung dari histogram pada rentang yang dinyatakan, teliti sampai 1/4.096: nilai sebanyak itu tidak muat di memori.',
  };
}

export function samplerNote(sampler: 'latin-hypercube' | 'factorial'): Text {
  return sampler === 'latin-hypercube'
    ? {
        en: 'A Latin hypercube is made for its number of runs: it cannot be extended later.',
        id: 'Hiperkubus Latin disusun untuk jumlah simulasinya: tidak dapat ditambah kemudian.',
      }
    : {
        en: 'A factorial design has as many runs as its levels make: it cannot be extended later.',
        id: 'Rancangan faktorial terdiri dari semua kombinasi tingkatnya: tidak dapat ditambah kemudian.',
      };
}

export function digestLine(digest: string): Text {
  return { en: `digest ${digest}`, id: `sidik ${digest}` };
}
