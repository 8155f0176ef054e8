import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** “Did you mean …?”, or what to do where no name is near. */
function didYouMean(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : { en: `Did you mean ${near}?`, id: `Mungkin maksudnya ${near}?` };
}

// --- Text

export function emptyEquation(): Remark {
  return {
    problem: { en: 'the equation is empty', id: 'persamaannya kosong' },
    mend: { en: 'Write a number or an expression.', id: 'Tulis angka atau ekspresi.' },
  };
}

export function tooLong(limit: number): Remark {
  return {
    problem: {
      en: `the equation has more than ${limit} parts`,
      id: `persamaan ini memuat lebih dari ${limit} bagian`,
    },
    mend: {
      en: 'Give parts of it names of their own, as auxiliaries.',
      id: 'Pecah menjadi beberapa variabel bantu yang bernama.',
    },
  };
}

export function tooDeep(limit: number): Remark {
  return {
    problem: {
      en: `more than ${limit} brackets stand inside one another`,
      id: `ada lebih dari ${limit} kurung yang saling bersarang`,
    },
    mend: {
      en: 'Give the inner parts names of their own, as auxiliaries.',
      id: 'Beri nama sendiri bagian dalamnya, sebagai variabel bantu.',
    },
  };
}

export function notInEquations(symbol: string, instead: string | undefined): Remark {
  const shown =
    symbol.trim() === '' ? `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : symbol;
  const problem = { en: `${shown} has no meaning in an equation`, id: `${shown} tidak punya arti dalam persamaan` };
  if (symbol === '=') {
    return {
      problem,
      mend: {
        en: 'Write only the right-hand side; to compare two values, write ==.',
        id: 'Tulis ruas kanannya saja; untuk membandingkan dua nilai, tulis ==.',
      },
    };
  }
  if (symbol === '%') {
    return {
      problem,
      mend: {
        en: 'For a percentage divide by 100; for a remainder write mod.',
        id: 'Untuk persen, bagi dengan 100; untuk sisa bagi, tulis mod.',
      },
    };
  }
  if (instead !== undefined) return { problem, mend: { en: `Write ${instead}.`, id: `Tulis ${instead}.` } };
  return {
    problem,
    mend: {
      en: 'Use numbers, names, round brackets and + - * / ^ mod < <= > >= == != and or not ? :',
      id: 'Gunakan angka, nama, kurung biasa, dan + - * / ^ mod < <= > >= == != and or not ? :',
    },
  };
}

export function reservedName(name: string): Remark {
  const problem = { en: `${name} cannot be used in an equation`, id: `${name} tidak dapat dipakai dalam persamaan` };
  if (name === 'true' || name === 'false') {
    return {
      problem,
      mend: { en: 'Write a comparison, such as 1 == 1.', id: 'Tulis perbandingan, misalnya 1 == 1.' },
    };
  }
  if (name === 'xor') {
    return {
      problem,
      mend: {
        en: 'Write (a and not (b)) or (b and not (a)).',
        id: 'Tulis (a and not (b)) or (b and not (a)).',
      },
    };
  }
  return {
    problem,
    mend: { en: 'Use a number, or a name the model defines.', id: 'Gunakan angka, atau nama yang ada di model.' },
  };
}

export function numberTooLarge(text: string): Remark {
  return {
    problem: { en: `${text} is too large to compute with`, id: `${text} terlalu besar untuk dihitung` },
    mend: { en: 'Write a number below 1.8e308.', id: 'Tulis angka di bawah 1.8e308.' },
  };
}

export function numberTooSmall(text: string): Remark {
  return {
    problem: { en: `${text} is so small that it would count as zero`, id: `${text} begitu kecil sehingga terbaca nol` },
    mend: { en: 'Write 0, or a larger number.', id: 'Tulis 0, atau angka yang lebih besar.' },
  };
}

// --- Shape

export function operatorMissing(left: string, right: string): Remark {
  return {
    problem: {
      en: `nothing stands between ${left} and ${right}`,
      id: `tidak ada apa-apa di antara ${left} dan ${right}`,
    },
    mend: {
      en: `A product is written with *: ${left} * ${right}`,
      id: `Perkalian ditulis dengan *: ${left} * ${right}`,
    },
  };
}

export function valueMissing(before: string | undefined, after: string | undefined): Remark {
  const where =
    after === undefined
      ? { en: `the equation stops after ${before}`, id: `persamaan berhenti setelah ${before}` }
      : before === undefined
        ? { en: `the equation begins with ${after}`, id: `persamaan diawali ${after}` }
        : {
            en: `a value is missing between ${before} and ${after}`,
            id: `ada nilai yang kurang di antara ${before} dan ${after}`,
          };
  return {
    problem: where,
    mend: { en: 'Put a number, a name or a bracket there.', id: 'Isi dengan angka, nama, atau kurung.' },
  };
}

export function bracketNotClosed(): Remark {
  return {
    problem: { en: 'this bracket is never closed', id: 'kurung ini tidak pernah ditutup' },
    mend: { en: 'Add the ) where it belongs.', id: 'Tambahkan ) di tempatnya.' },
  };
}

export function bracketNotOpened(): Remark {
  return {
    problem: { en: 'this bracket closes none that is open', id: 'kurung ini tidak menutup kurung mana pun' },
    mend: { en: 'Remove it, or add the ( where it belongs.', id: 'Hapus, atau tambahkan ( di tempatnya.' },
  };
}

export function strayComma(decimals: { readonly left: string; readonly right: string } | undefined): Remark {
  const problem = {
    en: 'a comma only parts the arguments of a function',
    id: 'koma hanya memisahkan argumen fungsi',
  };
  if (decimals === undefined) {
    return { problem, mend: { en: 'Remove it.', id: 'Hapus koma itu.' } };
  }
  const number = `${decimals.left}.${decimals.right}`;
  return {
    problem,
    mend: { en: `Decimals have a point: ${number}`, id: `Desimal ditulis dengan titik: ${number}` },
  };
}

export function colonMissing(): Remark {
  return {
    problem: { en: 'this ? has no : of its own', id: 'tanda ? ini tidak punya pasangan :' },
    mend: { en: 'Write both values: condition ? a : b', id: 'Tulis kedua nilainya: syarat ? a : b' },
  };
}

export function bracketAroundChoice(): Remark {
  return {
    problem: { en: 'a choice stands inside a choice', id: 'ada pilihan di dalam pilihan' },
    mend: {
      en: 'Put the inner one in brackets: a ? (b ? c : d) : e',
      id: 'Beri kurung pada yang di dalam: a ? (b ? c : d) : e',
    },
  };
}

export function strayColon(): Remark {
  return {
    problem: { en: 'this : belongs to no ?', id: 'tanda : ini tidak punya pasangan ?' },
    mend: { en: 'A choice is written condition ? a : b', id: 'Pilihan ditulis syarat ? a : b' },
  };
}

export function notUnderstood(): Remark {
  return {
    problem: { en: 'the equation cannot be read here', id: 'persamaan tidak terbaca di sini' },
    mend: { en: 'Look for a missing operator or bracket.', id: 'Periksa apakah ada operator atau kurung yang kurang.' },
  };
}

// --- Meaning

export function unknownFunction(name: string, near: string | undefined, instead: string | undefined): Remark {
  const problem = { en: `there is no function ${name}`, id: `tidak ada fungsi ${name}` };
  if (instead !== undefined) return { problem, mend: { en: `Write ${instead}`, id: `Tulis ${instead}` } };
  return {
    problem,
    mend: didYouMean(near, {
      en: `The functions are listed in models/README.md; if ${name} is a variable, write ${name} * ( ).`,
      id: `Daftar fungsi ada di models/README.md; jika ${name} adalah variabel, tulis ${name} * ( ).`,
    }),
  };
}

export function wrongArguments(name: string, given: number, usage: string): Remark {
  return {
    problem: {
      en: `${name} cannot take ${given} ${given === 1 ? 'argument' : 'arguments'}`,
      id: `${name} tidak dapat menerima ${given} argumen`,
    },
    mend: { en: `Write ${usage}`, id: `Tulis ${usage}` },
  };
}

export function lookupNeedsName(): Remark {
  return {
    problem: { en: 'lookup begins with the name of a lookup', id: 'lookup diawali nama sebuah fungsi grafik' },
    mend: { en: 'Write lookup(name, x)', id: 'Tulis lookup(nama, x)' },
  };
}

export function chainedComparison(): Remark {
  return {
    problem: { en: 'comparisons cannot be chained', id: 'perbandingan tidak dapat dirangkai' },
    mend: { en: 'Write a < b and b < c.', id: 'Tulis a < b and b < c.' },
  };
}

export function numberAsked(operator: string): Remark {
  const problem = {
    en: `${operator} gives true or false where a number is asked for`,
    id: `${operator} menghasilkan benar atau salah, padahal di sini diminta angka`,
  };
  if (operator === 'not') {
    return {
      problem,
      mend: {
        en: 'not binds tighter than a comparison: write not (a == b).',
        id: 'not mengikat lebih erat daripada perbandingan: tulis not (a == b).',
      },
    };
  }
  return {
    problem,
    mend: { en: 'Make it a number: (condition ? 1 : 0)', id: 'Jadikan angka: (syarat ? 1 : 0)' },
  };
}

export function conditionAsked(): Remark {
  return {
    problem: {
      en: 'this is a number where true or false is asked for',
      id: 'ini angka, padahal di sini diminta benar atau salah',
    },
    mend: { en: 'Compare it with something: x > 0', id: 'Bandingkan dengan sesuatu: x > 0' },
  };
}
