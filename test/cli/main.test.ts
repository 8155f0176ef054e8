import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { built, kembarProcess as kembar, world } from './kembar.ts';

describe('kembar', () => {
  it('ends as it would within a process: page, version, help, wrong words, wrong result', async () => {
    expect(await kembar(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await kembar([])).stdout).toContain('kembar run bandung-namur');
    expect(await kembar(['run', 'fadde'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no scenario fadde. Did you mean faded?\n',
    });
    expect((await kembar(['run', 'faded', '--set', 'ageing=3'])).code).toBe(1);
  });

  it('uses no colour when stdout is no terminal', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what must not be there
    expect((await kembar(['run', 'faded'], { FORCE_COLOR: '1', TERM: 'xterm-256color' })).stdout).not.toMatch(/\u001b/);
  });

  it.each(['list', 'run faded --json --save all', 'check --json'])(
    'takes a reader that has seen enough for no failure: kembar %s',
    async (words) => {
      const end = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
        const child = spawn(process.execPath, [built, ...words.split(' ')], { cwd: world });
        let stderr = '';
        child.stderr.on('data', (chunk) => {
          stderr += chunk;
        });
        child.stdout.destroy();
        child.on('close', (code) => resolve({ code, stderr }));
      });
      expect(end).toEqual({ code: 0, stderr: '' });
    },
  );
});
