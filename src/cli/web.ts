import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { badPort, portTaken, siteMissing, webEnded, webServing } from '../messages/web.ts';
import type { ExitCode } from './command.ts';
import { misused, Stop } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** What `web` takes, as written. */
export interface WebFlags {
  readonly port?: string;
}

const usualPort = 4173;
/** How many ports from the usual one on are tried where none was asked for. */
const tries = 20;

/** The built site lies beside the command line. */
export const siteFolder = (): string => fileURLToPath(new URL('../web', import.meta.url));

/** Rules the pages set themselves; here they hold for frames around them and for workers as well. */
const headers = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * `kembar web`: serves the explorer on 127.0.0.1 until it is told to end. Resolves to 0; stops where the port is taken or the site has not
 * been built. `ended` settles when it is to end: Ctrl-C unless a test says otherwise.
 */
export const web = async (
  terminal: Terminal,
  flags: WebFlags,
  folder: string = siteFolder(),
  ended: Promise<unknown> = interruption(),
): Promise<ExitCode> => {
  const port = readPort(flags.port);
  if (!existsSync(`${folder}/index.html`)) throw new Stop(1, siteMissing());
  const server = await listen(folder, port, flags.port === undefined ? tries : 1);
  const { port: own } = server.address() as AddressInfo;
  terminal.print(say(terminal, webServing(`http://127.0.0.1:${own}/`)));
  await ended;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  terminal.tell(say(terminal, webEnded()));
  return 0;
};

const readPort = (stated: string | undefined): number => {
  if (stated === undefined) return usualPort;
  const port = Number(stated);
  if (!/^\d+$/.test(stated) || port > 65_535) throw misused(badPort(stated));
  return port;
};

const listen = async (folder: string, port: number, left: number): Promise<Server> => {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // Names under assets carry a hash of what they hold.
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (left <= 1) throw new Stop(1, portTaken(port));
    return listen(folder, port + 1, left - 1);
  }
};

/** Settles at Ctrl-C, or when the machine asks to end. */
const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    process.removeAllListeners('SIGINT');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
