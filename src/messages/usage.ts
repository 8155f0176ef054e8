import type { Text } from './text.ts';

/** Texts for a command line that cannot be carried out as written: each says what is wrong and how to write it. */

const list = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

const didYouMean = (nearest: readonly string[], otherwise: Text): Text =>
  nearest.length === 0
    ? otherwise
    : { en: `Did you mean ${list(nearest, 'or')}?`, id: `Mungkin maksudnya ${list(nearest, 'atau')}?` };

const join = (problem: Text, mend: Text): Text => ({ en: `${problem.en} ${mend.en}`, id: `${problem.id} ${mend.id}` });

type Kind = 'model' | 'scenario' | 'policy';

const kindName = (kind: Kind): Text => {
  switch (kind) {
    case 'model':
      return { en: 'model', id: 'model' };
    case 'scenario':
      return { en: 'scenario', id: 'skenario' };
    case 'policy':
      return { en: 'policy', id: 'kebijakan' };
  }
};

export const unknownDocument = (kind: Kind, id: string, nearest: readonly string[]): Text =>
  join(
    { en: `There is no ${kindName(kind).en} ${id}.`, id: `Tidak ada ${kindName(kind).id} ${id}.` },
    didYouMean(nearest, { en: 'kembar list shows them all.', id: 'Lihat semuanya dengan kembar list.' }),
  );

export const noDocument = (id: string, nearest: readonly string[]): Text =>
  join(
    {
      en: `There is no model, scenario or policy ${id}.`,
      id: `Tidak ada model, skenario, atau kebijakan bernama ${id}.`,
    },
    didYouMean(nearest, { en: 'kembar list shows them all.', id: 'Lihat semuanya dengan kembar list.' }),
  );

export const noSuchFile = (file: string): Text => ({
  en: `There is no file ${file}. Check the path, or name a document by its id: kembar list shows them.`,
  id: `Tidak ada berkas ${file}. Periksa lokasinya, atau sebut id dokumennya: lihat kembar list.`,
});

export const unreadableFile = (file: string): Text => ({
  en: `${file} cannot be read. Is it a text file that you may open?`,
  id: `${file} tidak dapat dibaca. Apakah itu berkas teks yang boleh Anda buka?`,
});

export const unwritableFile = (file: string): Text => ({
  en: `${file} cannot be written. Does its folder exist, and may you write there?`,
  id: `${file} tidak dapat ditulis. Apakah foldernya ada dan boleh Anda tulisi?`,
});

export const unclearDocument = (file: string): Text => ({
  en: `${file} is neither a model, nor a scenario, nor a policy. A model begins with kembar: 1, a scenario has from and months, a policy has levers.`,
  id: `${file} bukan model, skenario, atau kebijakan. Model diawali kembar: 1, skenario memuat from dan months, kebijakan memuat levers.`,
});

export const otherModel = (policy: string, itsModel: string, scenario: string, model: string): Text => ({
  en: `${policy} is a policy for the model ${itsModel}, but ${scenario} runs on ${model}.`,
  id: `${policy} adalah kebijakan untuk model ${itsModel}, sedangkan ${scenario} memakai model ${model}.`,
});

export const notAssignment = (option: string, given: string): Text => ({
  en: `${option} takes name=number, not ${given}. Example: ${option} training=0.5`,
  id: `${option} ditulis nama=angka, bukan ${given}. Contoh: ${option} training=0.5`,
});

export const decimalComma = (option: string, name: string, mended: string): Text => ({
  en: `Decimals are written with a point here: ${option} ${name}=${mended}`,
  id: `Di sini desimal ditulis dengan titik: ${option} ${name}=${mended}`,
});

export const unknownSetting = (name: string, nearest: readonly string[]): Text =>
  join(
    {
      en: `The model has no lever, parameter, input or trait ${name}.`,
      id: `Model ini tidak punya tuas kebijakan, parameter, masukan, atau ciri bernama ${name}.`,
    },
    didYouMean(nearest, {
      en: 'models/<id>/model.yaml lists their names.',
      id: 'Nama-namanya ada di models/<id>/model.yaml.',
    }),
  );

export const unknownTrait = (name: string, nearest: readonly string[]): Text =>
  join(
    { en: `The model has no trait ${name}.`, id: `Model ini tidak punya ciri ${name}.` },
    didYouMean(nearest, {
      en: 'Write its name or its letter in the code list, such as budget_scarcity=2 or b=2.',
      id: 'Tulis namanya atau huruf kodenya, misalnya budget_scarcity=2 atau b=2.',
    }),
  );

export const outOfRange = (name: string, value: Text, low: Text, high: Text): Text => ({
  en: `${name} cannot be ${value.en}: it goes from ${low.en} to ${high.en}.`,
  id: `${name} tidak dapat bernilai ${value.id}: rentangnya ${low.id} sampai ${high.id}.`,
});

export const unknownLoop = (name: string, loops: readonly string[]): Text => ({
  en: `The model has no loop ${name}. Its loops: ${list(loops, 'and')}.`,
  id: `Model ini tidak punya lingkar ${name}. Lingkar yang ada: ${list(loops, 'dan')}.`,
});

export const uncutLoop = (name: string): Text => ({
  en: `The model does not say how to cut loop ${name}: it has no cut.`,
  id: `Model ini tidak menyebut cara memutus lingkar ${name}: tidak ada cut.`,
});

