import { didYouMean } from './documents.ts';
import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** The sections of a model that hold entries by name. */
export type SectionName =
  | 'units'
  | 'sources'
  | 'traits'
  | 'parameters'
  | 'levers'
  | 'inputs'
  | 'lookups'
  | 'states'
  | 'stocks'
  | 'flows'
  | 'auxiliaries'
  | 'jumps'
  | 'events'
  | 'processes'
  | 'loops';

/** What one entry of a section is called. */
const singular: Readonly<Record<SectionName, Text>> = {
  units: { en: 'a unit', id: 'satuan' },
  sources: { en: 'a source', id: 'sumber' },
  traits: { en: 'a trait', id: 'ciri' },
  parameters: { en: 'a parameter', id: 'parameter' },
  levers: { en: 'a lever', id: 'tuas kebijakan' },
  inputs: { en: 'an input', id: 'masukan' },
  lookups: { en: 'a lookup', id: 'fungsi grafik' },
  states: { en: 'a state', id: 'keadaan' },
  stocks: { en: 'a stock', id: 'stok' },
  flows: { en: 'a flow', id: 'aliran' },
  auxiliaries: { en: 'an auxiliary', id: 'variabel bantu' },
  jumps: { en: 'a jump', id: 'lompatan' },
  events: { en: 'a type of event', id: 'jenis peristiwa' },
  processes: { en: 'a process', id: 'proses' },
  loops: { en: 'a loop', id: 'lingkar umpan balik' },
};

const oneOf = (sections: readonly SectionName[], language: keyof Text): string =>
  sections.map((section) => singular[section][language]).join(language === 'en' ? ' or ' : ' atau ');

// --- Names

export function reservedName(name: string): Remark {
  return {
    problem: {
      en: `${name} has a meaning of its own in equations`,
      id: `${name} sudah punya arti sendiri dalam persamaan`,
    },
    mend: { en: 'Choose another name.', id: 'Pilih nama lain.' },
  };
}

export function nameTwice(name: string, section: SectionName, line: number): Remark {
  const { en, id } = singular[section];
  return {
    problem: { en: `${name} is also ${en}, on line ${line}`, id: `${name} juga dipakai untuk ${id}, di baris ${line}` },
    mend: { en: 'Rename one of them.', id: 'Ganti nama salah satunya.' },
  };
}

export function unitAlreadyKnown(name: string): Remark {
  return {
    problem: { en: `${name} is a unit already`, id: `satuan ${name} sudah ada` },
    mend: { en: 'Use it as it is, or choose another name.', id: 'Langsung pakai saja, atau pilih nama lain.' },
  };
}

/** A name that refers to nothing; `sections` is where it was looked for. */
export function unknownReference(
  name: string,
  sections: readonly SectionName[],
  near: string | undefined,
  known: readonly string[],
): Remark {
  return {
    problem: {
      en: `${name} is not ${oneOf(sections, 'en')} of this model`,
      id: `${name} bukan ${oneOf(sections, 'id')} dalam model ini`,
    },
    mend: didYouMean(near, known),
  };
}

export function wrongKind(name: string, is: SectionName, sections: readonly SectionName[]): Remark {
  return {
    problem: { en: `${name} is ${singular[is].en}`, id: `${name} adalah ${singular[is].id}` },
    mend: { en: `Name ${oneOf(sections, 'en')}.`, id: `Sebut ${oneOf(sections, 'id')}.` },
  };
}

// --- Numbers

export function rangeReversed(low: number, high: number): Remark {
  return {
    problem: {
      en: `the range begins at ${low} and ends at ${high}`,
      id: `rentangnya mulai ${low} dan berakhir ${high}`,
    },
    mend:
      low === high
        ? { en: 'Its ends must differ.', id: 'Kedua ujungnya harus berbeda.' }
        : { en: `Write [${high}, ${low}].`, id: `Tulis [${high}, ${low}].` },
  };
}

export function outsideRange(key: string, value: number, low: number, high: number): Remark {
  return {
    problem: { en: `${key} is ${value}, outside its range`, id: `${key} bernilai ${value}, di luar rentangnya` },
    mend: {
      en: `Write a number from ${low} to ${high}, or widen the range.`,
      id: `Tulis angka dari ${low} sampai ${high}, atau perlebar rentangnya.`,
    },
  };
}

