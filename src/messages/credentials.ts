import { decimal, difference } from './number.ts';
import type { Text } from './text.ts';

/** Texts of `kembar validate`. */

type Credential =
  | 'boundary'
  | 'structure'
  | 'units'
  | 'parameters'
  | 'extremes'
  | 'integration'
  | 'reproduction'
  | 'anomaly'
  | 'families'
  | 'surprise'
  | 'sensitivity'
  | 'claims'
  | 'prediction';

const names: Readonly<Record<Credential, Text>> = {
  boundary: {
    en: 'Boundary: cutting any named loop changes an outcome',
    id: 'Batas: memutus simpal mana pun mengubah hasil',
  },
  structure: {
    en: 'Structure: flows cite claims or say inference; the books balance',
    id: 'Struktur: aliran merujuk klaim atau menyatakan penalaran; neraca seimbang',
  },
  units: {
    en: 'Units: every equation, and no constant without a name',
    id: 'Satuan: setiap persamaan, tanpa konstanta tak bernama',
  },
  parameters: {
    en: 'Parameters: range, distribution, source and confidence on each',
    id: 'Parameter: masing-masing punya rentang, sebaran, sumber, dan tingkat keyakinan',
  },
  extremes: {
    en: 'Extreme conditions, and every input at both ends',
    id: 'Kondisi ekstrem, dan setiap masukan di kedua ujungnya',
  },
  integration: {
    en: 'Integration: half the step, and Euler against the method',
    id: 'Integrasi: langkah diparuh, dan Euler dibandingkan metode model',
  },
  reproduction: {
    en: 'Reference mode: the yearly record of Suwon against a constant rate',
    id: 'Pola acuan: catatan tahunan Suwon dibandingkan laju tetap',
  },
  anomaly: {
    en: 'Anomaly: a pattern goes with the loop that explains it',
    id: 'Anomali: pola hilang bersama simpal yang menjelaskannya',
  },
  families: { en: 'Families of behaviour from one set of equations', id: 'Rumpun perilaku dari satu set persamaan' },
  surprise: {
    en: 'Surprise: no course of events that nobody can explain',
    id: 'Kejutan: tidak ada rangkaian kejadian yang tidak terjelaskan',
  },
  sensitivity: {
    en: 'Sensitivity: conclusions and best policy survive other time constants',
    id: 'Kepekaan: simpulan dan kebijakan terbaik bertahan pada konstanta waktu lain',
  },
  claims: { en: 'Claims: each cause has its claimed effect', id: 'Klaim: setiap sebab berakibat seperti diklaim' },
  prediction: {
    en: 'Prediction: cases better than their base rate, and ebb and return',
    id: 'Prediksi: kasus lebih baik dari angka dasarnya, serta surut dan kembali',
  },
};

export const credentialName = (credential: Credential): Text => names[credential];

export const heldOrNot = (held: boolean): Text =>
  held ? { en: 'holds        ', id: 'terpenuhi      ' } : { en: 'does not hold', id: 'tidak terpenuhi' };

export const computing = (credential: Credential, runs: number): Text => {
  const { en, id } = names[credential];
  const count = decimal(runs, 0);
  return { en: `${en} … (${count.en} runs so far)`, id: `${id} … (${count.id} simulasi sejauh ini)` };
};

export const nothingToValidate = (model: string, file: string): Text => ({
  en: `There is no ${file} beside the model ${model}, so there is nothing to hold it against.`,
  id: `Tidak ada ${file} di samping model ${model}, jadi tidak ada tolok ukurnya.`,
});

export const credentialsHeading = (model: string, seed: string, runs: number, quick: boolean): Text => {
  const count = decimal(runs, 0);
  return {
    en: `Credentials of ${model}, ${count.en} runs${quick ? ' (quick: wide intervals)' : ''}, seed ${seed}`,
    id: `Kredensial ${model}, ${count.id} simulasi${quick ? ' (cepat: selangnya lebar)' : ''}, benih ${seed}`,
  };
};

