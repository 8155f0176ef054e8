import type { Text } from './text.ts';

/** Texts of `kembar report` itself; those of the page are in `report.ts`. */

export const reportUsage = (): Text => ({
  en: '[options] DIR|SCENARIO…',
  id: '[opsi] FOLDER|SKENARIO…',
});

export const reportSummary = (): Text => ({
  en: 'write a batch up as one page to read, print and pass on',
  id: 'menyusun hasil simulasi menjadi satu halaman untuk dibaca, dicetak, dan dibagikan',
});

export const reportDescription = (): Text => ({
  en: 'Writes one HTML page in both languages that opens anywhere, without a connection: what came of the futures under each policy, what it costs, what decides it, what is assumed. From the folder of a batch, or from a scenario, which is then run 1,000 times.',
  id: 'Menulis satu halaman HTML dua bahasa yang dapat dibuka di mana saja tanpa koneksi: nasib semua kemungkinan pada tiap kebijakan, biayanya, penentunya, dan asumsinya. Dari folder hasil batch, atau dari skenario, yang kemudian disimulasikan 1.000 kali.',
});

export const reportArgument = (): { readonly name: Text; readonly about: Text } => ({
  name: { en: 'dir|scenario', id: 'folder|skenario' },
  about: {
    en: 'the folder of a batch, or scenarios by id or path',
    id: 'folder hasil batch, atau skenario menurut id atau path',
  },
});

type ReportOption = 'out' | 'runs' | 'seed' | 'workers';

export const reportOption = (name: ReportOption): { readonly value: Text; readonly about: Text } => {
  switch (name) {
    case 'out':
      return {
        value: { en: 'file.html', id: 'berkas.html' },
        about: { en: 'where the page goes', id: 'tempat menyimpan halamannya' },
      };
    case 'runs':
      return {
        value: { en: 'N', id: 'N' },
        about: {
          en: 'runs of each policy, for a scenario (default: 1000)',
          id: 'jumlah simulasi tiap kebijakan, untuk skenario (bawaan: 1000)',
        },
      };
    case 'seed':
      return {
        value: { en: 'text', id: 'teks' },
        about: {
          en: 'what chance is drawn from, for a scenario (default: kembar)',
          id: 'pangkal bilangan acak, untuk skenario (bawaan: kembar)',
        },
      };
    case 'workers':
      return {
        value: { en: 'N', id: 'N' },
        about: { en: 'how many workers (default: one a core)', id: 'jumlah pekerja (bawaan: satu per inti)' },
      };
  }
};

export const reportExamples = (): readonly { readonly command: string; readonly about: Text }[] => [
  {
    command: 'kembar report demo --out demo.html',
    about: { en: 'the page of the batch in the folder demo', id: 'halaman hasil batch di folder demo' },
  },
  {
    command: 'kembar report bandung-namur --policy baseline,institutionalise,train --out namur.html',
    about: {
      en: 'run a case under three policies and write it up',
      id: 'simulasikan satu kasus dengan tiga kebijakan, lalu susun laporannya',
    },
  },
  {
    command: 'kembar report bandung-namur --policy baseline,institutionalise --out namur.svg',
    about: { en: 'one picture: a single run of each', id: 'satu gambar: satu simulasi untuk masing-masing' },
  },
];

export const outMissing = (): Text => ({
  en: 'Say where the page goes: --out report.html',
  id: 'Sebutkan tempat menyimpan halamannya: --out laporan.html',
});

export const notAPage = (file: string): Text => ({
  en: `A report is a page (.html) or a picture (.svg); ${file} is neither.`,
  id: `Laporan berupa halaman (.html) atau gambar (.svg); ${file} bukan keduanya.`,
});

export const batchHasItsOwn = (option: string, folder: string): Text => ({
  en: `${folder} is a batch that has been computed: ${option} belongs to a report of a scenario.`,
  id: `${folder} adalah hasil batch yang sudah dihitung: ${option} hanya untuk laporan skenario.`,
});

export const oneFolder = (): Text => ({
  en: 'A report is of one folder. Merge shards with kembar merge first.',
  id: 'Satu laporan untuk satu folder. Gabungkan bagian-bagiannya dulu dengan kembar merge.',
});

export const pictureOfOne = (): Text => ({
  en: 'A picture is of one scenario; name one.',
  id: 'Satu gambar untuk satu skenario; sebutkan satu saja.',
});

export const pictureOfScenario = (folder: string): Text => ({
  en: `A picture shows single runs of a scenario; ${folder} is a batch. Write --out with .html.`,
  id: `Gambar menampilkan simulasi tunggal sebuah skenario; ${folder} adalah hasil batch. Tulis --out dengan .html.`,
});

export const changedSince = (folder: string, what: readonly string[]): Text => ({
  en: `The documents are no longer those of the batch in ${folder}: ${what.join(', ')}. Run the batch again, or restore them.`,
  id: `Dokumennya tidak lagi sama dengan saat batch di ${folder} dihitung: ${what.join(', ')}. Jalankan batch lagi, atau kembalikan dokumennya.`,
});
