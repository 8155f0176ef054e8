import type { Text } from './text.ts';

/** Texts of `kembar case new`, and the comments of the file it writes. */

interface Lines {
  readonly en: readonly string[];
  readonly id: readonly string[];
}

export const caseComment = (part: 'head' | 'start' | 'traits' | 'events' | 'record' | 'observed'): Lines => {
  switch (part) {
    case 'head':
      return {
        en: [
          'A partnership to be coded. It runs as it stands: kembar run ./this-file.yaml, kembar batch ./this-file.yaml --runs 1000.',
          'Uncomment what you know. Leave commented what no source mentions: unknown is not zero, it is drawn.',
          'Code only what stood before the outcome; how it ended belongs under observed, which the model never reads.',
        ],
        id: [
          'Kemitraan untuk dikodekan. Langsung dapat dijalankan: kembar run ./berkas-ini.yaml, kembar batch ./berkas-ini.yaml --runs 1000.',
          'Aktifkan baris yang Anda ketahui. Biarkan sebagai komentar bila tidak disebut sumber: tidak diketahui bukan nol, melainkan diambil acak.',
          'Kodekan hanya yang ada sebelum hasilnya; akhirnya ditulis di observed, yang tidak pernah dibaca model.',
        ],
      };
    case 'start':
      return {
        en: ['Month of signing, and how many months to simulate.'],
        id: ['Bulan penandatanganan, dan berapa bulan disimulasikan.'],
      };
    case 'traits':
      return {
        en: [
          'Traits by code, graded 0 none · 1 slight · 2 noticeable · 3 serious or strong · 4 severe or very strong.',
          'A code named without weight: 3 where the source explains a failure with it, 2 beside strengths that offset it, 3 for a support.',
          'spread: 0.5 where the wording is plain, 0.7 where it is thin, 0.2 for what can be measured.',
        ],
        id: [
          'Ciri menurut kode, bernilai 0 tidak ada · 1 ringan · 2 terasa · 3 serius atau kuat · 4 berat atau sangat kuat.',
          'Kode yang disebut tanpa bobot: 3 bila sumber menjelaskan kegagalan dengannya, 2 bila diimbangi kekuatan, 3 untuk pendukung.',
          'spread: 0.5 bila pernyataannya jelas, 0.7 bila samar, 0.2 untuk yang dapat diukur.',
        ],
      };
    case 'events':
      return {
        en: [
          'What happened, by month. size and duration may be left out: then a single run takes the value in brackets, a batch draws it.',
        ],
        id: [
          'Apa yang terjadi, menurut bulan. size dan duration boleh dikosongkan: simulasi tunggal memakai nilai dalam kurung, batch mengambilnya acak.',
        ],
      };
    case 'record':
      return {
        en: ['Until which month you know all events of a type; later ones are drawn.'],
        id: ['Sampai bulan mana semua peristiwa suatu jenis Anda ketahui; sesudahnya diambil acak.'],
      };
    case 'observed':
      return {
        en: ['How it went, for kembar validate; at is the month it was seen.'],
        id: ['Bagaimana akhirnya, untuk kembar validate; at adalah bulan pengamatan.'],
      };
  }
};

export const caseWritten = (file: string): Text => ({
  en: `Wrote ${file}. Fill it in, then: kembar run ${file.includes('/') ? file : `./${file}`}`,
  id: `${file} sudah ditulis. Isi, lalu: kembar run ${file.includes('/') ? file : `./${file}`}`,
});

export const fileIsThere = (file: string): Text => ({
  en: `${file} is there already and stays as it is. Name another file.`,
  id: `${file} sudah ada dan dibiarkan apa adanya. Sebut berkas lain.`,
});
