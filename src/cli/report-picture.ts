import { basename } from 'node:path';
import { pictureOfOne } from '../messages/report-command.ts';
import type { Language } from '../messages/text.ts';
import { standalonePicture } from '../report/picture.ts';
import { nowOf } from '../report/result.ts';
import { openScenario } from './open-runs.ts';
import { createReader } from './reader.ts';
import type { ReportFlags } from './report-command.ts';
import { reportSingleRuns } from './report-content.ts';
import { misused } from './stop.ts';

/** Draws single runs of a scenario, one a policy, as a picture that stands alone. */
export const pictureOf = async (
  named: readonly string[],
  flags: ReportFlags,
  out: string,
  language: Language,
  font: string,
): Promise<string> => {
  const [word, ...others] = named;
  if (word === undefined || others.length > 0) throw misused(pictureOfOne());
  const opened = openScenario(createReader('to run'), word, flags.policy);
  const { document } = opened.scenario;
  const { policies, single, time } = reportSingleRuns(opened);
  return standalonePicture(
    {
      title: document.title,
      finding: single.finding,
      chart: {
        from: document.from,
        time,
        now: nowOf({ document }),
        policies: policies.map((title, k) => ({ title, values: single.values[k]! })),
        marks: single.marks,
        observed: single.observed,
      },
      font,
      command: `kembar report ${word}${flags.policy.map((list) => ` --policy ${list}`).join('')} --out ${basename(out)}`,
    },
    language,
  );
};
