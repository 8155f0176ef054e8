import type { Language } from '../messages/text.ts';
import type { Environment } from './terminal.ts';

/** The languages `--lang` takes. */
export const languages: readonly Language[] = ['id', 'en'];

/** What `--lang` says on a command line, before the rest of it is read; the last one counts. */
export const statedLanguage = (words: readonly string[]): string | undefined => {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return undefined;
  return options[at] === '--lang' ? options[at + 1] : options[at]!.slice('--lang='.length);
};

/** The language of the surroundings, as POSIX orders its variables: Indonesian where it is, otherwise English. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language => {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return locale !== undefined && /^id([_.@-]|$)/i.test(locale) ? 'id' : 'en';
};
