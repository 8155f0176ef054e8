import type { Text } from './text.ts';

/** Texts of `--help` for the commands that show what a model is worth. */

type Command = 'validate' | 'calibrate' | 'document' | 'case' | 'case new';

export const credentialUsage = (command: Command): Text => {
  switch (command) {
    case 'case':
      return { en: 'new [options] FILE', id: 'new [opsi] BERKAS' };
    case 'case new':
      return { en: '[options] FILE', id: '[opsi] BERKAS' };
    default:
      return { en: '[options] [MODEL]', id: '[opsi] [MODEL]' };
  }
};

export const credentialSummary = (command: Command): Text => {
  switch (command) {
    case 'validate':
      return {
        en: "a model's credentials: what holds, what does not",
        id: 'kredensial model: mana yang terpenuhi, mana yang tidak',
      };
    case 'calibrate':
      return { en: 'what the cases say about the parameters', id: 'apa kata kasus-kasus tentang parameter' };
    case 'document':
      return { en: 'the documentation of a model, made from the model', id: 'dokumentasi model, dibuat dari modelnya' };
    case 'case':
    case 'case new':
      return { en: 'a file to code a partnership of your own', id: 'berkas untuk mengodekan kemitraan Anda sendiri' };
  }
};

export const credentialDescription = (command: Command): Text => {
  switch (command) {
    case 'validate':
      return {
        en: 'Computes the thirteen credentials of a model: loops, structure, units, parameters, extreme conditions, integration, reference mode, anomalies, families of behaviour, surprises, sensitivity, causal claims and the prediction of real cases against rules that know nothing. Thresholds and their reasons stand in checks.yaml beside the model. The same seed gives the same figures.',
        id: 'Menghitung tiga belas kredensial sebuah model: simpal, struktur, satuan, parameter, kondisi ekstrem, integrasi, pola acuan, anomali, rumpun perilaku, kejutan, kepekaan, klaim sebab-akibat, dan prediksi kasus nyata dibandingkan aturan yang tidak tahu apa-apa. Ambang dan alasannya ada di checks.yaml di samping model. Benih yang sama memberi angka yang sama.',
      };
    case 'calibrate':
      return {
        en: 'Weighs draws of all parameters by how well they predict the labels of the cases (a posterior sample), says which parameters the evidence moves at all, and whether the weights predict a coding they have not seen better than the model as it is. Changes no file.',
        id: 'Menimbang undian semua parameter menurut ketepatannya memprediksi label kasus (sampel posterior), menyebut parameter mana yang benar-benar digeser bukti, dan apakah bobot itu memprediksi kode yang belum dilihat lebih baik daripada model apa adanya. Tidak mengubah berkas apa pun.',
      };
    case 'document':
      return {
        en: 'Writes equations by type, with units and sources, loops, parameters with their confidence, the reporting checklists of Rahmandad & Sterman and STRESS-SD, and what the model cannot do, in the language of the command.',
        id: 'Menulis persamaan menurut jenisnya, beserta satuan dan sumber, simpal, parameter dengan tingkat keyakinannya, daftar periksa pelaporan Rahmandad & Sterman dan STRESS-SD, serta batas kemampuan model, dalam bahasa perintah.',
      };
    case 'case':
    case 'case new':
      return {
        en: 'Writes a scenario to fill in: the code list with its scale, the events, and what is known of the outcome. It runs as it is; every line you uncomment makes it more like your case. What you leave out is unknown and drawn.',
        id: 'Menulis skenario untuk diisi: daftar kode dengan skalanya, peristiwa, dan apa yang diketahui tentang hasilnya. Berkas ini langsung dapat dijalankan; setiap baris yang Anda aktifkan membuatnya makin mirip kasus Anda. Yang dibiarkan kosong dianggap tidak diketahui dan diambil acak.',
      };
  }
};

interface Example {
  readonly command: string;
  readonly about: Text;
}

export const credentialExamples = (command: Command): readonly Example[] => {
  switch (command) {
    case 'validate':
      return [
        {
          command: 'kembar validate --quick',
          about: { en: 'A first look, in under a minute', id: 'Sekilas, kurang dari satu menit' },
        },
        {
          command: 'kembar validate --json > credentials.json',
          about: { en: 'Everything, for machines', id: 'Semuanya, untuk mesin' },
        },
      ];
    case 'calibrate':
      return [
        {
          command: 'kembar calibrate --runs 4096',
          about: { en: 'Four thousand draws of every case', id: 'Empat ribu undian untuk tiap kasus' },
        },
      ];
    case 'document':
      return [
        {
          command: 'kembar document --lang id --out model.md',
          about: { en: 'In Indonesian, to a file', id: 'Dalam bahasa Indonesia, ke berkas' },
        },
      ];
    case 'case':
    case 'case new':
      return [
        {
          command: 'kembar case new bandung-turin.yaml --title "Bandung–Turin" --from 2019-03',
          about: {
            en: 'Then fill it in, and: kembar run ./bandung-turin.yaml',
            id: 'Lalu isi, dan jalankan: kembar run ./bandung-turin.yaml',
          },
        },
      ];
  }
};

export const modelArgument = (): { readonly name: Text; readonly about: Text } => ({
  name: { en: 'model', id: 'model' },
  about: { en: 'id or file of a model', id: 'id atau berkas model' },
});

export const fileArgument = (): { readonly name: Text; readonly about: Text } => ({
  name: { en: 'file', id: 'berkas' },
  about: { en: 'YAML file to write; must not be there yet', id: 'berkas YAML yang akan ditulis; belum boleh ada' },
});

export const credentialOption = (
  name: 'quick' | 'calibration-runs' | 'document-out' | 'title' | 'from',
): { readonly value: Text | null; readonly about: Text } => {
  switch (name) {
    case 'quick':
      return {
        value: null,
        about: { en: 'fewer runs, wider intervals', id: 'lebih sedikit simulasi, selang lebih lebar' },
      };
    case 'calibration-runs':
      return {
        value: { en: 'N', id: 'N' },
        about: { en: 'draws for each case (default: 2048)', id: 'undian untuk tiap kasus (bawaan: 2048)' },
      };
    case 'document-out':
      return {
        value: { en: 'file', id: 'berkas' },
        about: {
          en: 'Markdown file to write instead of the screen',
          id: 'berkas Markdown yang ditulis, bukan ke layar',
        },
      };
    case 'title':
      return { value: { en: 'text', id: 'teks' }, about: { en: 'names of the two cities', id: 'nama kedua kota' } };
    case 'from':
      return {
        value: { en: 'month', id: 'bulan' },
        about: { en: 'month of signing, such as 2019-03', id: 'bulan penandatanganan, misalnya 2019-03' },
      };
  }
};
