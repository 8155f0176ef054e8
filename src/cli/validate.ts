import { validate as computeCredentials } from '../analysis/credentials/validate.ts';
import { computing } from '../messages/credentials.ts';
import type { ExitCode } from './command.ts';
import { openCredentials } from './open-credentials.ts';
import { writeJson } from './run-json.ts';
import { say, type Terminal } from './terminal.ts';
import { validateText } from './validate-text.ts';

/** What `validate` takes, as written. */
export interface ValidateFlags {
  readonly json?: true;
  readonly quick?: true;
  readonly seed: string;
}

/**
 * `kembar validate [MODEL]`: the credentials of a model, what holds and what does not. Resolves to 0 whatever holds: a credential that does not
 * hold is a result, not a problem of the command.
 */
export const validate = async (terminal: Terminal, named: string, flags: ValidateFlags): Promise<ExitCode> => {
  const { thresholds, ...opened } = openCredentials(named);
  const credentials = computeCredentials({
    ...opened,
    thresholds,
    unitFaults: 0,
    seed: flags.seed,
    quick: flags.quick === true,
    onProgress: (credential, runs) => terminal.tell(say(terminal, computing(credential, runs))),
  });
  if (flags.json) terminal.print(writeJson(withoutNaN(credentials)));
  else terminal.print(validateText(opened.id, credentials, thresholds, terminal));
  return 0;
};

/** JSON has no NaN: a share of nothing is null. */
const withoutNaN = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(withoutNaN);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNaN(part)]));
};