export const tableHeading = (part: 'claims' | 'cases' | 'population' | 'families' | 'loops' | 'sensitivity'): Text => {
  switch (part) {
    case 'claims':
      return { en: 'Claims of the sources', id: 'Klaim dari sumber' };
    case 'cases':
      return { en: 'Cases: does it work, or not?', id: 'Kasus: berjalan atau tidak?' };
    case 'population':
      return { en: 'Population (90 % intervals)', id: 'Populasi (selang 90%)' };
    case 'families':
      return {
        en: 'Families of behaviour: share of draws, controlled · with noise and random events',
        id: 'Rumpun perilaku: porsi undian, terkendali · dengan derau dan kejadian acak',
      };
    case 'loops':
      return {
        en: 'Loops when cut: deliveries · months at work, where it shows most',
        id: 'Simpal bila diputus: hasil · bulan berjalan, di tempat paling terlihat',
      };
    case 'sensitivity':
      return { en: 'What decides, and what survives', id: 'Apa yang menentukan, dan apa yang bertahan' };
  }
};

/** A share with its interval. */
export const percent = ({
  share,
  low,
  high,
}: {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}): Text => {
  const [middle, from, to] = [share, low, high].map((value) => decimal(100 * value, 0)) as [Text, Text, Text];
  return { en: `${middle.en} % (${from.en}–${to.en})`, id: `${middle.id}% (${from.id}–${to.id})` };
};

/** What cutting a loop does, in shares, where it shows most. */
export const loopLine = (effect: {
  readonly scenario: string;
  readonly deliveries: number;
  readonly monthsWorking: number;
}): Text => {
  const [deliveries, months] = [effect.deliveries, effect.monthsWorking].map((share) => difference(100 * share, 0)) as [
    Text,
    Text,
  ];
  return {
    en: `${deliveries.en} % · ${months.en} %  ${effect.scenario}`,
    id: `${deliveries.id}% · ${months.id}%  ${effect.scenario}`,
  };
};

interface UnheldClaim {
  readonly reason: 'hardly acts' | 'other sign' | null;
  readonly acting: { readonly share: number };
  readonly claimed: { readonly share: number };
}

export const unheldClaim = {
  counted: (held: number, total: number): Text => ({
    en: `${held} of ${total} hold.`,
    id: `${held} dari ${total} terpenuhi.`,
  }),
  one: ({ reason, acting, claimed }: UnheldClaim): Text => {
    const [acts, sign] = [decimal(100 * acting.share, 0), decimal(100 * claimed.share, 0)];
    return reason === 'hardly acts'
      ? { en: `acts at ${acts.en} % of points only`, id: `hanya bekerja pada ${acts.id}% titik` }
      : {
          en: `acts at ${acts.en} % of points, with the claimed sign at ${sign.en} % of them`,
          id: `bekerja pada ${acts.id}% titik, dengan arah sesuai klaim pada ${sign.id}% di antaranya`,
        };
  },
};

interface Behaviours {
  readonly formality: { readonly serious: Interval; readonly none: Interval; readonly held: boolean };
  readonly dilution: { readonly few: number; readonly many: number; readonly gain: number; readonly held: boolean };
}

interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export const behaviourLine = ({ formality, dilution }: Behaviours): readonly Text[] => {
  const [serious, none, gain] = [percent(formality.serious), percent(formality.none), decimal(100 * dilution.gain, 0)];
  const verdict = (held: boolean): Text =>
    held ? { en: 'holds', id: 'terpenuhi' } : { en: 'does not hold', id: 'tidak terpenuhi' };
  const [c8, c9] = [verdict(formality.held), verdict(dilution.held)];
  return [
    {
      en: `C8  ${c8.en}: ${serious.en} stop at formality under every institutional obstacle, ${none.en} under none`,
      id: `C8  ${c8.id}: ${serious.id} berhenti pada formalitas dengan semua hambatan kelembagaan, ${none.id} tanpa satu pun`,
    },
    {
      en: `C9  ${c9.en}: three times as many agreements change what an office delivers by ${gain.en} %`,
      id: `C9  ${c9.id}: perjanjian tiga kali lipat mengubah hasil seluruh kantor sebesar ${gain.id}%`,
    },
  ];
};

export const scoresHead = (): readonly Text[] => [
  { en: 'rule', id: 'aturan' },
  { en: 'log score', id: 'skor log' },
  { en: 'Brier', id: 'Brier' },
  { en: 'right, %', id: 'benar, %' },
];

