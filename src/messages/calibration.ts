import { decimal, difference } from './number.ts';
import type { Text } from './text.ts';

/** Texts of `kembar calibrate`. */

export const calibrationHeading = (model: string, runs: number, seed: string): Text => {
  const count = decimal(runs, 0);
  return {
    en: `What the cases say about the parameters of ${model}: ${count.en} draws, seed ${seed}`,
    id: `Apa kata kasus-kasus tentang parameter ${model}: ${count.id} undian, benih ${seed}`,
  };
};

export const calibrationHead = (): readonly Text[] => [
  { en: 'parameter', id: 'parameter' },
  { en: 'before', id: 'sebelum' },
  { en: 'after', id: 'sesudah' },
  { en: 'shift, spreads', id: 'geser, sebaran' },
  { en: 'spread left', id: 'sisa sebaran' },
  { en: 'over noise', id: 'atas derau' },
];

interface Figures {
  readonly codings: number;
  readonly effectiveRuns: number;
  readonly identified: { readonly count: number; readonly of: number };
  readonly leaveOneOut: { readonly logScore: number; readonly brier: number };
  readonly uncalibrated: { readonly logScore: number; readonly brier: number };
  readonly gain: { readonly mean: number; readonly low: number; readonly high: number };
  readonly adopt: boolean;
}

export const calibrationLines = (figures: Figures): readonly Text[] => {
  const { codings, identified, gain, adopt } = figures;
  const effective = decimal(figures.effectiveRuns, 0);
  const [own, plain, ownBrier, plainBrier] = [
    figures.leaveOneOut.logScore,
    figures.uncalibrated.logScore,
    figures.leaveOneOut.brier,
    figures.uncalibrated.brier,
  ].map((value) => decimal(value, 3)) as [Text, Text, Text, Text];
  const [mean, low, high] = [gain.mean, gain.low, gain.high].map((value) => difference(value, 3)) as [Text, Text, Text];
  return [
    {
      en: `${codings} codings leave ${effective.en} draws in effect and clearly move ${identified.count} of ${identified.of} parameters.`,
      id: `${codings} kode menyisakan ${effective.id} undian yang berpengaruh dan jelas menggeser ${identified.count} dari ${identified.of} parameter.`,
    },
    {
      en: `Each coding predicted from the others: log score ${own.en} with the weights, ${plain.en} without; Brier ${ownBrier.en} and ${plainBrier.en}.`,
      id: `Tiap kode diprediksi dari yang lain: skor log ${own.id} dengan bobot, ${plain.id} tanpa bobot; Brier ${ownBrier.id} dan ${plainBrier.id}.`,
    },
    {
      en: `Gain ${mean.en} nats a coding (${low.en} to ${high.en}): ${adopt ? 'worth adopting.' : 'not worth adopting; the parameters stay as they are.'}`,
      id: `Keunggulan ${mean.id} nat per kode (${low.id} sampai ${high.id}): ${adopt ? 'layak dipakai.' : 'tidak layak dipakai; parameter tetap apa adanya.'}`,
    },
  ];
};
