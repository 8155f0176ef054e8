import type { Remark } from './remark.ts';

const example = {
  en: 'Write products and quotients of units, such as programme/month, 1/month, km^2 or dmnl.',
  id: 'Tulis perkalian dan pembagian satuan, misalnya programme/month, 1/month, km^2, atau dmnl.',
};

export function unitEmpty(): Remark {
  return {
    problem: { en: 'the unit is empty', id: 'satuannya kosong' },
    mend: {
      en: 'Write a unit, or dmnl for a plain number.',
      id: 'Tulis satuannya, atau dmnl untuk bilangan tanpa satuan.',
    },
  };
}

export function unitTooLong(limit: number): Remark {
  return {
    problem: { en: `the unit is longer than ${limit} characters`, id: `satuan ini lebih dari ${limit} karakter` },
    mend: example,
  };
}

export function unitSymbol(symbol: string): Remark {
  return {
    problem: { en: `${symbol} has no meaning in a unit`, id: `${symbol} tidak punya arti dalam satuan` },
    mend: example,
  };
}

export function unitMissing(after: string | undefined): Remark {
  return {
    problem:
      after === undefined
        ? { en: 'a unit is missing here', id: 'di sini ada satuan yang kurang' }
        : { en: `a unit is missing after ${after}`, id: `ada satuan yang kurang setelah ${after}` },
    mend: example,
  };
}

export function unitProductUnwritten(left: string, right: string): Remark {
  const problem = {
    en: `nothing stands between ${left} and ${right}`,
    id: `tidak ada apa-apa di antara ${left} dan ${right}`,
  };
  if (right === 'per') {
    return {
      problem,
      mend: { en: '“Per” is written /, as in programme/month.', id: '“Per” ditulis /, misalnya programme/month.' },
    };
  }
  return {
    problem,
    mend: {
      en: `Write ${left}*${right} or ${left}/${right}; a name of several words takes underscores.`,
      id: `Tulis ${left}*${right} atau ${left}/${right}; nama dari beberapa kata disambung dengan garis bawah.`,
    },
  };
}

export function unitNumber(number: string): Remark {
  return {
    problem: { en: `the number ${number} stands in a unit`, id: `ada angka ${number} di dalam satuan` },
    mend: {
      en: 'Only 1 may, as in 1/month; put factors into the value or declare a unit, such as million_rupiah, under units.',
      id: 'Hanya 1 yang boleh, misalnya 1/month; masukkan faktor ke dalam nilai atau daftarkan satuan, misalnya million_rupiah, di units.',
    },
  };
}

export function unitPower(largest: number): Remark {
  return {
    problem: { en: 'the power of a unit cannot be read here', id: 'pangkat satuan tidak terbaca di sini' },
    mend: {
      en: `Write a number from -${largest} to ${largest}, as in km^2 or month^-1.`,
      id: `Tulis bilangan dari -${largest} sampai ${largest}, misalnya km^2 atau month^-1.`,
    },
  };
}

export function unitBracketNotClosed(): Remark {
  return {
    problem: { en: 'this bracket is never closed', id: 'kurung ini tidak pernah ditutup' },
    mend: { en: 'Add the ) where it belongs.', id: 'Tambahkan ) di tempatnya.' },
  };
}

export function unitBracketNotOpened(): Remark {
  return {
    problem: { en: 'this bracket closes none that is open', id: 'kurung ini tidak menutup kurung mana pun' },
    mend: { en: 'Remove it, or add the ( where it belongs.', id: 'Hapus, atau tambahkan ( di tempatnya.' },
  };
}

export function unitUnknown(name: string, near: string | undefined): Remark {
  return {
    problem: { en: `there is no unit ${name}`, id: `tidak ada satuan ${name}` },
    mend:
      near === undefined
        ? { en: `Declare it under units: ${name}: {en: …, id: …}`, id: `Daftarkan di units: ${name}: {en: …, id: …}` }
        : {
            en: `Did you mean ${near}? If not, declare ${name} under units.`,
            id: `Mungkin maksudnya ${near}? Jika bukan, daftarkan ${name} di units.`,
          },
  };
}

export function unitOffset(name: string): Remark {
  return {
    problem: {
      en: `${name} does not start at zero, so it cannot be multiplied`,
      id: `${name} tidak dimulai dari nol, jadi tidak dapat dikalikan`,
    },
    mend: { en: 'Write K, and convert the values.', id: 'Tulis K, dan konversikan nilainya.' },
  };
}
