import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** Two units that should be equal, as a model writes them; `times` is set where only their scale differs. */
export interface UnitClash {
  readonly found: string;
  readonly asked: string;
  readonly times: number | undefined;
}

const apart = (times: number | undefined): Text => {
  if (times === undefined) return { en: '', id: '' };
  const factor = Number((times < 1 ? 1 / times : times).toPrecision(6));
  return { en: ` (${factor} times apart)`, id: ` (selisih ${String(factor).replace('.', ',')} kali)` };
};

/** How to mend a clash: a literal lacks a unit, a scale lacks a conversion, or the equation itself is wrong. */
function mend(clash: UnitClash, literal: string | undefined): Text {
  if (literal !== undefined) {
    return {
      en: `A literal number has no unit: make ${literal} a parameter with one.`,
      id: `Angka yang ditulis langsung tidak bersatuan: jadikan ${literal} parameter yang bersatuan.`,
    };
  }
  if (clash.times !== undefined) {
    return {
      en: 'Convert with a parameter, such as 12 month/year.',
      id: 'Konversikan dengan parameter, misalnya 12 month/year.',
    };
  }
  return {
    en: 'Look for a factor that is missing, or one too many; or correct the unit.',
    id: 'Periksa apakah ada faktor yang kurang atau berlebih; atau betulkan satuannya.',
  };
}

/** The two sides of a sum, a comparison, `min`, `max` or a choice. */
export function sidesClash(clash: UnitClash, literal: string | undefined): Remark {
  const { found: right, asked: left } = clash;
  const how = apart(clash.times);
  return {
    problem: {
      en: `left side is ${left}, right side is ${right}${how.en}`,
      id: `ruas kiri ${left}, ruas kanan ${right}${how.id}`,
    },
    mend: mend(clash, literal),
  };
}

/** What an equation gives, against the unit of what it defines. */
export function equationClash(name: string, clash: UnitClash, literal: string | undefined): Remark {
  const how = apart(clash.times);
  return {
    problem: {
      en: `${name} is in ${clash.asked}, but the equation gives ${clash.found}${how.en}`,
      id: `${name} bersatuan ${clash.asked}, tetapi persamaannya menghasilkan ${clash.found}${how.id}`,
    },
    mend: mend(clash, literal),
  };
}

/** An argument of a function; `usage` shows which. */
export function argumentClash(usage: string, argument: string, clash: UnitClash, literal: string | undefined): Remark {
  const how = apart(clash.times);
  return {
    problem: {
      en: `${argument} of ${usage} has to be in ${clash.asked}, and is in ${clash.found}${how.en}`,
      id: `${argument} pada ${usage} harus bersatuan ${clash.asked}, sedangkan ini ${clash.found}${how.id}`,
    },
    mend: mend(clash, literal),
  };
}

/** A flow against the stock it fills or empties. */
export function flowClash(flow: string, stock: string, clash: UnitClash): Remark {
  const how = apart(clash.times);
  return {
    problem: {
      en: `${flow} is in ${clash.found}, but a flow of ${stock} has to be in ${clash.asked}${how.en}`,
      id: `${flow} bersatuan ${clash.found}, padahal aliran ${stock} harus bersatuan ${clash.asked}${how.id}`,
    },
    mend: {
      en: 'A flow is in the unit of its stock per unit of time.',
      id: 'Aliran bersatuan sama dengan stoknya, per satuan waktu.',
    },
  };
}

export function exponentClash(unit: string): Remark {
  return {
    problem: {
      en: `an exponent has no unit, and this is in ${unit}`,
      id: `pangkat tidak bersatuan, sedangkan ini ${unit}`,
    },
    mend: { en: 'Divide it by a reference value.', id: 'Bagi dengan nilai acuannya.' },
  };
}

export function exponentNotLiteral(unit: string): Remark {
  return {
    problem: {
      en: `only a written number can be the exponent of a value in ${unit}`,
      id: `pangkat dari nilai bersatuan ${unit} harus angka yang ditulis langsung`,
    },
    mend: {
      en: 'Divide the base by a reference value first: (x / x_normal) ^ b',
      id: 'Bagi dulu bilangan pokoknya dengan nilai acuan: (x / x_normal) ^ b',
    },
  };
}
