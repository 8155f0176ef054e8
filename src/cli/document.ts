import { documented } from '../messages/model-page.ts';
import { modelPage } from '../report/model-page.ts';
import type { ExitCode } from './command.ts';
import { issuesText } from './issues-text.ts';
import { findDocument, writeText } from './library.ts';
import { createReader } from './reader.ts';
import { Stop } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** What `document` takes, as written. */
export interface DocumentFlags {
  readonly out?: string;
}

/** `kembar document [MODEL]`: the documentation of a model as Markdown, made from the model itself, in the language of the terminal. */
export const document = async (terminal: Terminal, named: string, flags: DocumentFlags): Promise<ExitCode> => {
  const { id, runnable, issues } = createReader('to run').model(findDocument('model', named));
  if (runnable === null) throw new Stop(1, issuesText(issues));
  const page = modelPage(id, runnable.document, terminal.language);
  if (flags.out === undefined) terminal.print(page);
  else {
    writeText(flags.out, page);
    terminal.tell(say(terminal, documented(flags.out)));
  }
  return 0;
};
