import type { Remark } from './remark.ts';
import type { Text } from './text.ts';

/** “Did you mean …?”, or what to do where no name is near. */
function didYouMean(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : { en: `Did you mean ${near}?`, id: `Mungkin maksudnya ${near}?` };
}

export function unknownName(name: string, near: string | undefined): Remark {
  return {
    problem: { en: `nothing is called ${name}`, id: `tidak ada yang bernama ${name}` },
    mend: didYouMean(near, {
      en: `Define ${name}, or use a name the model has.`,
      id: `Definisikan ${name}, atau pakai nama yang ada di model.`,
    }),
  };
}

export function sizeMissing(): Remark {
  return {
    problem: {
      en: 'size is used, but there is no event here that has one',
      id: 'size dipakai, padahal peristiwa ini tidak punya size',
    },
    mend: {
      en: 'Give the event a size: {value: …, unit: …}; only its own set and during may use it.',
      id: 'Beri peristiwa itu size: {value: …, unit: …}; hanya set dan during miliknya yang dapat memakainya.',
    },
  };
}

export function unknownLookup(name: string, near: string | undefined): Remark {
  return {
    problem: { en: `there is no lookup ${name}`, id: `tidak ada fungsi grafik ${name}` },
    mend: didYouMean(near, {
      en: `Define it under lookups: ${name}: {points: [[0, 0], [1, 1]]}`,
      id: `Definisikan di lookups: ${name}: {points: [[0, 0], [1, 1]]}`,
    }),
  };
}

export function functionAsName(name: string, usage: string): Remark {
  return {
    problem: { en: `${name} is a function, not a variable`, id: `${name} adalah fungsi, bukan variabel` },
    mend: { en: `Write ${usage}`, id: `Tulis ${usage}` },
  };
}

export function lookupAsName(name: string): Remark {
  return {
    problem: { en: `${name} is a lookup, not a variable`, id: `${name} adalah fungsi grafik, bukan variabel` },
    mend: { en: `Write lookup(${name}, x)`, id: `Tulis lookup(${name}, x)` },
  };
}

export function stateAsNumber(state: string, values: readonly string[]): Remark {
  return {
    problem: { en: `${state} is a state, not a number`, id: `${state} adalah keadaan, bukan angka` },
    mend: { en: `Compare it: ${state} == ${values[0]}`, id: `Bandingkan: ${state} == ${values[0]}` },
  };
}

export function stateValueAlone(value: string, state: string): Remark {
  return {
    problem: {
      en: `${value} is a value of ${state} and has no meaning without it`,
      id: `${value} adalah nilai dari ${state} dan tidak berarti tanpanya`,
    },
    mend: { en: `Compare the two: ${state} == ${value}`, id: `Bandingkan keduanya: ${state} == ${value}` },
  };
}

export function stateNotOrdered(state: string): Remark {
  return {
    problem: {
      en: `the values of ${state} have no order`,
      id: `nilai-nilai ${state} tidak punya urutan`,
    },
    mend: { en: 'Use == or !=.', id: 'Gunakan == atau !=.' },
  };
}

export function notAValueOf(state: string, values: readonly string[], near: string | undefined): Remark {
  return {
    problem: { en: `this is no value of ${state}`, id: `ini bukan nilai ${state}` },
    mend: didYouMean(near, {
      en: `Its values are ${values.join(', ')}.`,
      id: `Nilainya: ${values.join(', ')}.`,
    }),
  };
}

export function circularDefinition(circle: readonly string[]): Remark {
  const chain = [...circle, circle[0]].join(' → ');
  return {
    problem: {
      en: circle.length === 1 ? `${circle[0]} needs itself: ${chain}` : `these need one another: ${chain}`,
      id:
        circle.length === 1
          ? `${circle[0]} membutuhkan dirinya sendiri: ${chain}`
          : `semua ini saling membutuhkan: ${chain}`,
    },
    mend: {
      en: 'Only a stock or a delay can close a circle: put one into it.',
      id: 'Hanya stok atau tundaan yang dapat menutup lingkaran: sisipkan salah satunya.',
    },
  };
}

export function circularInitial(circle: readonly string[]): Remark {
  const chain = [...circle, circle[0]].join(' → ');
  return {
    problem: {
      en: `the initial values need one another: ${chain}`,
      id: `nilai awalnya saling membutuhkan: ${chain}`,
    },
    mend: {
      en: 'Give one of them an initial value of its own.',
      id: 'Beri salah satunya nilai awal tersendiri.',
    },
  };
}

export function notAtStart(name: string): Remark {
  return {
    problem: { en: `${name} cannot stand in an initial value`, id: `${name} tidak dapat dipakai pada nilai awal` },
    mend: {
      en: 'At the start there is no past yet: write the value itself.',
      id: 'Pada awal simulasi belum ada masa lalu: tulis nilainya langsung.',
    },
  };
}

export function constantsAsked(place: 'during' | 'every'): Remark {
  const also = place === 'during' ? { en: ' and size', id: ' dan size' } : { en: '', id: '' };
  return {
    problem: {
      en: `${place} has to be known before the run begins`,
      id: `${place} harus sudah diketahui sebelum simulasi dimulai`,
    },
    mend: {
      en: `Use only numbers, parameters, traits${also.en}.`,
      id: `Gunakan hanya angka, parameter, sifat${also.id}.`,
    },
  };
}
