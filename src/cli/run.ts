import { written } from '../messages/run.ts';
import { unknownOutput } from '../messages/usage.ts';
import { writeCsv } from './csv.ts';
import type { JudgedRun } from './judged-run.ts';
import { writeBytes } from './library.ts';
import { openScenario } from './open-runs.ts';
import { perform } from './perform.ts';
import { policiesWithinReach } from './policies-within-reach.ts';
import type { RunFlags } from './program.ts';
import { createReader } from './reader.ts';
import { findRemedies } from './remedies.ts';
import { runJson, writeJson } from './run-json.ts';
import { runText } from './run-text.ts';
import { seriesTable } from './series-table.ts';
import { misused } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** `kembar run SCENARIO…`: one page a run, or JSON, or a file. Resolves to 1 if a run left its bounds. */
export const run = async (terminal: Terminal, named: readonly string[], flags: RunFlags): Promise<0 | 1> => {
  const format = flags.out === undefined ? 'json' : formatOf(flags.out);
  const reader = createReader('to run');
  const opened = named.map((word) => openScenario(reader, word, flags.policy));
  const runs = opened.flatMap(({ model, scenario, policies }) =>
    policies.map((together) => {
      const judged = perform(model, scenario, together, flags);
      return { ...judged, remedies: findRemedies(model, judged, policiesWithinReach(reader, model.id), flags) };
    }),
  );
  if (flags.out !== undefined) {
    writeBytes(flags.out, await contentOf(format, runs, terminal));
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

type Format = 'csv' | 'json' | 'parquet';

const formatOf = (file: string): Format => {
  const [, ending = ''] = /\.(csv|json|parquet)$/i.exec(file) ?? [];
  const format = (['csv', 'json', 'parquet'] as const).find((known) => known === ending.toLowerCase());
  if (format === undefined) throw misused(unknownOutput(file));
  return format;
};

const contentOf = async (format: Format, runs: readonly JudgedRun[], terminal: Terminal): Promise<Uint8Array> => {
  switch (format) {
    case 'csv':
      return Buffer.from(writeCsv(seriesTable(runs)));
    case 'json':
      return Buffer.from(`${asJson(runs, terminal)}\n`);
    case 'parquet':
      return (await import('./parquet.ts')).writeParquet(seriesTable(runs));
  }
};
