import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** “Did you mean …?”, or what to do where no name is near. */
function didYouMean(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : { en: `Did you mean ${near}?`, id: `Mungkin maksudnya ${near}?` };
}

// --- The analyst's own sample

export function emptySample(): Remark {
  return {
    problem: { en: 'the sample has no runs', id: 'sampel ini tidak berisi satu simulasi pun' },
    mend: {
      en: 'Write the names of inputs in the first line and one run in each line below.',
      id: 'Tulis nama masukan di baris pertama, lalu satu simulasi per baris di bawahnya.',
    },
  };
}

export function sampleSeparator(): Remark {
  return {
    problem: {
      en: 'the columns are separated by semicolons or tabs',
      id: 'kolomnya dipisahkan dengan titik koma atau tab',
    },
    mend: {
      en: 'Separate columns with commas and write decimals with a point.',
      id: 'Pisahkan kolom dengan koma dan tulis desimal dengan titik.',
    },
  };
}

export function unknownInput(name: string, near: string | undefined): Remark {
  return {
    problem: { en: `no input that can be drawn is called ${name}`, id: `tidak ada masukan acak bernama ${name}` },
    mend: didYouMean(near, {
      en: 'kembar batch … --runs 1 writes the names of all inputs as the heads of runs.csv.',
      id: 'kembar batch … --runs 1 menuliskan nama semua masukan sebagai kepala kolom runs.csv.',
    }),
  };
}

export function repeatedInput(name: string): Remark {
  return {
    problem: { en: `${name} has two columns`, id: `${name} punya dua kolom` },
    mend: { en: 'Leave one of them out.', id: 'Hapus salah satunya.' },
  };
}

export function notANumber(text: string): Remark {
  return {
    problem:
      text === ''
        ? { en: 'the cell is empty', id: 'selnya kosong' }
        : { en: `${text} is not a number`, id: `${text} bukan angka` },
    mend: {
      en: 'Write a number such as 0.25, with a point.',
      id: 'Tulis angka seperti 0.25, dengan titik sebagai tanda desimal.',
    },
  };
}

export function wrongColumnCount(found: number, expected: number): Remark {
  return {
    problem: {
      en: `this line has ${found} columns, the first line ${expected}`,
      id: `baris ini berisi ${found} kolom, sedangkan baris pertama ${expected}`,
    },
    mend: { en: 'Give every run one value for each input.', id: 'Beri setiap simulasi satu nilai untuk tiap masukan.' },
  };
}

export function unclosedQuote(): Remark {
  return {
    problem: { en: 'a quotation mark is not closed', id: 'tanda kutip tidak ditutup' },
    mend: { en: 'Close it in the same line.', id: 'Tutup di baris yang sama.' },
  };
}