export const unknownEventType = (type: string, nearest: readonly string[]): Text =>
  join(
    { en: `The model has no event ${type}.`, id: `Model ini tidak punya peristiwa ${type}.` },
    didYouMean(nearest, {
      en: 'models/<id>/model.yaml lists its events.',
      id: 'Daftar peristiwanya ada di models/<id>/model.yaml.',
    }),
  );

export const nothingToOmit = (scenario: string, type: string, months: readonly string[]): Text =>
  months.length === 0
    ? { en: `${scenario} has no ${type} to leave out.`, id: `${scenario} tidak punya ${type} untuk ditiadakan.` }
    : {
        en: `${scenario} has no ${type} in that month; it has ${list(months, 'and')}.`,
        id: `${scenario} tidak punya ${type} pada bulan itu; adanya ${list(months, 'dan')}.`,
      };

export const notAMonth = (given: string): Text => ({
  en: `${given} is no month. Write it like 2018-09.`,
  id: `${given} bukan bulan. Tulis seperti 2018-09.`,
});

export const unknownVariable = (name: string, nearest: readonly string[]): Text =>
  join(
    { en: `The model has no variable ${name} to save.`, id: `Model ini tidak punya variabel ${name} untuk disimpan.` },
    didYouMean(nearest, { en: 'all saves every one.', id: 'all menyimpan semuanya.' }),
  );

export const unknownMethod = (method: string, methods: readonly string[]): Text => ({
  en: `There is no method ${method}. Choose ${list(methods, 'or')}.`,
  id: `Tidak ada metode ${method}. Pilih ${list(methods, 'atau')}.`,
});

export const badStep = (given: string, saveEvery: Text): Text => ({
  en: `--dt ${given} does not fit: a step must be above 0 and go evenly into ${saveEvery.en}, the months between two saves, as 0.25 does.`,
  id: `--dt ${given} tidak cocok: langkah harus di atas 0 dan membagi habis ${saveEvery.id} bulan, jarak antarpenyimpanan, misalnya 0.25.`,
});

export const shortStep = (given: string, steps: Text, most: Text): Text => ({
  en: `--dt ${given} would make ${steps.en} steps, more than the ${most.en} a single run may have. Choose a longer step.`,
  id: `--dt ${given} akan menjadi ${steps.id} langkah, lebih dari ${most.id} yang boleh dijalankan dalam satu simulasi. Pilih langkah yang lebih panjang.`,
});

export const unknownOutput = (file: string): Text => ({
  en: `kembar run does not write ${file}: --out takes a name ending in .csv, .parquet or .json.`,
  id: `kembar run tidak menulis ${file}: --out menerima nama berakhiran .csv, .parquet, atau .json.`,
});

export const unknownOption = (flag: string, nearest: readonly string[]): Text =>
  join(
    { en: `There is no option ${flag}.`, id: `Tidak ada opsi ${flag}.` },
    didYouMean(nearest, { en: '--help shows them all.', id: 'Lihat semuanya dengan --help.' }),
  );

export const unknownCommand = (name: string, nearest: readonly string[]): Text =>
  join(
    { en: `There is no command ${name}.`, id: `Tidak ada perintah ${name}.` },
    didYouMean(nearest, { en: 'kembar --help shows them all.', id: 'Lihat semuanya dengan kembar --help.' }),
  );

export const missingScenario = (command: string): Text => ({
  en: `Which scenario? Example: kembar ${command} bandung-namur`,
  id: `Skenario yang mana? Contoh: kembar ${command} bandung-namur`,
});

export const otherKind = (named: string, kind: Kind, actual: Kind): Text => ({
  en: `${named} is a ${kindName(actual).en}, not a ${kindName(kind).en}.`,
  id: `${named} adalah ${kindName(actual).id}, bukan ${kindName(kind).id}.`,
});

export const optionNeedsValue = (flags: string): Text => ({
  en: `A value is missing after ${flags}.`,
  id: `Nilainya belum ditulis setelah ${flags}.`,
});

export const tooManyArguments = (command: string): Text => ({
  en: `kembar ${command} takes fewer words than that; kembar ${command} --help shows how it is written.`,
  id: `Kata setelah kembar ${command} terlalu banyak; lihat cara menulisnya dengan kembar ${command} --help.`,
});

export const unknownLanguage = (given: string): Text => ({
  en: `--lang takes id or en, not ${given}.`,
  id: `--lang menerima id atau en, bukan ${given}.`,
});

export const wrongUsage = (): Text => ({
  en: 'The command cannot be understood; kembar --help shows how it is written.',
  id: 'Perintah ini tidak dapat dipahami; lihat cara menulisnya dengan kembar --help.',
});

/** The last resort: nothing a user did, and nothing a user can mend. */
export const ourFault = (what: string): Text => ({
  en: `Sorry: something broke inside kembar (${what}). Please report it with the command you ran; KEMBAR_DEBUG=1 before the command shows the details.`,
  id: `Maaf, ada yang rusak di dalam kembar (${what}). Mohon laporkan beserta perintah yang Anda jalankan; tulis KEMBAR_DEBUG=1 sebelum perintah untuk melihat rinciannya.`,
});
