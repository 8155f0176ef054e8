import { existsSync } from 'node:fs';
import { caseWritten, fileIsThere } from '../messages/case-template.ts';
import { notAMonth } from '../messages/usage.ts';
import { caseTemplate } from '../report/case-template.ts';
import { isCalendarMonth } from '../scenario/calendar.ts';
import type { ExitCode } from './command.ts';
import { findDocument, readText, writeText } from './library.ts';
import { createReader } from './reader.ts';
import { misused } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** What `case new` takes, as written. */
export interface CaseFlags {
  readonly title?: string;
  readonly from?: string;
}

/** The model a new case is coded for. */
const usualModel = 'partnership';

/** `kembar case new FILE`: a scenario to fill in, in the language of the terminal. */
export const caseNew = async (terminal: Terminal, file: string, flags: CaseFlags): Promise<ExitCode> => {
  if (existsSync(file)) throw misused(fileIsThere(file));
  if (flags.from !== undefined && !isCalendarMonth(flags.from)) throw misused(notAMonth(flags.from));
  const document = findDocument('model', usualModel);
  const { runnable } = createReader('to run').model(document);
  if (runnable === null) throw new RangeError(`${readText(document.file).length} characters make no model`);
  const { language } = terminal;
  writeText(
    file,
    caseTemplate(usualModel, runnable.document, flags.title ?? 'Kota A–Kota B', flags.from ?? '2020-01', language),
  );
  terminal.print(say(terminal, caseWritten(file)));
  return 0;
};