export const nullName = (name: string): Text => {
  switch (name) {
    case 'model':
      return { en: 'the model', id: 'model' };
    case 'baseRate':
      return { en: 'base rate of the other codings', id: 'angka dasar kode lainnya' };
    case 'alwaysNotWorking':
      return { en: 'always “not working”', id: 'selalu “tidak berjalan”' };
    case 'obstacleCount':
      return { en: 'count of obstacles', id: 'jumlah hambatan' };
    case 'keywords':
      return { en: 'keywords of the outcome (a leak)', id: 'kata kunci hasil (bocoran)' };
    case 'unseen':
      return { en: 'the model, codings it had not seen', id: 'model, kode yang belum pernah dilihat' };
    case 'unseenBaseRate':
      return { en: 'base rate, the same codings', id: 'angka dasar, kode yang sama' };
    default:
      return { en: 'the model, recalibrated on the others', id: 'model, dikalibrasi ulang pada yang lain' };
  }
};

interface Cases {
  readonly total: number;
  readonly codings: number;
  readonly gainOverBaseRate: { readonly mean: number; readonly low: number; readonly high: number };
  readonly power: { readonly power: number; readonly codingsNeeded: number; readonly detectable: number };
  readonly leaveOneOut: { readonly unseen: { readonly codings: number } };
}

export const casesLines = ({ total, codings, gainOverBaseRate: gain, power, leaveOneOut }: Cases): readonly Text[] => {
  const [mean, low, high] = [gain.mean, gain.low, gain.high].map((value) => decimal(value, 2)) as [Text, Text, Text];
  const [share, detectable] = [decimal(100 * power.power, 0), decimal(power.detectable, 2)];
  return [
    {
      en: `${total} cases make ${codings} independent codings, ${leaveOneOut.unseen.codings} of them not seen while constants were searched.`,
      id: `${total} kasus menjadi ${codings} kode mandiri, ${leaveOneOut.unseen.codings} di antaranya tidak dilihat saat konstanta dicari.`,
    },
    {
      en: `Gain over the base rate ${mean.en} nats a coding (${low.en} to ${high.en}): ${gain.low > 0 ? 'better than' : 'not told from'} chance.`,
      id: `Keunggulan atas angka dasar ${mean.id} nat per kode (${low.id} sampai ${high.id}): ${gain.low > 0 ? 'lebih baik dari' : 'tidak terbedakan dari'} kebetulan.`,
    },
    {
      en: `Were the model right, ${codings} codings would show it with ${share.en} % probability; it would take ${power.codingsNeeded}. They can show no gain below ${detectable.en}.`,
      id: `Andai model benar, ${codings} kode menunjukkannya dengan peluang ${share.id}%; diperlukan ${power.codingsNeeded}. Keunggulan di bawah ${detectable.id} tidak akan terlihat.`,
    },
  ];
};

export const populationHead = (): readonly Text[] => [
  { en: '', id: '' },
  { en: 'model', id: 'model' },
  { en: 'known', id: 'diketahui' },
];

export const splitName = (
  name: 'active' | 'weak' | 'notWorking' | 'working' | 'inForceWithoutWork' | 'neither' | 'nineYears' | 'cameBack',
): Text => {
  switch (name) {
    case 'active':
      return { en: 'very good: active (S4)', id: 'sangat baik: aktif (S4)' };
    case 'weak':
      return { en: 'fairly good: weak (S4)', id: 'cukup baik: lemah (S4)' };
    case 'notWorking':
      return { en: 'not working well (S4)', id: 'tidak berjalan baik (S4)' };
    case 'working':
      return { en: 'working (X21)', id: 'berjalan (X21)' };
    case 'inForceWithoutWork':
      return { en: 'in force, at MoU stage (X21)', id: 'berlaku, sebatas MoU (X21)' };
    case 'neither':
      return { en: 'neither (X21)', id: 'bukan keduanya (X21)' };
    case 'nineYears':
      return {
        en: 'working after nine years (Yogyakarta; calibration)',
        id: 'berjalan setelah sembilan tahun (Yogyakarta; kalibrasi)',
      };
    case 'cameBack':
      return { en: 'came back, of those asleep (Central Java)', id: 'bangkit, dari yang tertidur (Jawa Tengah)' };
  }
};

