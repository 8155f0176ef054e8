import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPaint } from '../../src/cli/terminal.ts';
import { web } from '../../src/cli/web.ts';
import { kembar } from './kembar.ts';

const folder = mkdtempSync(join(tmpdir(), 'kembar-web-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Here</title>');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Serves the folder until `work` has done with the address. */
const serving = async (work: (address: string) => Promise<void>): Promise<number> => {
  let end: (value: unknown) => void = () => {};
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  let said: (line: string) => void = () => {};
  const line = new Promise<string>((resolve) => {
    said = resolve;
  });
  const terminal = { language: 'en' as const, width: 80, paint: createPaint(false), print: said, tell: () => {} };
  const code = web(terminal, { port: '0' }, folder, ended);
  await work(/http:\/\/[\d.:]+\//.exec(await line)![0]);
  end(null);
  return code;
};

describe('kembar web', () => {
  it('serves the site to this computer alone, under a strict policy, and ends with 0', async () => {
    const code = await serving(async (address) => {
      expect(new URL(address).hostname).toBe('127.0.0.1');
      const response = await fetch(address);
      expect(await response.text()).toContain('Here');
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect((await fetch(`${address}nothing`)).status).toBe(404);
    });
    expect(code).toBe(0);
  });

  it('says that a port is taken, and which to try', async () => {
    await serving(async (address) => {
      const { port } = new URL(address);
      const terminal = {
        language: 'en' as const,
        width: 80,
        paint: createPaint(false),
        print: () => {},
        tell: () => {},
      };
      await expect(web(terminal, { port }, folder, Promise.resolve())).rejects.toThrow(
        `Another program listens on port ${port}. Choose another: kembar web --port ${Number(port) + 1}`,
      );
    });
  });

  it('wants a port that there is', async () => {
    const { code, stderr } = await kembar(['web', '--port', '70000']);
    expect(code).toBe(2);
    expect(stderr).toContain('--port takes a number from 0 to 65535, not 70000.');
  });
});
