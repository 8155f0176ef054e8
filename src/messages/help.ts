import type { Text } from './text.ts';

/** Texts of `--help`. */

/** The headings that commander writes in English, by what it writes. */
export const helpHeading = (english: string): Text => {
  switch (english) {
    case 'Usage:':
      return { en: 'Usage:', id: 'Cara menulis:' };
    case 'Arguments:':
      return { en: 'Arguments:', id: 'Argumen:' };
    case 'Options:':
      return { en: 'Options:', id: 'Opsi:' };
    case 'Global Options:':
      return { en: 'Options of every command:', id: 'Opsi semua perintah:' };
    case 'Commands:':
      return { en: 'Commands:', id: 'Perintah:' };
    default:
      return { en: english, id: english };
  }
};

export const aboutKembar = (): Text => ({
  en: 'Simulates how a sister-city partnership gains, keeps or loses momentum, and tries what would make it last.',
  id: 'Menyimulasikan bagaimana kemitraan kota kembar menguat, bertahan, atau meredup, dan mencoba apa yang membuatnya berkelanjutan.',
});

export const usageOf = (command: 'kembar' | 'list' | 'check' | 'run' | 'compare'): Text => {
  switch (command) {
    case 'kembar':
      return { en: '[options] COMMAND', id: '[opsi] PERINTAH' };
    case 'list':
      return { en: '[options]', id: '[opsi]' };
    case 'check':
      return { en: '[options] [FILE…]', id: '[opsi] [BERKAS…]' };
    case 'run':
    case 'compare':
      return { en: '[options] SCENARIO…', id: '[opsi] SKENARIO…' };
  }
};

export const summaryOf = (command: 'list' | 'check' | 'run' | 'compare' | 'help'): Text => {
  switch (command) {
    case 'list':
      return { en: 'models, scenarios and policies within reach', id: 'model, skenario, dan kebijakan yang tersedia' };
    case 'check':
      return {
        en: 'find everything wrong with models, scenarios and policies',
        id: 'mencari semua kesalahan dalam model, skenario, dan kebijakan',
      };
    case 'run':
      return { en: 'simulate a partnership once', id: 'menyimulasikan satu kemitraan' };
    case 'compare':
      return { en: 'set policies or scenarios side by side', id: 'membandingkan kebijakan atau skenario' };
    case 'help':
      return { en: 'show how a command is written', id: 'menampilkan cara menulis perintah' };
  }
};

export const descriptionOf = (command: 'list' | 'check' | 'run' | 'compare'): Text => {
  switch (command) {
    case 'list':
      return {
        en: 'Lists the models, scenarios and policies that come with kembar, and those in models/ and scenarios/ of the working directory.',
        id: 'Menampilkan model, skenario, dan kebijakan bawaan kembar, serta yang ada di models/ dan scenarios/ pada folder kerja.',
      };
    case 'check':
      return {
        en: 'Checks documents and reports all problems at once, each with file, line and column and how to mend it. Without a file it checks everything within reach.',
        id: 'Memeriksa dokumen dan melaporkan semua masalah sekaligus: berkas, baris, kolom, dan cara memperbaikinya. Tanpa nama berkas, semua dokumen yang tersedia diperiksa.',
      };
    case 'run':
      return {
        en: 'Runs a scenario once, with its dated events and the middle value of all that is uncertain, and shows how the partnership ends, its sustainability over time, and what happened on the way.',
        id: 'Menjalankan skenario satu kali, dengan peristiwa bertanggalnya dan nilai tengah dari semua yang belum pasti, lalu menunjukkan hasil akhirnya, keberlanjutannya dari waktu ke waktu, dan apa saja yang terjadi.',
      };
    case 'compare':
      return {
        en: 'Runs scenarios without a policy and with each policy named, and shows what each changes. For one scenario and no policy named, it tries all policies there are.',
        id: 'Menjalankan skenario tanpa kebijakan dan dengan tiap kebijakan yang disebut, lalu menunjukkan apa yang berubah. Jika hanya satu skenario dan tidak ada kebijakan yang disebut, semua kebijakan dicoba.',
      };
  }
};

export const argumentOf = (name: 'scenario' | 'file'): { readonly name: Text; readonly about: Text } => {
  switch (name) {
    case 'scenario':
      return {
        name: { en: 'scenario', id: 'skenario' },
        about: { en: 'id or path of a scenario', id: 'id atau lokasi berkas skenario' },
      };
    case 'file':
      return {
        name: { en: 'file', id: 'berkas' },
        about: {
          en: 'path or id of a model, scenario or policy',
          id: 'lokasi atau id model, skenario, atau kebijakan',
        },
      };
  }
};

/** What an option takes and does; `value` is null where it takes nothing. */
export interface OptionHelp {
  readonly value: Text | null;
  readonly about: Text;
}

type OptionName =
  | 'lang'
  | 'version'
  | 'help'
  | 'json'
  | 'policy'
  | 'policies'
  | 'set'
  | 'from-profile'
  | 'without'
  | 'cut'
  | 'method'
  | 'dt'
  | 'save'
  | 'out';

