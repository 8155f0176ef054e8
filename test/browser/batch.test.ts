import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { compute, miniatureBatch } from '../ensemble/batch-work.ts';

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kembar-browser-'));

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  // The browser's own helpers may still be writing their last.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** What the explorer is served with: no eval, no script from elsewhere. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

it.skipIf(browser === undefined)(
  'a batch in headless Chromium has the digest it has in Node, without eval, here and in workers',
  { timeout: 120_000 },
  async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        rollupOptions: {
          input: { 'batch-page': here('batch-page.ts'), 'batch-worker': here('batch-worker.ts') },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    });
    const { server, result } = serve();
    const { port } = await listening(server);
    const page = spawn(browser!, [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      `http://localhost:${port}/`,
    ]);
    ends.push(() => stop(page));
    const { digest } = await compute(await miniatureBatch(1100));
    expect(await result).toEqual({ withWorkers: digest, compiled: digest, interpreted: digest });
  },
);

/** Serves the built files, and gives what the page posts. */
const serve = (): { readonly server: Server; readonly result: Promise<unknown> } => {
  let tell: (result: unknown) => void = () => {};
  const result = new Promise((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        tell(JSON.parse(body));
        response.end();
      });
      return;
    }
    const file = join(folder, request.url ?? '');
    if (request.url === '/') response.setHeader('Content-Type', 'text/html');
    else response.setHeader('Content-Type', 'text/javascript');
    response.end(
      request.url === '/'
        ? '<!doctype html><script type="module" src="/batch-page.js"></script>'
        : existsSync(file)
          ? readFileSync(file)
          : '',
    );
  });
  ends.push(() => server.close());
  return { server, result };
};

const listening = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server.address() as AddressInfo));
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
