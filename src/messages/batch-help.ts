import type { Text } from './text.ts';

/** Texts of `--help` for the commands that run many simulations. */

type BatchCommand = 'batch' | 'merge';

export const batchUsage = (command: BatchCommand): Text =>
  command === 'batch'
    ? { en: '[options] SCENARIO… --runs N', id: '[opsi] SKENARIO… --runs N' }
    : { en: '[options] FOLDER…', id: '[opsi] FOLDER…' };

export const batchSummary = (command: BatchCommand): Text =>
  command === 'batch'
    ? { en: 'simulate a partnership thousands of times', id: 'menyimulasikan satu kemitraan ribuan kali' }
    : { en: 'bring the parts of a batch together', id: 'menggabungkan bagian-bagian batch' };

export const batchDescription = (command: BatchCommand): Text =>
  command === 'batch'
    ? {
        en: 'Runs scenarios many times with all that is uncertain drawn: unknown traits, parameters, elections, crises. Policies are compared on the same futures. Writes every run, the shares of outcomes, survival and bands of the curves to a folder. The same words give the same numbers on any machine and with any number of workers.',
        id: 'Menjalankan skenario berkali-kali dengan semua yang belum pasti diambil secara acak: ciri yang tidak diketahui, parameter, pemilihan, krisis. Semua kebijakan diuji pada masa depan yang sama. Setiap simulasi, persentase hasil, ketahanan, dan pita kurva ditulis ke folder. Perintah yang sama memberi angka yang sama di komputer mana pun, berapa pun pekerjanya.',
      }
    : {
        en: 'Brings together the parts that kembar batch --shard computed, perhaps on several machines, and writes the results of the whole. The digest is that of a batch computed in one piece.',
        id: 'Menggabungkan bagian-bagian yang dihitung dengan kembar batch --shard, mungkin di beberapa komputer, lalu menulis hasil keseluruhannya. Sidiknya sama dengan batch yang dihitung sekaligus.',
      };

export const folderArgument = (): { readonly name: Text; readonly about: Text } => ({
  name: { en: 'folder', id: 'folder' },
  about: {
    en: 'folder of a part; the results go to the first',
    id: 'folder suatu bagian; hasilnya ditulis di folder pertama',
  },
});

type BatchOption =
  | 'runs'
  | 'seed'
  | 'sampler'
  | 'levels'
  | 'sample'
  | 'workers'
  | 'out'
  | 'shard'
  | 'resume'
  | 'save'
  | 'merge-out';

/** What an option takes and does; `value` is null where it takes nothing. */
export const batchOption = (name: BatchOption): { readonly value: Text | null; readonly about: Text } => {
  switch (name) {
    case 'runs':
      return {
        value: { en: 'N', id: 'N' },
        about: { en: 'how many runs for each policy', id: 'jumlah simulasi untuk tiap kebijakan' },
      };
    case 'seed':
      return {
        value: { en: 'text', id: 'teks' },
        about: {
          en: 'any word; another seed draws other futures (default: kembar)',
          id: 'kata apa saja; benih lain memberi masa depan lain (bawaan: kembar)',
        },
      };
    case 'sampler':
      return {
        value: { en: 'name', id: 'nama' },
        about: {
          en: 'random (default), latin-hypercube, sobol, sobol-unscrambled, factorial or csv',
          id: 'random (bawaan), latin-hypercube, sobol, sobol-unscrambled, factorial, atau csv',
        },
      };
    case 'levels':
      return {
        value: { en: 'name=1,2,3', id: 'nama=1,2,3' },
        about: {
          en: 'levels of an input, for factorial: every combination is run once',
          id: 'tingkat suatu masukan, untuk factorial: setiap kombinasi dijalankan sekali',
        },
      };
    case 'sample':
      return {
        value: { en: 'file.csv', id: 'berkas.csv' },
        about: {
          en: 'a sample of your own: names of inputs in the first line, one run a line',
          id: 'sampel buatan sendiri: nama masukan di baris pertama, satu simulasi per baris',
        },
      };
    case 'workers':
      return {
        value: { en: 'N', id: 'N' },
        about: {
          en: 'workers (default: one a processor); never changes the result',
          id: 'jumlah pekerja (bawaan: satu per prosesor); tidak mengubah hasil',
        },
      };
    case 'out':
      return {
        value: { en: 'folder', id: 'folder' },
        about: { en: 'folder for the runs and the results', id: 'folder untuk simulasi dan hasilnya' },
      };
    case 'shard':
      return {
        value: { en: 'K/N', id: 'K/N' },
        about: {
          en: 'compute only part K of N; see kembar merge',
          id: 'hitung hanya bagian K dari N; lihat kembar merge',
        },
      };
    case 'resume':
      return {
        value: null,
        about: { en: 'go on with the batch in --out', id: 'lanjutkan batch di --out' },
      };
    case 'save':
      return {
        value: { en: 'names', id: 'nama' },
        about: {
          en: 'variables to keep for every run besides sustainability: a,b or all',
          id: 'variabel yang disimpan untuk tiap simulasi selain keberlanjutan: a,b atau all',
        },
      };
    case 'merge-out':
      return {
        value: { en: 'folder', id: 'folder' },
        about: {
          en: 'bring everything together here instead of in the first folder',
          id: 'gabungkan semuanya di sini, bukan di folder pertama',
        },
      };
  }
};

/** Commands to copy, each with what it does. */
export const batchExamples = (command: BatchCommand): readonly { readonly command: string; readonly about: Text }[] =>
  command === 'batch'
    ? [
        {
          command: 'kembar batch typical --runs 10000 --policy baseline,train --out demo',
          about: {
            en: 'two policies on the same ten thousand futures',
            id: 'dua kebijakan pada sepuluh ribu masa depan yang sama',
          },
        },
        {
          command: 'kembar batch bandung-namur --runs 4096 --sampler sobol --json',
          about: { en: 'evenly spread draws, for machines', id: 'sampel yang tersebar merata, untuk mesin' },
        },
        {
          command: 'kembar batch typical --runs 1000000 --out part-1 --shard 1/2',
          about: {
            en: 'the first half, on one of two machines',
            id: 'separuh pertama, di salah satu dari dua komputer',
          },
        },
      ]
    : [
        {
          command: 'kembar merge part-1 part-2 --out all',
          about: { en: 'two halves to one', id: 'dua bagian menjadi satu' },
        },
      ];
