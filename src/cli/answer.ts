import { version } from '../../package.json' with { type: 'json' };
import { failureOf } from './failure.ts';
import { languageOf, languages, statedLanguage } from './language.ts';
import { type Commands, runCommandLine } from './program.ts';
import { createPaint, type Surroundings, type Terminal, wantsColour, widthOf } from './terminal.ts';

/** Where answers go: lines for stdout and lines for stderr. */
export type Channels = Pick<Terminal, 'print' | 'tell'>;

/**
 * Answers the words of a command line; resolves to the exit code and never rejects.
 *
 * ```
 * words ─ language.ts ─→ language ─┐
 * surroundings ─ terminal.ts ──────┴→ terminal ─ program.ts ─→ a command, its code opened when it is called for
 *                                                     └ anything thrown ─→ one line on stderr, exit code 1 or 2
 * ```
 */
export const answer = async (
  words: readonly string[],
  surroundings: Surroundings,
  channels: Channels,
): Promise<number> => {
  const stated = statedLanguage(words);
  const terminal: Terminal = {
    language: languages.find((language) => language === stated) ?? languageOf(surroundings.environment),
    width: widthOf(surroundings),
    paint: createPaint(wantsColour(surroundings)),
    ...channels,
  };
  try {
    return await runCommandLine(words, terminal, version, commandsFor(terminal, words));
  } catch (error) {
    const { exitCode, lines } = failureOf(error, terminal.language, surroundings.environment.KEMBAR_DEBUG === '1');
    terminal.tell(lines);
    return exitCode;
  }
};

const commandsFor = (terminal: Terminal, words: readonly string[]): Commands => ({
  list: async (flags) => (await import('./list.ts')).list(terminal, flags),
  check: async (files, flags) => (await import('./check.ts')).check(terminal, files, flags),
  run: async (scenarios, flags) => (await import('./run.ts')).run(terminal, scenarios, flags),
  compare: async (scenarios, flags) => (await import('./compare.ts')).compare(terminal, scenarios, flags),
  batch: async (scenarios, flags) => {
    const { batch, batchSurroundings } = await import('./batch.ts');
    return batch(terminal, scenarios, flags, batchSurroundings(version, words));
  },
  merge: async (folders, flags) => {
    const { merge, mergeSurroundings } = await import('./merge.ts');
    return merge(terminal, folders, flags, mergeSurroundings());
  },
  report: async (named, flags) => {
    const { report, reportSurroundings } = await import('./report.ts');
    return report(terminal, named, flags, reportSurroundings(version));
  },
  validate: async (model, flags) => (await import('./validate.ts')).validate(terminal, model, flags),
  calibrate: async (model, flags) => (await import('./calibrate.ts')).calibrate(terminal, model, flags),
  document: async (model, flags) => (await import('./document.ts')).document(terminal, model, flags),
  caseNew: async (file, flags) => (await import('./case-new.ts')).caseNew(terminal, file, flags),
  web: async (flags) => (await import('./web.ts')).web(terminal, flags),
});