export function mustExceed(key: string, value: number, other: string, least: number): Remark {
  return {
    problem: {
      en: `${key} is ${value}, not above ${other} ${least}`,
      id: `${key} bernilai ${value}, tidak melebihi ${other} ${least}`,
    },
    mend: { en: `Write more than ${least}.`, id: `Tulis lebih dari ${least}.` },
  };
}

export function mustBePositive(key: string, value: number): Remark {
  return {
    problem: { en: `${key} is ${value}`, id: `${key} bernilai ${value}` },
    mend: { en: 'Write a number above 0.', id: 'Tulis angka di atas 0.' },
  };
}

export function weightsDoNotMatch(weights: number, values: number): Remark {
  return {
    problem: {
      en: `there are ${weights} weights for ${values} values`,
      id: `ada ${weights} bobot untuk ${values} nilai`,
    },
    mend: { en: 'Write one weight for each value.', id: 'Tulis satu bobot untuk tiap nilai.' },
  };
}

export function weightsImpossible(): Remark {
  return {
    problem: { en: 'the weights cannot be shares', id: 'bobotnya tidak dapat menjadi porsi' },
    mend: {
      en: 'None may be negative, and one must be above 0.',
      id: 'Tidak boleh ada yang negatif, dan salah satunya harus di atas 0.',
    },
  };
}

export function drawsOutside(low: number, high: number, bounds: readonly string[]): Remark {
  const add = bounds.join(', ');
  return {
    problem: {
      en: `it can draw values outside ${low} to ${high}`,
      id: `nilainya dapat jatuh di luar ${low} sampai ${high}`,
    },
    mend: { en: `Keep it inside with ${add}.`, id: `Batasi dengan ${add}.` },
  };
}

export function notRising(what: string, before: number, value: number): Remark {
  return {
    problem: { en: `${what} ${value} comes after ${before}`, id: `${what} ${value} muncul setelah ${before}` },
    mend: { en: 'Put them in rising order, each once.', id: 'Urutkan dari kecil ke besar, masing-masing sekali.' },
  };
}

export function bandsEndEarly(last: number, high: number): Remark {
  return {
    problem: {
      en: `the last band ends below ${last}, and the lever goes up to ${high}`,
      id: `pita terakhir berakhir di bawah ${last}, padahal tuas ini sampai ${high}`,
    },
    mend: { en: `Let the last band end above ${high}.`, id: `Akhiri pita terakhir di atas ${high}.` },
  };
}

export function doesNotDivide(part: string, value: number, whole: string, total: number): Remark {
  return {
    problem: {
      en: `${part} ${value} does not fit into ${whole} ${total} a whole number of times`,
      id: `${whole} ${total} tidak habis dibagi ${part} ${value}`,
    },
    mend: {
      en: `Choose ${part} so that it does, such as ${total / Math.max(1, Math.round(total / value))}.`,
      id: `Pilih ${part} yang pas, misalnya ${total / Math.max(1, Math.round(total / value))}.`,
    },
  };
}

export function tooManySteps(steps: number, most: number): Remark {
  return {
    problem: {
      en: `a run would take ${steps.toPrecision(3)} steps`,
      id: `satu simulasi akan memerlukan ${steps.toPrecision(3)} langkah`,
    },
    mend: { en: `Choose dt so that there are at most ${most}.`, id: `Pilih dt agar paling banyak ${most}.` },
  };
}

export function notATime(unit: string): Remark {
  return {
    problem: { en: `${unit} is no unit of time`, id: `${unit} bukan satuan waktu` },
    mend: { en: 'Write month, or another unit of time.', id: 'Tulis month, atau satuan waktu lain.' },
  };
}

// --- Structure

export function flowNowhere(name: string): Remark {
  return {
    problem: {
      en: `${name} leads from nothing to nothing`,
      id: `${name} tidak berasal dari dan tidak menuju stok mana pun`,
    },
    mend: {
      en: 'Name a stock in from or to; if it moves nothing, make it an auxiliary.',
      id: 'Sebut stok di from atau to; jika tidak memindahkan apa pun, jadikan variabel bantu.',
    },
  };
}

export function flowInPlace(stock: string): Remark {
  return {
    problem: {
      en: `the flow leads from ${stock} back to ${stock}`,
      id: `aliran ini berasal dari ${stock} dan kembali ke ${stock}`,
    },
    mend: { en: 'Name another stock, or null.', id: 'Sebut stok lain, atau null.' },
  };
}

