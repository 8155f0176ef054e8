#!/usr/bin/env node
import process from 'node:process';
import { version } from '../../package.json' with { type: 'json' };
import { ourFault } from '../messages/usage.ts';
import { languageOf, languages, statedLanguage } from './language.ts';
import { runCommandLine } from './program.ts';
import { Stop } from './stop.ts';
import { createPaint, type Environment, say, type Terminal, wantsColour, widthOf } from './terminal.ts';

/**
 * The entry of `kembar`: words and surroundings in, text and an exit code out.
 *
 * ```
 * words ─ language.ts ─→ language ─┐
 * environment ─ terminal.ts ───────┴→ terminal ─ program.ts ─→ list.ts, check.ts, run.ts, compare.ts (each opened when called for)
 *                                                     └ anything thrown ─→ one line on stderr, exit code 1 or 2
 * ```
 */
const main = async (): Promise<void> => {
  const words = process.argv.slice(2);
  const environment: Environment = process.env;
  const stated = statedLanguage(words);
  const surroundings = {
    environment,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  };
  const terminal: Terminal = {
    language: languages.find((language) => language === stated) ?? languageOf(environment),
    width: widthOf(surroundings),
    paint: createPaint(wantsColour(surroundings)),
    print: (lines) => process.stdout.write(`${lines}\n`),
    tell: (lines) => process.stderr.write(`${lines}\n`),
  };
  // A reader that has seen enough (`kembar list | head -1`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.once('SIGINT', () => process.exit(130));
  const fail = (error: unknown): void => {
    process.exitCode = error instanceof Stop ? error.exitCode : 1;
    terminal.tell(say(terminal, error instanceof Stop ? error.told : ourFault(nameOf(error))));
    if (!(error instanceof Stop) && environment.KEMBAR_DEBUG === '1') terminal.tell(String((error as Error).stack));
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    process.exitCode = await runCommandLine(words, terminal, version, {
      list: async (flags) => (await import('./list.ts')).list(terminal, flags),
      check: async (files, flags) => (await import('./check.ts')).check(terminal, files, flags),
      run: async (scenarios, flags) => (await import('./run.ts')).run(terminal, scenarios, flags),
      compare: async (scenarios, flags) => (await import('./compare.ts')).compare(terminal, scenarios, flags),
    });
  } catch (error) {
    fail(error);
  }
};

/** What broke, in one line. */
const nameOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';

await main();
