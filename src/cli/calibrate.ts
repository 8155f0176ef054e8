import { type Calibration, calibrate as weigh } from '../analysis/credentials/calibration.ts';
import { forecastCases } from '../analysis/credentials/codings.ts';
import { createLaboratory } from '../analysis/credentials/laboratory.ts';
import { thresholdValues } from '../analysis/credentials/thresholds.ts';
import { calibrationHead, calibrationHeading, calibrationLines } from '../messages/calibration.ts';
import { computing } from '../messages/credentials.ts';
import { badRuns } from '../messages/ensemble.ts';
import { decimal, difference } from '../messages/number.ts';
import type { Text } from '../messages/text.ts';
import type { ExitCode } from './command.ts';
import { openCredentials } from './open-credentials.ts';
import { writeJson } from './run-json.ts';
import { misused } from './stop.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';

/** What `calibrate` takes, as written. */
export interface CalibrateFlags {
  readonly json?: true;
  readonly runs?: string;
  readonly seed: string;
}

const usualRuns = 2048;
const mostRuns = 65_536;

/** `kembar calibrate [MODEL]`: what the labels of the cases say about the parameters, and whether to believe it. */
export const calibrate = async (terminal: Terminal, named: string, flags: CalibrateFlags): Promise<ExitCode> => {
  const runs = flags.runs === undefined ? usualRuns : Number(flags.runs.replaceAll('_', ''));
  if (!Number.isInteger(runs) || runs < 128 || runs > mostRuns) throw misused(badRuns(flags.runs ?? ''));
  const { id, model, scenarios, thresholds } = openCredentials(named);
  terminal.tell(say(terminal, computing('prediction', 0)));
  const laboratory = createLaboratory(model, flags.seed);
  const forecasts = forecastCases(laboratory, scenarios, runs);
  // Parameters are the same in every scenario: one draw of an empty one shows them.
  const shortest = scenarios.find((each) => each.id === 'population')!;
  const drawn = laboratory.sample(laboratory.recipe({ ...shortest.document, months: 1 }, []), runs);
  const parameters = new Map(
    drawn.drawnNames
      .filter((name) => model.document.parameters[name] !== undefined)
      .map((name) => [name, drawn.drawn(name)] as const),
  );
  const calibration = weigh({ forecasts, parameters, seed: flags.seed }, thresholdValues(thresholds));
  terminal.print(flags.json ? writeJson(calibration) : calibrationText(id, calibration, terminal));
  return 0;
};

const calibrationText = (id: string, calibration: Calibration, terminal: Terminal): string => {
  const text = (of: Text): string => say(terminal, of);
  const rows = calibration.parameters.map(({ name, prior, posterior, shift, narrowing, strength }) => [
    name,
    text(decimal(prior.mean, 3)),
    text(decimal(posterior.mean, 3)),
    text(difference(shift, 2)),
    text(decimal(narrowing, 2)),
    text(decimal(strength, 1)),
  ]);
  const columns = calibrationHead().map((head, k) => ({
    head: text(head),
    align: k === 0 ? ('left' as const) : ('right' as const),
  }));
  return [
    terminal.paint.strong(text(calibrationHeading(id, calibration.runs, calibration.seed))),
    '',
    ...table(columns, rows, terminal.width, { head: terminal.paint.quiet }),
    '',
    ...calibrationLines(calibration).map(text),
  ].join('\n');
};