export function notAValue(value: string, state: string, values: readonly string[], near: string | undefined): Remark {
  return {
    problem: { en: `${value} is no value of ${state}`, id: `${value} bukan nilai ${state}` },
    mend: didYouMean(near, values),
  };
}

export function labelsDoNotMatch(labels: number, values: number): Remark {
  return {
    problem: { en: `there are ${labels} labels for ${values} values`, id: `ada ${labels} label untuk ${values} nilai` },
    mend: { en: 'Write one label for each value.', id: 'Tulis satu label untuk tiap nilai.' },
  };
}

export function standsTwice(name: string): Remark {
  return {
    problem: { en: `${name} stands twice in this list`, id: `${name} muncul dua kali dalam daftar ini` },
    mend: { en: 'Remove one of them.', id: 'Hapus salah satunya.' },
  };
}

export function inBothLists(value: string): Remark {
  return {
    problem: {
      en: `${value} cannot be both forming and in force`,
      id: `${value} tidak dapat sekaligus penjajakan dan berlaku`,
    },
    mend: { en: 'Keep it in one of the two lists.', id: 'Sisakan di salah satu daftar.' },
  };
}

export function changesNothing(): Remark {
  return {
    problem: { en: 'this sets nothing', id: 'ini tidak mengubah apa pun' },
    mend: { en: 'Name a stock or a state under set.', id: 'Sebut stok atau keadaan di bawah set.' },
  };
}

export function noSides(): Remark {
  return {
    problem: { en: 'the event happens to no side', id: 'peristiwa ini tidak menimpa pihak mana pun' },
    mend: {
      en: 'Write home, partner or relation under sides.',
      id: 'Tulis home, partner, atau relation di bawah sides.',
    },
  };
}

export function durationMissing(event: string): Remark {
  return {
    problem: { en: `${event} has a during but no duration`, id: `${event} punya during, tetapi tidak punya duration` },
    mend: { en: 'Add duration: {value: …, unit: month}.', id: 'Tambahkan duration: {value: …, unit: month}.' },
  };
}

export function sideMissing(event: string, side: string, sides: readonly string[]): Remark {
  return {
    problem: { en: `${event} says nothing about ${side}`, id: `${event} tidak mengatur pihak ${side}` },
    mend: didYouMean(undefined, sides),
  };
}

export function thresholdsReversed(dormant: number, active: number): Remark {
  return {
    problem: {
      en: `the dormant threshold ${dormant} is not below the active one, ${active}`,
      id: `ambang vakum ${dormant} tidak di bawah ambang aktif ${active}`,
    },
    mend: {
      en: 'A partnership is dormant with fewer deliveries than an active one.',
      id: 'Kemitraan vakum menghasilkan lebih sedikit daripada kemitraan aktif.',
    },
  };
}

// --- Evidence

export function unknownSource(key: string, near: string | undefined): Remark {
  return {
    problem: { en: `the model has no source ${key}`, id: `model ini tidak punya sumber ${key}` },
    mend:
      near === undefined
        ? { en: `Add it under sources, or write inference.`, id: `Tambahkan di sources, atau tulis inference.` }
        : didYouMean(near, []),
  };
}

export function unknownClaim(key: string, near: string | undefined): Remark {
  return {
    problem: { en: `there is no claim ${key}`, id: `tidak ada klaim ${key}` },
    mend:
      near === undefined
        ? { en: 'Add it to claims.yaml, or write inference.', id: 'Tambahkan di claims.yaml, atau tulis inference.' }
        : didYouMean(near, []),
  };
}

export function untriedClaim(id: string): Remark {
  return {
    problem: {
      en: `claim ${id} is not carried by the model: it has no trial`,
      id: `klaim ${id} tidak dimuat model: tidak ada ujinya`,
    },
    mend: {
      en: 'Say under trial what is raised or added, which variable is watched, and the smallest change that counts.',
      id: 'Tulis di trial apa yang dinaikkan atau ditambahkan, variabel mana yang diamati, dan perubahan terkecil yang berarti.',
    },
  };
}

export function emptyTrial(): Remark {
  return {
    problem: { en: 'the trial moves nothing', id: 'uji ini tidak menggerakkan apa pun' },
    mend: {
      en: 'Name an input under raise, or an event under add.',
      id: 'Sebut masukan di raise, atau peristiwa di add.',
    },
  };
}
