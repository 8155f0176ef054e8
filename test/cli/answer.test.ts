import { describe, expect, it } from 'vitest';
import { answer } from '../../src/cli/answer.ts';
import { kembar } from './kembar.ts';

describe('kembar', () => {
  it.each(['en', 'id'])('explains itself in %s', async (language) => {
    const { code, stdout, stderr } = await kembar(['--help', '--lang', language]);
    expect(stdout).toMatchSnapshot();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each(['list', 'check', 'run', 'compare'])('explains %s in both languages', async (command) => {
    const english = await kembar([command, '--help']);
    const indonesian = await kembar(['--lang', 'id', command, '--help']);
    expect(english.stdout).toMatchSnapshot();
    expect(indonesian.stdout).toMatchSnapshot();
    expect(indonesian.stdout).not.toMatch(/Usage|Options|default|display help/);
  });

  it('shows the help when nothing is asked, and by the word help', async () => {
    const { stdout } = await kembar(['--help']);
    expect(await kembar([])).toMatchObject({ code: 0, stdout });
    expect(await kembar(['--lang', 'en'])).toMatchObject({ code: 0, stdout });
    expect((await kembar(['help', 'run'])).stdout).toBe((await kembar(['run', '--help'])).stdout);
  });

  it('speaks the language of its surroundings, unless told otherwise', async () => {
    const first = async (environment: Record<string, string>, ...words: string[]): Promise<string> =>
      (await kembar([...words, '--help'], environment)).stdout.split(':')[0]!;
    expect(await first({ LC_ALL: 'id_ID.UTF-8' })).toBe('Cara menulis');
    expect(await first({ LC_ALL: '', LANG: 'id' })).toBe('Cara menulis');
    expect(await first({ LC_ALL: 'de_DE.UTF-8', LANG: 'id_ID' })).toBe('Usage');
    expect(await first({ LC_ALL: 'id_ID' }, '--lang', 'en')).toBe('Usage');
  });

  it('uses colours on a terminal, and none where they are refused or not had', async () => {
    const page = async (environment: Record<string, string>, isTerminal = true): Promise<string> => {
      const lines: string[] = [];
      const channels = { print: (line: string) => lines.push(line), tell: () => {} };
      await answer(['list'], { environment, isTerminal, columns: 80 }, channels);
      return lines.join('\n');
    };
    const code = '\u001b[';
    expect(await page({ TERM: 'xterm' })).toContain(code);
    expect(await page({ TERM: 'xterm', NO_COLOR: '1' })).not.toContain(code);
    expect(await page({ TERM: 'xterm', NO_COLOR: '' })).toContain(code);
    expect(await page({ TERM: 'dumb' })).not.toContain(code);
    expect(await page({ TERM: 'xterm' }, false)).not.toContain(code);
  });

  it('says sorry in one line when something breaks inside, with the details only for who asks', async () => {
    const ended = async (environment: Record<string, string>): Promise<readonly string[]> => {
      const told: string[] = [];
      const broken = {
        print: () => {
          throw new TypeError('no such thing');
        },
        tell: (line: string) => told.push(line),
      };
      const code = await answer(['list'], { environment, isTerminal: false, columns: 80 }, broken);
      return [String(code), ...told];
    };
    const sorry =
      'Sorry: something broke inside kembar (TypeError: no such thing). Please report it with the command you ran; ' +
      'KEMBAR_DEBUG=1 before the command shows the details.';
    expect(await ended({})).toEqual(['1', sorry]);
    const [code, told] = await ended({ KEMBAR_DEBUG: '1' });
    expect([code, told?.split('\n')[0]]).toEqual(['1', sorry]);
    expect(told).toContain('answer.test.ts');
  });
});
