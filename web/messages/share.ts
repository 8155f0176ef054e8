import type { Text } from '../../src/index.ts';

/** Words of sharing: links, files, the command line. */

export const shareTitle = (): Text => ({ en: 'Share what you see', id: 'Bagikan yang Anda lihat' });
export const linkName = (): Text => ({
  en: 'Link to this scenario, policy and graphs',
  id: 'Tautan ke skenario, kebijakan, dan grafik ini',
});
export const copy = (): Text => ({ en: 'Copy', id: 'Salin' });
export const copiedNow = (): Text => ({ en: 'Copied', id: 'Tersalin' });
export const filesTitle = (): Text => ({ en: 'Files the command line runs', id: 'Berkas untuk baris perintah' });
export const exportScenario = (): Text => ({ en: 'Scenario (YAML)', id: 'Skenario (YAML)' });
export const exportPolicy = (): Text => ({ en: 'Policy (YAML)', id: 'Kebijakan (YAML)' });
export const importFile = (): Text => ({ en: 'Open a file …', id: 'Buka berkas …' });
export const importAbout = (): Text => ({
  en: 'A scenario or a policy in YAML, or a model of your own. It is checked in this browser and goes nowhere else.',
  id: 'Skenario atau kebijakan dalam YAML, atau model Anda sendiri. Berkas diperiksa di peramban ini dan tidak dikirim ke mana pun.',
});
export const commandName = (): Text => ({
  en: 'The same 1,000 futures on the command line',
  id: '1.000 kemungkinan yang sama di baris perintah',
});
export const digestName = (): Text => ({ en: 'Digest of the result', id: 'Sidik hasil (digest)' });
export const digestWaiting = (): Text => ({ en: 'still computing', id: 'masih dihitung' });
export const toPrintPage = (): Text => ({ en: 'One page for the mayor', id: 'Satu halaman untuk wali kota' });
export const close = (): Text => ({ en: 'Close', id: 'Tutup' });
