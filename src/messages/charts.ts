import type { Text } from './text.ts';

/** Finding sentences and captions of charts. Numbers come written in both languages; titles as their authors wrote them. */

/** The title of the medians: where the middle future ends under the reference and under the policy that ends highest. */
export const mediansFinding = (reference: Text, end: Text, best: { title: Text; end: Text } | null): Text =>
  best === null
    ? {
        en: `Under ${quoted(reference).en}, the middle future ends at ${end.en} of 100.`,
        id: `Dengan ${quoted(reference).id}, kemungkinan tengah berakhir di angka ${end.id} dari 100.`,
      }
    : {
        en: `The middle future ends at ${end.en} of 100 under ${quoted(reference).en}, at ${best.end.en} under ${quoted(best.title).en}.`,
        id: `Kemungkinan tengah berakhir di angka ${end.id} dari 100 dengan ${quoted(reference).id}, dan ${best.end.id} dengan ${quoted(best.title).id}.`,
      };

export const sustainabilitySubtitle = (reference: Text): Text => ({
  en: `Sustainability, index 0–100: median of all runs; grey: the middle half of the runs under ${quoted(reference).en}`,
  id: `Keberlanjutan, indeks 0–100: median semua simulasi; abu-abu: separuh tengah simulasi dengan ${quoted(reference).id}`,
});

export const fanSubtitle = (reference: Text): Text => ({
  en: `Sustainability, index 0–100: half of the futures lie in the dark band, nine in ten in the light one; dotted: median under ${quoted(reference).en}`,
  id: `Keberlanjutan, indeks 0–100: separuh kemungkinan ada di pita gelap, sembilan dari sepuluh di pita terang; titik-titik: median dengan ${quoted(reference).id}`,
});

export const fansHeading = (): Text => ({
  en: 'How wide the futures spread under each policy',
  id: 'Seberapa lebar sebaran kemungkinan pada tiap kebijakan',
});

/** The title of survival: when half of the futures have stopped working under the reference, and how the best policy compares. */
export const survivalFinding = (
  reference: Text,
  half: Text | null,
  end: Text,
  best: { title: Text; end: Text } | null,
): Text => {
  const first =
    half === null
      ? {
          en: `Under ${quoted(reference).en}, ${end.en} of 100 futures are at work at the end`,
          id: `Dengan ${quoted(reference).id}, ${end.id} dari 100 kemungkinan masih berjalan pada akhirnya`,
        }
      : {
          en: `Under ${quoted(reference).en}, fewer than half of the futures are at work from ${half.en} on`,
          id: `Dengan ${quoted(reference).id}, sejak ${half.id} kurang dari separuh kemungkinan yang masih berjalan`,
        };
  if (best === null) return { en: `${first.en}.`, id: `${first.id}.` };
  return {
    en: `${first.en}; under ${quoted(best.title).en}, ${best.end.en} of 100 are at the end.`,
    id: `${first.id}; dengan ${quoted(best.title).id}, ${best.end.id} dari 100 berjalan pada akhirnya.`,
  };
};

export const survivalSubtitle = (): Text => ({
  en: 'Share of futures whose agreement is in force and delivering (active or weak), per cent',
  id: 'Porsi kemungkinan yang perjanjiannya berlaku dan masih ada hasilnya (aktif atau lemah), persen',
});

export const outcomesFinding = (reference: Text, count: Text, name: Text, meaning: Text): Text => ({
  en: `Under ${quoted(reference).en}, ${count.en} of 100 futures end ${name.en}: ${meaning.en}.`,
  id: `Dengan ${quoted(reference).id}, ${count.id} dari 100 kemungkinan berakhir dengan status ${name.id}: ${meaning.id}.`,
});

export const outcomesSubtitle = (month: Text): Text => ({
  en: `How 100 possible futures stand in ${month.en}`,
  id: `Keadaan 100 kemungkinan masa depan pada ${month.id}`,
});

/** The title of cost against benefit: the policy that brings most, what it brings beyond the reference and what that costs. */
export const costBenefitFinding = (title: Text, benefit: Text, unit: Text, cost: Text): Text => ({
  en: `${quoted(title).en} brings most: ${benefit.en} more ${unit.en}, for an extra ${cost.en}.`,
  id: `${quoted(title).id} memberi hasil terbesar: tambahan ${benefit.id} ${unit.id}, dengan biaya tambahan ${cost.id}.`,
});

export const noPolicyBringsMore = (reference: Text): Text => ({
  en: `No policy here delivers more than ${quoted(reference).en}.`,
  id: `Tidak ada kebijakan di sini yang memberi hasil lebih dari ${quoted(reference).id}.`,
});

export const costBenefitSubtitle = (reference: Text): Text => ({
  en: `Differences to ${quoted(reference).en} over the whole run, compared future by future; crosses: 90 % intervals of the means`,
  id: `Selisih terhadap ${quoted(reference).id} sepanjang simulasi, dibandingkan kemungkinan demi kemungkinan; tanda silang: interval 90% rata-ratanya`,
});

export const extraCost = (unit: Text): Text => ({ en: `extra cost, ${unit.en}`, id: `biaya tambahan, ${unit.id}` });

export const extraBenefit = (what: Text): Text => ({ en: `extra ${what.en}`, id: `tambahan ${what.id}` });

export const deliveredUnit = (unit: Text): Text => ({
  en: `${unit.en}s carried out`,
  id: `${unit.id} terlaksana`,
});

