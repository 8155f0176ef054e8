import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import { decimal } from '../messages/number.ts';
import { reportWritten } from '../messages/report.ts';
import { batchHasItsOwn, notAPage, oneFolder, outMissing, pictureOfScenario } from '../messages/report-command.ts';
import { written } from '../messages/run.ts';
import { reportPage } from '../report/page.ts';
import { diskFiles } from './batch-files.ts';
import type { ExitCode } from './command.ts';
import { isFolder, writeText } from './library.ts';
import { contentOfFolder, contentOfScenarios, type ReportSurroundings } from './report-batch.ts';
import type { ReportFlags } from './report-command.ts';
import { pictureOf } from './report-picture.ts';
import { misused } from './stop.ts';
import { say, type Terminal } from './terminal.ts';

/** The surroundings of the command line. */
export const reportSurroundings = (version: string): ReportSurroundings => ({
  version,
  files: diskFiles,
  // Built, every file of the command line lies in a folder beside this one.
  worker: new URL('../cli/batch-worker.js', import.meta.url),
});

/**
 * `kembar report DIR|SCENARIO… --out F.html`: a batch as one page, or with `--out F.svg` single runs of a scenario as one picture.
 *
 * ```
 * DIR ─ report-batch.ts ─→ plan, blocks ─┐
 * SCENARIO ─ batch of 1,000 in memory ───┴ report-content.ts ─→ content ─ report/page.ts ─→ page
 * SCENARIO ─ report-picture.ts ─→ picture
 * ```
 */
export const report = async (
  terminal: Terminal,
  named: readonly string[],
  flags: ReportFlags,
  surroundings: ReportSurroundings,
): Promise<ExitCode> => {
  const { out } = flags;
  if (out === undefined) throw misused(outMissing());
  if (!/\.(html?|svg)$/i.test(out)) throw misused(notAPage(out));
  const folder = named.find(isFolder);
  if (/\.svg$/i.test(out)) {
    if (folder !== undefined) throw misused(pictureOfScenario(folder));
    writeText(out, await pictureOf(named, flags, out, terminal.language, font));
    terminal.tell(say(terminal, written(out)));
    return 0;
  }
  if (folder !== undefined) refuseBeside(named, folder, flags);
  const content =
    folder === undefined
      ? await contentOfScenarios(named, flags, terminal, surroundings)
      : await contentOfFolder(folder, flags, surroundings);
  const page = await reportPage(content, terminal.language, font);
  writeText(out, page);
  terminal.tell(say(terminal, reportWritten(out, decimal(Buffer.byteLength(page) / 1000, 0))));
  return 0;
};

/** A batch has its own policies, runs and seed. */
const refuseBeside = (named: readonly string[], folder: string, flags: ReportFlags): void => {
  if (named.length > 1) throw misused(oneFolder());
  if (flags.policy.length > 0) throw misused(batchHasItsOwn('--policy', folder));
  if (flags.runs !== undefined) throw misused(batchHasItsOwn('--runs', folder));
  if (flags.seed !== undefined) throw misused(batchHasItsOwn('--seed', folder));
};
