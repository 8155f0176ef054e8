import type { Text } from '../../src/index.ts';

/** What the page tells when something is not as it should be. */

export const storageFull = (): Text => ({
  en: 'This browser has no room left to keep your scenarios. They stay on this page until you close it: export them as files, or delete some.',
  id: 'Penyimpanan peramban ini penuh. Skenario Anda tetap ada di halaman ini sampai ditutup: ekspor sebagai berkas, atau hapus sebagian.',
});

export const savedLost = (count: number): Text => ({
  en: `Some of your saved scenarios could not be read. ${count === 0 ? 'None' : count} could; the rest was put aside in this browser, nothing was deleted.`,
  id: `Sebagian skenario yang Anda simpan tidak terbaca. ${count === 0 ? 'Tidak ada' : count} yang terbaca; sisanya disisihkan di peramban ini, tidak ada yang dihapus.`,
});

export const addressUnclear = (parts: readonly string[]): Text => ({
  en: `Part of this link means nothing here and was left out: ${parts.join(', ')}.`,
  id: `Sebagian tautan ini tidak dikenal dan diabaikan: ${parts.join(', ')}.`,
});

export const workFailed = (): Text => ({
  en: 'A simulation could not be computed. What you see is the last one that was; change something to try again.',
  id: 'Satu simulasi gagal dihitung. Yang tampak adalah hasil terakhir yang berhasil; ubah sesuatu untuk mencoba lagi.',
});

export const workerDied = (): Text => ({
  en: 'A part of the page that computes stopped and was started again. Nothing you made is lost.',
  id: 'Bagian penghitung halaman ini sempat berhenti dan sudah dijalankan lagi. Tidak ada pekerjaan Anda yang hilang.',
});

export const fileFaults = (name: string): Text => ({
  en: `${name} cannot be opened:`,
  id: `${name} tidak dapat dibuka:`,
});

export const fileOpened = (name: string): Text => ({
  en: `${name} is open.`,
  id: `${name} sudah dibuka.`,
});

export const notLoaded = (): Text => ({
  en: 'The models could not be loaded. Check the connection and reload the page.',
  id: 'Model tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.',
});

export const closeNotice = (): Text => ({ en: 'Close', id: 'Tutup' });
