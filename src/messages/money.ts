import { decimal } from './number.ts';
import type { Text } from './text.ts';

/** An amount given in million rupiah, as people say it: `850 million rupiah`, `Rp 1,2 miliar`. */
export const rupiah = (millions: number): Text => {
  if (Math.abs(millions) < 999.5) {
    const amount = decimal(millions, 0);
    return { en: `${amount.en} million rupiah`, id: `Rp ${amount.id} juta` };
  }
  const amount = decimal(millions / 1000, 1);
  return { en: `${amount.en} billion rupiah`, id: `Rp ${amount.id} miliar` };
};
