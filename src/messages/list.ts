import type { Text } from './text.ts';

/** Headings of `kembar list`, and what to do with what it shows. */
export const listHeading = (kind: 'model' | 'scenario' | 'policy'): Text => {
  switch (kind) {
    case 'model':
      return { en: 'Models', id: 'Model' };
    case 'scenario':
      return { en: 'Scenarios', id: 'Skenario' };
    case 'policy':
      return { en: 'Policies', id: 'Kebijakan' };
  }
};

export const untitled = (): Text => ({
  en: '(cannot be read: kembar check says why)',
  id: '(tidak terbaca: lihat sebabnya dengan kembar check)',
});

export const listHint = (): Text => ({
  en: 'kembar run SCENARIO shows one; kembar compare SCENARIO tries the policies on it.',
  id: 'kembar run SKENARIO menampilkan satu skenario; kembar compare SKENARIO mencoba semua kebijakan padanya.',
});
