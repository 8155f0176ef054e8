import type { Text } from '../../src/index.ts';

/** Words of the questionnaire. */

export const diagnoseTitle = (title: Text): Text => ({
  en: `How does ${title.en} stand?`,
  id: `Bagaimana keadaan ${title.id}?`,
});
export const diagnoseAbout = (): Text => ({
  en: 'Answer what you know. What you leave unknown is not taken as zero: it is drawn from what is usual, and makes the futures wider.',
  id: 'Jawab yang Anda ketahui. Yang dibiarkan tidak diketahui tidak dianggap nol: nilainya diambil dari kisaran yang lazim, dan membuat rentang kemungkinan lebih lebar.',
});
export const answered = (known: number, all: number): Text => ({
  en: `${known} of ${all} known`,
  id: `${known} dari ${all} diketahui`,
});
export const takeAnswers = (): Text => ({ en: 'Take the answers of a real case …', id: 'Pakai jawaban kasus nyata …' });
export const takeAnswersName = (): Text => ({ en: 'Ready-made answers', id: 'Jawaban siap pakai' });
export const resetAnswers = (): Text => ({ en: 'Reset answers', id: 'Atur ulang jawaban' });
export const toExplore = (): Text => ({ en: 'See what can be done →', id: 'Lihat apa yang bisa dilakukan →' });
export const sides: Readonly<Record<'home' | 'partner' | 'relation', Text>> = {
  home: { en: 'Our city', id: 'Kota sendiri' },
  partner: { en: 'The partner', id: 'Kota mitra' },
  relation: { en: 'Between the two', id: 'Hubungan keduanya' },
};
export const unknownLevel = (): Text => ({ en: 'not known', id: 'tidak diketahui' });
export const betweenLevels = (value: Text): Text => ({
  en: `between two answers: ${value.en}`,
  id: `di antara dua jawaban: ${value.id}`,
});
export const evidence = (): Text => ({ en: 'Evidence', id: 'Bukti' });
export const casesSay = (): Text => ({ en: 'In the real cases', id: 'Pada kasus nyata' });
export const noCaseSays = (): Text => ({
  en: 'No source of the real cases says anything about this.',
  id: 'Tidak ada sumber kasus nyata yang menyebut hal ini.',
});
export const usualRange = (middle: Text): Text => ({
  en: `Where nothing is known, ${middle.en} is taken as the middle.`,
  id: `Bila tidak diketahui, ${middle.id} dipakai sebagai nilai tengah.`,
});