interface Population {
  readonly ebb: {
    readonly everWorked: Interval;
    readonly fellAsleep: Interval;
    readonly cameBack: Interval;
    readonly longAsleep: Interval;
  };
  readonly priorSensitivity: {
    readonly shift: number;
    readonly worse: { readonly registered: { readonly working: Interval } };
    readonly better: { readonly registered: { readonly working: Interval } };
  };
}

export const ebbLine = ({ ebb, priorSensitivity: prior }: Population): readonly Text[] => {
  const [ever, asleep, back, long] = [ebb.everWorked, ebb.fellAsleep, ebb.cameBack, ebb.longAsleep].map(percent) as [
    Text,
    Text,
    Text,
    Text,
  ];
  const [shift, worse, better] = [
    decimal(prior.shift, 1),
    percent(prior.worse.registered.working),
    percent(prior.better.registered.working),
  ];
  return [
    {
      en: `Ever worked ${ever.en}; of these asleep within 15 years ${asleep.en}, of these back within 10 ${back.en}; asleep seven of the first fifteen years (X28) ${long.en}.`,
      id: `Pernah berjalan ${ever.id}; dari itu tertidur dalam 15 tahun ${asleep.id}, dan bangkit dalam 10 tahun ${back.id}; tertidur tujuh dari lima belas tahun pertama (X28) ${long.id}.`,
    },
    {
      en: `All traits ${shift.en} grades worse or better: working ${worse.en} or ${better.en}.`,
      id: `Semua ciri lebih buruk atau lebih baik ${shift.id} tingkat: berjalan ${worse.id} atau ${better.id}.`,
    },
  ];
};

interface Cohort {
  readonly members: number;
  readonly observed: { readonly count: number };
  readonly predicted: Interval;
  readonly asFew: number;
}

export const cohortLine = ({ members, observed, predicted, asFew }: Cohort): Text => {
  const [share, few] = [percent(predicted), decimal(100 * asFew, 0)];
  return {
    en: `Yogyakarta: ${observed.count} of ${members} continued; the model gives ${share.en}, so as few or fewer in ${few.en} % of such cohorts.`,
    id: `Yogyakarta: ${observed.count} dari ${members} berlanjut; model memberi ${share.id}, jadi sesedikit itu atau kurang pada ${few.id}% kohor seperti itu.`,
  };
};

interface Reference {
  readonly recordProbability: number;
  readonly yearlyLogScore: number;
  readonly constantRateLogScore: number;
  readonly gain: { readonly low: number; readonly high: number };
  readonly theil: {
    readonly inequality: number;
    readonly bias: number;
    readonly variation: number;
    readonly covariation: number;
  };
  readonly fellAsleep: Interval;
  readonly cameBack: Interval;
}

export const referenceLine = (reference: Reference): readonly Text[] => {
  const { theil } = reference;
  const [own, constant, low, high] = [
    reference.yearlyLogScore,
    reference.constantRateLogScore,
    reference.gain.low,
    reference.gain.high,
  ].map((value) => decimal(value, 2)) as [Text, Text, Text, Text];
  const odds = decimal(1 / reference.recordProbability, 0);
  const [u, bias, variation, covariation] = [theil.inequality, theil.bias, theil.variation, theil.covariation].map(
    (value) => decimal(value, 2),
  ) as [Text, Text, Text, Text];
  const [asleep, back] = [percent(reference.fellAsleep), percent(reference.cameBack)];
  return [
    {
      en: `Suwon: its record has a probability of 1 in ${odds.en}; yearly log score ${own.en}, constant rate ${constant.en} (gain ${low.en} to ${high.en}).`,
      id: `Suwon: catatannya berpeluang 1 banding ${odds.id}; skor log tahunan ${own.id}, laju tetap ${constant.id} (selisih ${low.id} sampai ${high.id}).`,
    },
    {
      en: `Theil: inequality ${u.en}, of it bias ${bias.en}, variation ${variation.en}, covariation ${covariation.en}. Paths that fall asleep ${asleep.en}, of these back ${back.en}.`,
      id: `Theil: ketaksamaan ${u.id}, terdiri atas bias ${bias.id}, variasi ${variation.id}, kovariasi ${covariation.id}. Lintasan yang tertidur ${asleep.id}, di antaranya bangkit ${back.id}.`,
    },
  ];
};