export const optionHelp = (name: OptionName): OptionHelp => {
  switch (name) {
    case 'lang':
      return {
        value: { en: 'id|en', id: 'id|en' },
        about: { en: 'Indonesian or English', id: 'bahasa Indonesia atau Inggris' },
      };
    case 'version':
      return { value: null, about: { en: 'show the version', id: 'menampilkan versi' } };
    case 'help':
      return { value: null, about: { en: 'show this help', id: 'menampilkan bantuan ini' } };
    case 'json':
      return { value: null, about: { en: 'write JSON for machines', id: 'menulis JSON untuk mesin' } };
    case 'policy':
      return {
        value: { en: 'policy', id: 'kebijakan' },
        about: {
          en: 'run under a policy; a,b runs each, a+b both together, none neither',
          id: 'jalankan dengan kebijakan; a,b menjalankan masing-masing, a+b keduanya sekaligus, none tanpa kebijakan',
        },
      };
    case 'policies':
      return {
        value: { en: 'policy...', id: 'kebijakan...' },
        about: {
          en: 'policies to try; a+b tries both together',
          id: 'kebijakan yang dicoba; a+b mencoba keduanya sekaligus',
        },
      };
    case 'set':
      return {
        value: { en: 'name=number', id: 'nama=angka' },
        about: {
          en: 'set a lever, parameter, input or trait for the whole run',
          id: 'atur tuas kebijakan, parameter, masukan, atau ciri selama simulasi',
        },
      };
    case 'from-profile':
      return {
        value: { en: 'f=2,...', id: 'f=2,...' },
        about: {
          en: 'grade traits 0–4, by name or by letter of the code list',
          id: 'nilai ciri 0–4, dengan nama atau huruf kodenya',
        },
      };
    case 'without':
      return {
        value: { en: 'event[@month]', id: 'peristiwa[@bulan]' },
        about: {
          en: 'leave out events of a kind, or only those of a month',
          id: 'tiadakan satu jenis peristiwa, atau hanya pada bulan tertentu',
        },
      };
    case 'cut':
      return {
        value: { en: 'loop', id: 'lingkar' },
        about: { en: 'cut a feedback loop, such as R5', id: 'putus satu lingkar umpan balik, misalnya R5' },
      };
    case 'method':
      return {
        value: { en: 'method', id: 'metode' },
        about: {
          en: 'euler, rk4 or rk45 instead of the model’s',
          id: 'euler, rk4, atau rk45 sebagai ganti milik model',
        },
      };
    case 'dt':
      return {
        value: { en: 'months', id: 'bulan' },
        about: { en: 'length of a step instead of the model’s', id: 'panjang langkah sebagai ganti milik model' },
      };
    case 'save':
      return {
        value: { en: 'names', id: 'nama' },
        about: {
          en: 'variables to write to JSON or a file besides those of the outcome: a,b or all',
          id: 'variabel yang ditulis ke JSON atau berkas selain yang dipakai menilai hasil: a,b atau all',
        },
      };
    case 'out':
      return {
        value: { en: 'file', id: 'berkas' },
        about: {
          en: 'write the series to a .csv, .parquet or .json file',
          id: 'simpan deretnya ke berkas .csv, .parquet, atau .json',
        },
      };
  }
};

export const examplesHeading = (): Text => ({ en: 'Examples:', id: 'Contoh:' });

/** Commands to copy, each with what it does. */
export const examplesOf = (
  command: 'kembar' | 'list' | 'check' | 'run' | 'compare',
): readonly { readonly command: string; readonly about: Text }[] => {
  switch (command) {
    case 'kembar':
      return [
        {
          command: 'kembar run bandung-namur',
          about: { en: 'how the partnership with Namur faded', id: 'bagaimana kemitraan dengan Namur meredup' },
        },
        {
          command: 'kembar compare bandung-namur',
          about: { en: 'what would have kept it', id: 'apa yang dapat mempertahankannya' },
        },
        {
          command: 'kembar run --help',
          about: { en: 'more about one command', id: 'lebih banyak tentang satu perintah' },
        },
      ];
    case 'list':
      return [
        { command: 'kembar list', about: { en: 'everything there is', id: 'semua yang ada' } },
        { command: 'kembar list --json', about: { en: 'the same for machines', id: 'sama, untuk mesin' } },
      ];
    case 'check':
      return [
        { command: 'kembar check', about: { en: 'everything within reach', id: 'semua yang tersedia' } },
        {
          command: 'kembar check my-model.yaml',
          about: { en: 'one document, whatever its kind', id: 'satu dokumen, apa pun jenisnya' },
        },
      ];
    case 'run':
      return [
        {
          command: 'kembar run bandung-namur',
          about: { en: 'as it was', id: 'sebagaimana adanya' },
        },
        {
          command: 'kembar run bandung-namur --policy institutionalise',
          about: { en: 'had it been anchored in the office', id: 'andaikan dilembagakan' },
        },
        {
          command: 'kembar run bandung-namur --without leadership-change@2018-09',
          about: { en: 'had the mayor stayed', id: 'andaikan wali kota tidak berganti' },
        },
        {
          command: 'kembar run typical --from-profile b=3,distance=4 --set training=0.5',
          about: { en: 'a city of your own', id: 'kota Anda sendiri' },
        },
        {
          command: 'kembar run bandung-namur --save all --out namur.csv',
          about: { en: 'every variable as a table', id: 'semua variabel sebagai tabel' },
        },
      ];
    case 'compare':
      return [
        {
          command: 'kembar compare bandung-namur',
          about: { en: 'all policies', id: 'semua kebijakan' },
        },
        {
          command: 'kembar compare bandung-namur --policy train evaluate train+evaluate',
          about: { en: 'two policies, alone and together', id: 'dua kebijakan, sendiri dan bersama' },
        },
        {
          command: 'kembar compare bandung-seoul-one-sided bandung-seoul-reciprocal',
          about: { en: 'two readings of one case', id: 'dua pembacaan atas satu kasus' },
        },
      ];
  }
};
