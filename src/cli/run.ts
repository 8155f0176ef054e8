import { written } from '../messages/run.ts';
import { parquetLater, unknownOutput } from '../messages/usage.ts';
import type { JudgedRun } from './judged-run.ts';
import { writeText } from './library.ts';
import { openScenario } from './open-runs.ts';
import { perform } from './perform.ts';
import type { RunFlags } from './program.ts';
import { createReader } from './reader.ts';
import { runCsv } from './run-csv.ts';
import { runJson, writeJson } from './run-json.ts';
import { runText } from './run-text.ts';
import { misused } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** `kembar run SCENARIO…`: one page a run, or JSON, or a file. Resolves to 1 if a run left its bounds. */
export const run = async (terminal: Terminal, named: readonly string[], flags: RunFlags): Promise<0 | 1> => {
  const format = flags.out === undefined ? undefined : formatOf(flags.out);
  const reader = createReader('to run');
  const opened = named.map((word) => openScenario(reader, word, flags.policy));
  const runs = opened.flatMap(({ model, scenario, policies }) =>
    policies.map((together) => perform(model, scenario, together, flags)),
  );
  if (flags.out !== undefined) {
    writeText(flags.out, format === 'csv' ? runCsv(runs) : `${asJson(runs, terminal)}\n`);
    terminal.tell(say(terminal, written(flags.out)));
  }
  if (flags.json) terminal.print(asJson(runs, terminal));
  else terminal.print(runs.map((each) => runText(each, terminal)).join(`\n\n${'─'.repeat(terminal.width)}\n\n`));
  return runs.every((each) => each.run.status.kind === 'done') ? 0 : 1;
};

/** One run is an object, several are a list of such objects. */
const asJson = (runs: readonly JudgedRun[], terminal: Terminal): string => {
  const objects = runs.map((each) => runJson(each, terminal.language));
  return writeJson(objects.length === 1 ? objects[0] : objects);
};

const formatOf = (file: string): 'csv' | 'json' => {
  if (/\.csv$/i.test(file)) return 'csv';
  if (/\.json$/i.test(file)) return 'json';
  throw misused(/\.parquet$/i.test(file) ? parquetLater(file) : unknownOutput(file));
};
