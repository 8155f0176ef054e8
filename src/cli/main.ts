#!/usr/bin/env node
import process from 'node:process';
import { answer } from './answer.ts';
import { failureOf } from './failure.ts';
import { languageOf } from './language.ts';

// A reader that has seen enough (`kembar list | head -1`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
// What no command catches still ends in one line, never in a stack.
process.on('uncaughtException', (error) => {
  const { exitCode, lines } = failureOf(error, languageOf(process.env), process.env['KEMBAR_DEBUG'] === '1');
  process.stderr.write(`${lines}\n`);
  process.exit(exitCode);
});
process.once('SIGINT', () => process.exit(130));

process.exitCode = await answer(
  process.argv.slice(2),
  { environment: process.env, isTerminal: process.stdout.isTTY === true, columns: process.stdout.columns },
  {
    print: (lines) => process.stdout.write(`${lines}\n`),
    tell: (lines) => process.stderr.write(`${lines}\n`),
  },
);
