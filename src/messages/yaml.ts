import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

const quote: Text = { en: 'Put the whole text in quotes.', id: 'Beri tanda kutip pada seluruh teksnya.' };
const align: Text = {
  en: 'Entries of one list or section begin in the same column, and what belongs to them further right.',
  id: 'Entri dalam satu daftar atau bagian dimulai di kolom yang sama, dan isinya lebih menjorok ke kanan.',
};

/** What the reader of YAML found, by its own name for it; a name it does not have here is reported as unreadable. */
export function yamlSyntax(code: string): Remark {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        problem: { en: 'a tab stands where the line is indented', id: 'ada tab pada indentasi baris ini' },
        mend: { en: 'Indent with spaces.', id: 'Gunakan spasi untuk indentasi.' },
      };
    case 'BAD_INDENT':
    case 'OVER_INDENTED':
      return {
        problem: {
          en: 'this line does not line up with its neighbours',
          id: 'indentasi baris ini tidak sejajar dengan sekitarnya',
        },
        mend: align,
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        problem: {
          en: 'a colon with a space stands inside a text',
          id: 'ada titik dua yang diikuti spasi di dalam teks',
        },
        mend: quote,
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'NOT_A_PAIR':
      return {
        problem: { en: 'a colon is missing on this line', id: 'baris ini tidak punya titik dua' },
        mend: {
          en: 'Write key: value, with a space after the colon.',
          id: 'Tulis kunci: nilai, dengan spasi setelah titik dua.',
        },
      };
    case 'QUOTE_NOT_CLOSED':
      return {
        problem: { en: 'this quote is never closed', id: 'tanda kutip ini tidak pernah ditutup' },
        mend: { en: 'Add the closing quote.', id: 'Tambahkan tanda kutip penutup.' },
      };
    case 'BRACKET_NOT_CLOSED':
      return {
        problem: { en: 'this bracket is never closed', id: 'kurung ini tidak pernah ditutup' },
        mend: { en: 'Add the ] or } that closes it.', id: 'Tambahkan ] atau } penutupnya.' },
      };
    case 'MISSING_CHAR':
      return {
        problem: {
          en: 'a comma, colon or space is missing here',
          id: 'di sini ada koma, titik dua, atau spasi yang kurang',
        },
        mend: {
          en: 'Write {key: value, key: value} or [value, value]; if this is a text, put it in quotes.',
          id: 'Tulis {kunci: nilai, kunci: nilai} atau [nilai, nilai]; jika ini teks, beri tanda kutip.',
        },
      };
    case 'BAD_SCALAR_START':
      return {
        problem: { en: 'a text cannot begin with this character', id: 'teks tidak dapat diawali karakter ini' },
        mend: quote,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        problem: {
          en: 'this backslash means nothing in a quoted text',
          id: 'garis miring terbalik ini tidak punya arti dalam teks berkutip',
        },
        mend: { en: 'Double it, or use single quotes.', id: 'Tulis dua kali, atau gunakan tanda kutip tunggal.' },
      };
    case 'BAD_ALIAS':
      return {
        problem: {
          en: 'there is no value with this anchor before here',
          id: 'tidak ada nilai dengan jangkar ini sebelumnya',
        },
        mend: {
          en: 'Write the value out; if this is a text beginning with * or &, put it in quotes.',
          id: 'Tulis nilainya langsung; jika ini teks yang diawali * atau &, beri tanda kutip.',
        },
      };
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
      return {
        problem: { en: 'a tag (!) has no meaning here', id: 'tag (!) tidak punya arti di sini' },
        mend: {
          en: 'Remove it; if this is a text beginning with !, put it in quotes.',
          id: 'Hapus; jika ini teks yang diawali !, beri tanda kutip.',
        },
      };
    case 'NON_STRING_KEY':
      return {
        problem: { en: 'this cannot be a key', id: 'ini tidak dapat menjadi kunci' },
        mend: { en: 'Write one word before the colon.', id: 'Tulis satu kata sebelum titik dua.' },
      };
    case 'MULTIPLE_DOCS':
      return {
        problem: { en: 'a second document begins here', id: 'di sini dimulai dokumen kedua' },
        mend: {
          en: 'Put it in a file of its own; --- stands only at the top.',
          id: 'Simpan di berkas sendiri; --- hanya boleh di awal.',
        },
      };
    case 'BAD_DIRECTIVE':
      return {
        problem: {
          en: 'a document here is YAML 1.2 and needs no % line',
          id: 'dokumen ini YAML 1.2 dan tidak memerlukan baris %',
        },
        mend: { en: 'Remove the line.', id: 'Hapus baris ini.' },
      };
    default:
      return {
        problem: { en: 'this is not readable as YAML', id: 'ini tidak terbaca sebagai YAML' },
        mend: {
          en: 'Look for a stray bracket, comma or quote; texts with such characters go in quotes.',
          id: 'Periksa kurung, koma, atau tanda kutip yang tersesat; teks dengan karakter itu diberi tanda kutip.',
        },
      };
  }
}

export function yamlTooDeep(limit: number): Remark {
  return {
    problem: {
      en: `more than ${limit} levels stand inside one another`,
      id: `ada lebih dari ${limit} tingkat yang bersarang`,
    },
    mend: {
      en: 'No document needs that many: look for stray brackets or dashes.',
      id: 'Tidak ada dokumen yang perlu sebanyak itu: periksa kurung atau tanda hubung yang tersesat.',
    },
  };
}

export function yamlTooLong(megabytes: number): Remark {
  return {
    problem: {
      en: `the file is longer than ${megabytes} million characters`,
      id: `berkas ini lebih dari ${megabytes} juta karakter`,
    },
    mend: {
      en: 'A model, scenario or policy is far shorter: is this the right file?',
      id: 'Model, skenario, atau kebijakan jauh lebih pendek: apakah berkasnya benar?',
    },
  };
}

export function yamlTooManyAliases(limit: number): Remark {
  return {
    problem: {
      en: `repeating values by * makes more than ${limit} of them`,
      id: `pengulangan nilai dengan * menghasilkan lebih dari ${limit} nilai`,
    },
    mend: { en: 'Write out what is meant.', id: 'Tulis langsung apa yang dimaksud.' },
  };
}

export function yamlKeyTwice(key: string, line: number): Remark {
  return {
    problem: {
      en: `${key} stands here twice, first on line ${line}`,
      id: `${key} muncul dua kali di sini, pertama di baris ${line}`,
    },
    mend: { en: 'Rename or remove one of them.', id: 'Ganti nama atau hapus salah satunya.' },
  };
}
