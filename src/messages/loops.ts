import type { Remark } from './remark.ts';

export function linkMissing(from: string, to: string, between: string | undefined): Remark {
  return {
    problem: { en: `${to} does not use ${from}`, id: `${to} tidak memakai ${from}` },
    mend:
      between === undefined
        ? {
            en: 'In a loop each variable uses the one before it, and the first uses the last.',
            id: 'Dalam lingkar, tiap variabel memakai variabel sebelumnya, dan yang pertama memakai yang terakhir.',
          }
        : { en: `Put ${between} between them.`, id: `Sisipkan ${between} di antara keduanya.` },
  };
}

export function cutNotInLoop(parameter: string, path: readonly string[]): Remark {
  return {
    problem: {
      en: `${parameter} stands in no link of this loop, so it cannot open it`,
      id: `${parameter} tidak ada pada mata rantai lingkar ini, jadi tidak dapat memutusnya`,
    },
    mend: {
      en: `Name a parameter that the equation of ${path.join(', ')} uses.`,
      id: `Sebut parameter yang dipakai pada persamaan ${path.join(', ')}.`,
    },
  };
}
