import type { Command } from 'commander';
import { batchOption } from '../messages/batch-help.ts';
import {
  credentialDescription,
  credentialExamples,
  credentialOption,
  credentialSummary,
  credentialUsage,
  fileArgument,
  modelArgument,
} from '../messages/credential-help.ts';
import { optionHelp } from '../messages/help.ts';
import type { Text } from '../messages/text.ts';
import type { CalibrateFlags } from './calibrate.ts';
import type { CaseFlags } from './case-new.ts';
import type { CommandHelp, ExitCode } from './command.ts';
import type { DocumentFlags } from './document.ts';
import { say, type Terminal } from './terminal.ts';
import type { ValidateFlags } from './validate.ts';

/** The work behind the commands that show what a model is worth. */
export interface CredentialCommands {
  readonly validate: (model: string, flags: ValidateFlags) => Promise<ExitCode>;
  readonly calibrate: (model: string, flags: CalibrateFlags) => Promise<ExitCode>;
  readonly document: (model: string, flags: DocumentFlags) => Promise<ExitCode>;
  readonly caseNew: (file: string, flags: CaseFlags) => Promise<ExitCode>;
}

/** The model of these commands unless another is named. */
const usualModel = 'partnership';

/** Adds `validate`, `calibrate`, `document` and `case new` to the program. */
export const addCredentialCommands = (
  program: Command,
  terminal: Terminal,
  dress: (command: Command, help: CommandHelp, terminal: Terminal) => Command,
  commands: CredentialCommands,
  finish: (work: Promise<ExitCode>) => Promise<void>,
): void => {
  const text = (of: Text): string => say(terminal, of);
  type Name = Parameters<typeof credentialSummary>[0];
  const dressed = (command: Command, name: Name): Command =>
    dress(command, { usage: credentialUsage(name), examples: credentialExamples(name) }, terminal)
      .summary(text(credentialSummary(name)))
      .description(text(credentialDescription(name)));
  const flag = (
    command: Command,
    long: string,
    { value, about }: { readonly value: Text | null; readonly about: Text },
  ): Command => command.option(value === null ? long : `${long} <${text(value)}>`, text(about));
  const onModel = (name: 'validate' | 'calibrate' | 'document'): Command => {
    const { name: word, about } = modelArgument();
    return dressed(program.command(name), name).argument(`[${text(word)}]`, text(about), usualModel);
  };
  const seeded = (command: Command): Command => {
    const { value, about } = batchOption('seed');
    return command.option(`--seed <${text(value!)}>`, text(about), 'kembar');
  };

  const validate = seeded(flag(onModel('validate'), '--quick', credentialOption('quick')));
  flag(validate, '--json', optionHelp('json')).action((model: string, flags: ValidateFlags) =>
    finish(commands.validate(model, flags)),
  );

  const calibrate = seeded(flag(onModel('calibrate'), '--runs', credentialOption('calibration-runs')));
  flag(calibrate, '--json', optionHelp('json')).action((model: string, flags: CalibrateFlags) =>
    finish(commands.calibrate(model, flags)),
  );

  flag(onModel('document'), '--out', credentialOption('document-out')).action((model: string, flags: DocumentFlags) =>
    finish(commands.document(model, flags)),
  );

  const cases = dressed(program.command('case'), 'case');
  const file = fileArgument();
  const fresh = dressed(cases.command('new'), 'case new').argument(`<${text(file.name)}>`, text(file.about));
  flag(fresh, '--title', credentialOption('title'));
  flag(fresh, '--from', credentialOption('from')).action((path: string, flags: CaseFlags) =>
    finish(commands.caseNew(path, flags)),
  );
};
