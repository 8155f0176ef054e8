import type { Text } from '../../src/index.ts';

/** Words of the frame around every page. */

export const pageNames: Readonly<Record<'explore' | 'diagnose' | 'compare' | 'model' | 'glossary' | 'print', Text>> = {
  explore: { en: 'Explore', id: 'Jelajahi' },
  diagnose: { en: 'Diagnose', id: 'Diagnosis' },
  compare: { en: 'Compare', id: 'Bandingkan' },
  model: { en: 'Model', id: 'Model' },
  glossary: { en: 'Glossary', id: 'Istilah' },
  print: { en: 'One page to print', id: 'Satu halaman untuk dicetak' },
};

export const skipToContent = (): Text => ({ en: 'Skip to the content', id: 'Langsung ke isi' });
export const mainPages = (): Text => ({ en: 'Pages', id: 'Halaman' });
export const cityPair = (): Text => ({ en: 'City pair', id: 'Pasangan kota' });
export const realCases = (): Text => ({ en: 'Real partnerships', id: 'Kemitraan nyata' });
export const examples = (): Text => ({ en: 'Examples', id: 'Contoh' });
export const ownFiles = (): Text => ({ en: 'Opened from files', id: 'Dibuka dari berkas' });
export const undoName = (): Text => ({ en: 'Undo', id: 'Urungkan' });
export const redoName = (): Text => ({ en: 'Redo', id: 'Ulangi' });
export const replayName = (): Text => ({ en: 'Replay the last change', id: 'Putar ulang perubahan terakhir' });
export const shareName = (): Text => ({ en: 'Share', id: 'Bagikan' });
export const languageName = (): Text => ({ en: 'Language', id: 'Bahasa' });
export const notices = (): Text => ({ en: 'Notices', id: 'Pemberitahuan' });
