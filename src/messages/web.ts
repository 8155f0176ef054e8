import type { Text } from './text.ts';

/** Texts of `kembar web`. */

export const webSummary = (): Text => ({ en: 'open the explorer in a browser', id: 'membuka penjelajah di peramban' });

export const webDescription = (): Text => ({
  en: 'Serves the explorer on this computer, for this computer only. What is computed there is computed in the browser; nothing leaves the machine.',
  id: 'Menyajikan penjelajah di komputer ini, hanya untuk komputer ini. Semua perhitungan berlangsung di peramban; tidak ada data yang keluar.',
});

export const webUsage = (): Text => ({ en: '[options]', id: '[opsi]' });

export const portOption = (): { readonly value: Text; readonly about: Text } => ({
  value: { en: 'N', id: 'N' },
  about: {
    en: 'where to listen (default: 4173, or the next that is free)',
    id: 'tempat mendengarkan (bawaan: 4173, atau berikutnya yang kosong)',
  },
});

export const webExamples = (): readonly { readonly command: string; readonly about: Text }[] => [
  {
    command: 'kembar web',
    about: { en: 'serve the explorer and print its address', id: 'menyajikan penjelajah dan mencetak alamatnya' },
  },
  { command: 'kembar web --port 8080', about: { en: 'on a port of your choice', id: 'pada port pilihan sendiri' } },
];

export const webServing = (address: string): Text => ({
  en: `The explorer is at ${address}. Ctrl-C ends it.`,
  id: `Penjelajah ada di ${address}. Ctrl-C untuk mengakhiri.`,
});

export const webEnded = (): Text => ({ en: 'The explorer is closed.', id: 'Penjelajah ditutup.' });

export const badPort = (port: string): Text => ({
  en: `--port takes a number from 0 to 65535, not ${port}.`,
  id: `--port memerlukan angka 0 sampai 65535, bukan ${port}.`,
});

export const portTaken = (port: number): Text => ({
  en: `Another program listens on port ${port}. Choose another: kembar web --port ${port + 1}`,
  id: `Port ${port} sudah dipakai program lain. Pilih yang lain: kembar web --port ${port + 1}`,
});

export const siteMissing = (): Text => ({
  en: 'The explorer has not been built. Run npm run build in the folder of Kembar.',
  id: 'Penjelajah belum dibangun. Jalankan npm run build di folder Kembar.',
});
