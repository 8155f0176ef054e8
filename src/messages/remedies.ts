import type { Text } from './text.ts';

/** Texts about what would have kept a partnership working. */

export const remediesHeading = (): Text => ({ en: 'What would have kept it', id: 'Apa yang bisa membuatnya bertahan' });

/** An event that is left out, by its label. */
export const leftOut = (event: Text): Text => ({
  en: `had this not happened: ${event.en}`,
  id: `seandainya ini tidak terjadi: ${event.id}`,
});

export const sustainabilityOf = (end: Text): Text => ({ en: `at ${end.en} of 100`, id: `${end.id} dari 100` });

export const tryRemedy = (command: string): Text => ({ en: `See it: ${command}`, id: `Lihat: ${command}` });

export const noRemedy = (policies: number, events: number): Text => ({
  en: `None of the ${policies} policies tried, and none of its ${events} dated events left out, would by itself have kept it working.`,
  id: `Tidak satu pun dari ${policies} kebijakan yang dicoba, dan tidak satu pun dari ${events} peristiwanya bila ditiadakan, yang dengan sendirinya membuatnya terus berjalan.`,
});
