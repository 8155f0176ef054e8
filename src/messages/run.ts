import type { Text } from './text.ts';

/** Texts around the result of a run; `run` and `compare` share them, and so will the report. */

export const sustainabilityIndex = (): Text => ({
  en: 'Sustainability, index 0–100',
  id: 'Keberlanjutan, indeks 0–100',
});

export const courseHeading = (): Text => ({ en: 'How it went', id: 'Perjalanannya' });

export const happeningsHeading = (): Text => ({ en: 'What happened', id: 'Apa yang terjadi' });

export const nothingHappened = (): Text => ({
  en: 'No event, no signing and no expiry falls within this run.',
  id: 'Tidak ada peristiwa, penandatanganan, atau berakhirnya masa berlaku dalam simulasi ini.',
});

export const unknownsHeading = (): Text => ({ en: 'What we do not know', id: 'Yang belum kita ketahui' });

export const originName = (origin: 'dated' | 'calendar' | 'computed'): Text => {
  switch (origin) {
    case 'dated':
      return { en: 'on record', id: 'tercatat' };
    case 'calendar':
      return { en: 'by the calendar', id: 'menurut kalender' };
    case 'computed':
      return { en: 'by the model', id: 'menurut model' };
  }
};

export const sideName = (side: 'home' | 'partner' | 'relation'): Text => {
  switch (side) {
    case 'home':
      return { en: 'home city', id: 'kota asal' };
    case 'partner':
      return { en: 'partner city', id: 'kota mitra' };
    case 'relation':
      return { en: 'both', id: 'keduanya' };
  }
};

export const lasting = (months: Text): Text => ({ en: `${months.en} months`, id: `${months.id} bulan` });

/** The months a run covers, both included. */
export const period = (first: Text, last: Text): Text => ({
  en: `${first.en} – ${last.en}`,
  id: `${first.id} – ${last.id}`,
});

export const withoutPolicy = (): Text => ({ en: 'no policy', id: 'tanpa kebijakan' });

export const underPolicy = (titles: Text): Text => ({
  en: `under the policy: ${titles.en}`,
  id: `dengan kebijakan: ${titles.id}`,
});

export const withoutEvent = (event: string): Text => ({ en: `without ${event}`, id: `tanpa ${event}` });

export const loopCut = (loop: string): Text => ({ en: `loop ${loop} cut`, id: `lingkar ${loop} diputus` });

/** The figures of a run in one line. */
export const figures = (end: Text, mean: Text, delivered: Text): Text => ({
  en: `sustainability ${end.en} at the end, ${mean.en} on average · ${delivered.en} deliveries in all`,
  id: `keberlanjutan ${end.id} pada akhirnya, rata-rata ${mean.id} · seluruhnya ${delivered.id} hasil`,
});

/** Whether the levers stay within the budget that a policy states, in words of its unit. */
export const budgetKept = (isKept: boolean, most: Text, limit: Text, unit: Text): Text =>
  isKept
    ? {
        en: `within its budget: the policy costs at most ${most.en} of ${limit.en} (${unit.en})`,
        id: `sesuai anggaran: biaya kebijakan paling banyak ${most.id} dari ${limit.id} (${unit.id})`,
      }
    : {
        en: `over its budget: the policy costs up to ${most.en}, with ${limit.en} stated (${unit.en})`,
        id: `melampaui anggaran: biaya kebijakan sampai ${most.id}, padahal anggarannya ${limit.id} (${unit.id})`,
      };

export const onRecord = (standing: Text, note: Text | null, sources: string): Text => ({
  en: `On record: ${standing.en}${note === null ? '' : `. ${note.en}`}${sources === '' ? '' : ` [${sources}]`}`,
  id: `Catatan yang ada: ${standing.id}${note === null ? '' : `. ${note.id}`}${sources === '' ? '' : ` [${sources}]`}`,
});

export const unknownTraits = (unknown: number, all: number, names: Text): Text => ({
  en: `The sources say nothing about ${unknown} of ${all} traits; this run takes the middle of what is usual for each: ${names.en}.`,
  id: `Sumber tidak menyebut ${unknown} dari ${all} ciri; simulasi ini memakai nilai tengah yang lazim untuk masing-masing: ${names.id}.`,
});

export const allTraitsKnown = (all: number): Text => ({
  en: `All ${all} traits are graded from what is known; how exactly, no source says.`,
  id: `Semua dari ${all} ciri dinilai dari yang diketahui; seberapa tepat, tidak ada sumber yang menyebut.`,
});

export const oneRunIsNoForecast = (): Text => ({
  en: 'This is one run: everything uncertain stands at its middle value, and nothing happens by chance. It shows how the pieces work together. It is not a forecast.',
  id: 'Ini satu simulasi: semua yang belum pasti dipasang pada nilai tengahnya, dan tidak ada kejadian kebetulan. Gunanya memahami cara kerjanya, bukan meramal.',
});

export const ranOutOfRange = (variable: Text, month: Text): Text => ({
  en: `${variable.en} left its range in ${month.en}: what follows is not to be trusted.`,
  id: `${variable.id} keluar dari rentangnya pada ${month.id}: hasil sesudahnya jangan dipercaya.`,
});

export const notFinite = (variable: Text, month: Text): Text => ({
  en: `${variable.en} was no longer a number from ${month.en} on: this run has no outcome.`,
  id: `${variable.id} bukan angka lagi sejak ${month.id}: simulasi ini tidak punya hasil akhir.`,
});

export const written = (file: string): Text => ({ en: `Written: ${file}`, id: `Tersimpan: ${file}` });

export const noOutcomes = (model: string): Text => ({
  en: `The model ${model} does not say how its runs are judged: it has no outcomes.`,
  id: `Model ${model} tidak menyebut cara menilai hasilnya: tidak ada outcomes.`,
});