export const familyName = (family: string): Text => families[family] ?? { en: family, id: family };

const families: Readonly<Record<string, Text>> = {
  formality_trap: { en: 'formality trap (Cuenca and Beihai)', id: 'jebakan formalitas (Cuenca dan Beihai)' },
  lapse_after_leader: {
    en: 'lapse after a change of leader, survival when institutionalised (Namur)',
    id: 'berakhir setelah pergantian pemimpin, bertahan bila dilembagakan (Namur)',
  },
  one_sided_decay: { en: 'one-sided decay (Seoul in S4)', id: 'meredup karena satu pihak pasif (Seoul menurut S4)' },
  both_sides_at_work: { en: 'both sides at work (Seoul in S2)', id: 'kedua pihak bekerja (Seoul menurut S2)' },
  long_shallow_life: { en: 'long, shallow life (Braunschweig)', id: 'panjang umur tetapi dangkal (Braunschweig)' },
  ebb_and_return: { en: 'ebb, flow and revival (Suwon)', id: 'surut, pasang, dan bangkit (Suwon)' },
  shock_and_recovery: {
    en: 'shock and recovery, with and without online work (Kawasaki)',
    id: 'guncangan dan pemulihan, dengan dan tanpa kerja daring (Kawasaki)',
  },
  overcommitment: { en: 'overcommitment (Bandung portfolio)', id: 'terlalu banyak perjanjian (portofolio Bandung)' },
  worse_before_better: {
    en: 'worse before better (institutionalising Namur)',
    id: 'memburuk dulu baru membaik (pelembagaan Namur)',
  },
};

interface Sensitivity {
  readonly monthsWorking: {
    readonly explained: number;
    readonly strongest: readonly { readonly name: string; readonly value: number }[];
  } | null;
  readonly ranking: readonly { readonly policy: string; readonly monthsWorking: number }[];
  readonly timeConstants: readonly {
    readonly name: string;
    readonly factor: number;
    readonly bestSurvives: boolean;
    readonly conclusionSurvives: boolean;
  }[];
  readonly rankingSurvival: number;
  readonly conclusionSurvival: number;
}

export const sensitivityLines = (sensitivity: Sensitivity): readonly Text[] => {
  const { monthsWorking, ranking, timeConstants } = sensitivity;
  const [policies, conclusions] = [sensitivity.rankingSurvival, sensitivity.conclusionSurvival].map((share) =>
    decimal(100 * share, 0),
  ) as [Text, Text];
  const lost = timeConstants
    .filter(({ bestSurvives, conclusionSurvives }) => !bestSurvives || !conclusionSurvives)
    .map(({ name, factor }) => `${name} ×${factor < 1 ? '⅓' : '3'}`)
    .join(', ');
  const order = ranking
    .slice(0, 4)
    .map(({ policy }) => policy)
    .join(', ');
  return [
    ...(monthsWorking === null
      ? []
      : [
          {
            en: `Months at work hang most on ${monthsWorking.strongest
              .slice(0, 6)
              .map(({ name }) => name)
              .join(', ')} (all inputs explain ${decimal(100 * monthsWorking.explained, 0).en} %).`,
            id: `Lama berjalan paling bergantung pada ${monthsWorking.strongest
              .slice(0, 6)
              .map(({ name }) => name)
              .join(', ')} (semua masukan menjelaskan ${decimal(100 * monthsWorking.explained, 0).id}%).`,
          },
        ]),
    {
      en: `Policies by months at work: ${order}. The first stays among the best two in ${policies.en} % of ${timeConstants.length} trials of time constants at a third and three times.`,
      id: `Kebijakan menurut lama berjalan: ${order}. Yang pertama tetap di dua terbaik pada ${policies.id}% dari ${timeConstants.length} uji konstanta waktu sepertiga dan tiga kali.`,
    },
    {
      en: `Ebb and return stay within their bounds in ${conclusions.en} % of them${lost === '' ? '.' : `; not with ${lost}.`}`,
      id: `Surut dan kembali tetap dalam batasnya pada ${conclusions.id}% di antaranya${lost === '' ? '.' : `; tidak dengan ${lost}.`}`,
    },
  ];
};