/** The title of the differences: in how many futures the best policy ends higher. */
export const differencesFinding = (title: Text, reference: Text, higher: Text, mean: Text): Text => ({
  en: `${quoted(title).en} ends higher than ${quoted(reference).en} in ${higher.en} of 100 futures, by ${mean.en} points on average.`,
  id: `${quoted(title).id} berakhir lebih tinggi daripada ${quoted(reference).id} dalam ${higher.id} dari 100 kemungkinan, rata-rata ${mean.id} poin.`,
});

export const noPolicyEndsHigher = (reference: Text): Text => ({
  en: `No policy here ends higher than ${quoted(reference).en} on average.`,
  id: `Tidak ada kebijakan di sini yang rata-rata berakhir lebih tinggi daripada ${quoted(reference).id}.`,
});

export const differencesSubtitle = (): Text => ({
  en: 'Sustainability at the end, points: mean difference (dot, 90 % interval thick) and what nine in ten futures lie between (line)',
  id: 'Keberlanjutan pada akhirnya, poin: selisih rata-rata (titik, interval 90% tebal) dan rentang sembilan dari sepuluh kemungkinan (garis)',
});

export const asReference = (reference: Text): Text => ({
  en: `same as ${reference.en}`,
  id: `sama dengan ${reference.id}`,
});

/** The title of what drives the outcome: the strongest of what can be known, after the strongest that is only assumed where that leads. */
export const driversFinding = (known: Text | null, assumed: Text | null): Text => {
  if (assumed === null) {
    const first = quoted(known ?? { en: '', id: '' });
    return { en: `What decides most is ${first.en}.`, id: `Yang paling menentukan adalah ${first.id}.` };
  }
  const lead = {
    en: `Most turns on what nobody has measured, ${quoted(assumed).en} first`,
    id: `Yang paling menentukan justru belum pernah diukur, terutama ${quoted(assumed).id}`,
  };
  if (known === null) return { en: `${lead.en}.`, id: `${lead.id}.` };
  return {
    en: `${lead.en}; of what can be known, ${quoted(known).en} weighs most.`,
    id: `${lead.id}; dari yang dapat diketahui, ${quoted(known).id} paling berpengaruh.`,
  };
};

export const driversSubtitle = (reference: Text): Text => ({
  en: `Pull on average sustainability under ${quoted(reference).en}: standardised rank regression coefficient, −1 to 1, with 90 % interval`,
  id: `Daya tarik terhadap rata-rata keberlanjutan dengan ${quoted(reference).id}: koefisien regresi peringkat terstandar, −1 sampai 1, dengan interval 90%`,
});

export const moreLowers = (): Text => ({ en: 'more of it lowers', id: 'makin besar, makin turun' });

export const moreRaises = (): Text => ({ en: 'more of it raises', id: 'makin besar, makin naik' });

/** What an input is, behind its name. */
export const driverKind = (kind: 'trait' | 'parameter' | 'event' | 'process', name: Text): Text => {
  switch (kind) {
    case 'trait':
      return name;
    case 'parameter':
      return { en: `${name.en}*`, id: `${name.id}*` };
    case 'event':
      return name;
    case 'process':
      return { en: `Number of: ${lowerFirst(name.en)}`, id: `Jumlah: ${lowerFirst(name.id)}` };
  }
};

/** How large or long a dated event was: an uncertain input. */
export const eventMagnitude = (what: 'size' | 'duration', label: Text, month: Text): Text =>
  what === 'size'
    ? { en: `${label.en}, ${month.en}: size`, id: `${label.id}, ${month.id}: besarnya` }
    : { en: `${label.en}, ${month.en}: length`, id: `${label.id}, ${month.id}: lamanya` };

export const singleRunSubtitle = (): Text => ({
  en: 'Sustainability, index 0–100, in one run: everything uncertain at its middle value',
  id: 'Keberlanjutan, indeks 0–100, dalam satu simulasi: semua yang belum pasti pada nilai tengahnya',
});

/** What the single run of the reference found, and where that of the best other policy ends. */
export const singleFinding = (reference: Text, other: Text | null): Text =>
  other === null ? reference : { en: `${reference.en} ${other.en}`, id: `${reference.id} ${other.id}` };

type Class = 'forming' | 'active' | 'weak' | 'dormant' | 'lapsed';

/** Where the single run of another policy ends; `index` is its sustainability at the end. */
export const otherEnding = (title: Text, outcomeClass: Class, index: Text): Text => {
  const { en, id } = quoted(title);
  const at = { en: `at ${index.en} of 100`, id: `dengan keberlanjutan ${index.id} dari 100` };
  switch (outcomeClass) {
    case 'forming':
      return { en: `With ${en} it is still being explored, ${at.en}.`, id: `Dengan ${id} masih penjajakan, ${at.id}.` };
    case 'active':
      return {
        en: `With ${en} it is in force and active, ${at.en}.`,
        id: `Dengan ${id} kerja sama tetap berlaku dan aktif, ${at.id}.`,
      };
    case 'weak':
      return {
        en: `With ${en} it is still in force, if weak, ${at.en}.`,
        id: `Dengan ${id} kerja sama masih berlaku meski lemah, ${at.id}.`,
      };
    case 'dormant':
      return {
        en: `With ${en} it is still in force but dormant, ${at.en}.`,
        id: `Dengan ${id} kerja sama masih berlaku tetapi vakum, ${at.id}.`,
      };
    case 'lapsed':
      return {
        en: `With ${en} it has lapsed at the end as well, ${at.en}.`,
        id: `Dengan ${id} kerja sama pada akhirnya juga berakhir, ${at.id}.`,
      };
  }
};

export const onRecordAs = (name: Text): Text => ({ en: `on record: ${name.en}`, id: `catatan: ${name.id}` });

const quoted = ({ en, id }: Text): Text => ({ en: `“${en}”`, id: `“${id}”` });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
