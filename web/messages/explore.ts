import type { Text } from '../../src/index.ts';

/** Words of the page where levers are moved. Numbers and names come written in both languages. */

export const policies = (): Text => ({ en: 'Policies', id: 'Kebijakan' });
export const readyPolicies = (): Text => ({ en: 'Ready-made …', id: 'Siap pakai …' });
export const readyPoliciesName = (): Text => ({ en: 'Take a ready-made policy', id: 'Pakai kebijakan siap pakai' });
export const resetPolicies = (): Text => ({ en: 'Reset policies', id: 'Atur ulang kebijakan' });
export const resetAssumptions = (): Text => ({ en: 'Reset assumptions', id: 'Atur ulang asumsi' });
export const assumptionsName = (changed: number): Text => ({
  en: `Assumptions (${changed} changed)`,
  id: `Asumsi (${changed} diubah)`,
});
export const assumptionsAbout = (): Text => ({
  en: 'What nobody decides and few have measured. A value you set here holds in every future; the others are drawn. Baseline and Current share them.',
  id: 'Hal yang tidak diputuskan siapa pun dan jarang diukur. Nilai yang Anda tetapkan berlaku di semua kemungkinan; selebihnya diambil acak. Garis dasar dan pilihan saat ini memakai asumsi yang sama.',
});
export const findAssumption = (): Text => ({ en: 'Find an assumption', id: 'Cari asumsi' });
export const noAssumption = (): Text => ({
  en: 'No assumption is called that.',
  id: 'Tidak ada asumsi dengan nama itu.',
});
export const answersChanged = (count: number): Text => ({
  en: `${count} ${count === 1 ? 'answer differs' : 'answers differ'} from the scenario`,
  id: `${count} jawaban berbeda dari skenario`,
});
export const resetValue = (name: Text, value: Text): Text => ({
  en: `Set ${name.en} back to ${value.en}`,
  id: `Kembalikan ${name.id} ke ${value.id}`,
});
export const defaultIs = (value: Text): Text => ({ en: `default ${value.en}`, id: `bawaan ${value.id}` });
export const fromMonth = (): Text => ({ en: 'from month', id: 'mulai bulan ke-' });
export const toMonth = (): Text => ({ en: 'to month', id: 'sampai bulan ke-' });
export const toTheEnd = (): Text => ({ en: 'end', id: 'akhir' });

export const scenarios = (): Text => ({ en: 'Scenarios', id: 'Skenario' });
export const saveCurrent = (): Text => ({ en: '+ Save', id: '+ Simpan' });
export const saveName = (): Text => ({ en: 'Name of this scenario', id: 'Nama skenario ini' });
export const saveNow = (): Text => ({ en: 'Save', id: 'Simpan' });
export const cancel = (): Text => ({ en: 'Cancel', id: 'Batal' });
export const openSaved = (name: string): Text => ({ en: `Open ${name}`, id: `Buka ${name}` });
export const deleteSaved = (name: string): Text => ({ en: `Delete ${name}`, id: `Hapus ${name}` });
export const nothingSaved = (): Text => ({
  en: 'Nothing saved yet. Save what you try, then compare.',
  id: 'Belum ada yang disimpan. Simpan percobaan Anda, lalu bandingkan.',
});
export const toCompare = (): Text => ({ en: '⇄ Compare', id: '⇄ Bandingkan' });
export const toPrint = (): Text => ({ en: 'Print', id: 'Cetak' });
export const toDiagnose = (): Text => ({ en: 'Edit answers', id: 'Ubah jawaban' });

/** `October 2025: lapsed · sustainability 12` */
export const headlineStart = (month: Text, name: Text, index: Text): Text => ({
  en: `${month.en}: ${name.en}\u00a0· sustainability\u00a0${index.en}`,
  id: `${month.id}: ${name.id}\u00a0· keberlanjutan\u00a0${index.id}`,
});
export const againstBaseline = (change: Text): Text => ({
  en: `${change.en} against Baseline`,
  id: `${change.id} dari garis dasar`,
});
export const asBaseline = (): Text => ({ en: 'as Baseline', id: 'sama dengan garis dasar' });
export const failedHeadline = (): Text => ({
  en: 'This run left the bounds of the model: it has no outcome.',
  id: 'Simulasi ini keluar dari batas model: tidak ada hasil akhirnya.',
});
export const ninetyPerCent = (low: Text, high: Text): Text => ({
  en: `90 %: ${low.en}–${high.en}`,
  id: `90%: ${low.id}–${high.id}`,
});

export const futuresAtWork = (current: Text, baseline: Text | null): Text =>
  baseline === null
    ? {
        en: `Of 100 possible futures, ${current.en} still work at the end.`,
        id: `Dari 100 kemungkinan masa depan, ${current.id} masih berjalan pada akhirnya.`,
      }
    : {
        en: `Of 100 possible futures, ${current.en} still work at the end; ${baseline.en} without the policy.`,
        id: `Dari 100 kemungkinan masa depan, ${current.id} masih berjalan pada akhirnya; ${baseline.id} tanpa kebijakan ini.`,
      };
export const higherIn = (count: Text): Text => ({
  en: `The policy ends higher in ${count.en} of 100.`,
  id: `Dengan kebijakan ini ${count.id} dari 100 berakhir lebih tinggi.`,
});
export const computing = (): Text => ({
  en: 'Computing 1,000 possible futures …',
  id: 'Menghitung 1.000 kemungkinan masa depan …',
});
