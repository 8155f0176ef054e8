import type { Language, Text } from '../messages/text.ts';
import type { Issue } from '../model/issue.ts';
import { indented } from './wrap.ts';

/** Issues as a person reads them: `file:line:column`, what is wrong, and below it how to mend it. */
export const issuesText = (issues: readonly Issue[]): Text => ({
  en: inLanguage(issues, 'en'),
  id: inLanguage(issues, 'id'),
});

const names = { error: { en: 'error', id: 'galat' }, warning: { en: 'warning', id: 'peringatan' } } as const;

const inLanguage = (issues: readonly Issue[], language: Language): string =>
  issues
    .map(({ at, severity, problem, mend }) => {
      const place = `${at.file}:${at.line}:${at.column}`;
      return `${place}: ${names[severity][language]}: ${problem[language]}\n${indented(mend[language], 100, 4)}`;
    })
    .join('\n');
