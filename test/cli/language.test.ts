import { describe, expect, it } from 'vitest';
import { languageOf, statedLanguage } from '../../src/cli/language.ts';

describe('the language', () => {
  it('is what --lang says last, wherever it stands', () => {
    expect(statedLanguage(['run', 'x', '--lang', 'id'])).toBe('id');
    expect(statedLanguage(['--lang=en', 'run', '--lang', 'id'])).toBe('id');
    expect(statedLanguage(['run', 'x'])).toBeUndefined();
    expect(statedLanguage(['run', '--', '--lang', 'id'])).toBeUndefined();
    expect(statedLanguage(['run', '--lang'])).toBeUndefined();
  });

  it('is otherwise Indonesian where the locale is, by the first of LC_ALL, LC_MESSAGES and LANG that is set', () => {
    expect(languageOf({ LANG: 'id_ID.UTF-8' })).toBe('id');
    expect(languageOf({ LC_ALL: '', LC_MESSAGES: 'id', LANG: 'en' })).toBe('id');
    expect(languageOf({ LC_ALL: 'C', LANG: 'id_ID' })).toBe('en');
    expect(languageOf({ LANG: 'idiom' })).toBe('en');
    expect(languageOf({})).toBe('en');
  });
});
