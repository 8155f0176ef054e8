import { Command, CommanderError } from 'commander';
import {
  aboutKembar,
  argumentOf,
  descriptionOf,
  examplesHeading,
  examplesOf,
  helpHeading,
  optionHelp,
  summaryOf,
  usageOf,
} from '../messages/help.ts';
import type { Text } from '../messages/text.ts';
import {
  missingScenario,
  optionNeedsValue,
  tooManyArguments,
  unknownCommand,
  unknownLanguage,
  unknownOption,
  wrongUsage,
} from '../messages/usage.ts';
import { addBatchCommands, type BatchCommands } from './batch-commands.ts';
import type { RunOptions } from './choices.ts';
import type { CommandHelp, ExitCode } from './command.ts';
import { addCredentialCommands, type CredentialCommands } from './credential-commands.ts';
import { languages, statedLanguage } from './language.ts';
import { nearestNames } from './nearest-names.ts';
import { addReportCommand, type ReportCommands } from './report-command.ts';
import { misused, type Stop } from './stop.ts';
import { say, type Terminal } from './terminal.ts';
import { addWebCommand, type WebCommands } from './web-command.ts';

/** What `run` takes, as written. */
export interface RunFlags extends RunOptions {
  readonly policy: readonly string[];
  readonly json?: true;
  readonly out?: string;
}

/** What `compare` takes, as written. */
export interface CompareFlags extends Omit<RunOptions, 'save'> {
  readonly policy?: readonly string[];
  readonly json?: true;
}

/** The work behind each command; each resolves to its exit code. */
export interface Commands extends BatchCommands, ReportCommands, CredentialCommands, WebCommands {
  readonly list: (flags: { readonly json?: true }) => Promise<0 | 1>;
  readonly check: (files: readonly string[], flags: { readonly json?: true }) => Promise<0 | 1>;
  readonly run: (scenarios: readonly string[], flags: RunFlags) => Promise<0 | 1>;
  readonly compare: (scenarios: readonly string[], flags: CompareFlags) => Promise<0 | 1>;
}

/**
 * Reads the words of a command line and does what they say; resolves to the exit code. Commander reads the words and lays out
 * the help, every text of it comes from the catalogue. Throws Stop on words that cannot be understood.
 */
export const runCommandLine = async (
  words: readonly string[],
  terminal: Terminal,
  version: string,
  commands: Commands,
): Promise<ExitCode> => {
  const stated = statedLanguage(words);
  if (stated !== undefined && !languages.some((language) => language === stated))
    throw misused(unknownLanguage(stated));
  let exitCode: ExitCode = 0;
  const finish = async (work: Promise<ExitCode>): Promise<void> => {
    exitCode = await work;
  };
  const program = createProgram(terminal, version, commands, finish);
  const [first, asked] = words;
  const names = program.commands.map((command) => command.name());
  if (first === 'help' && asked !== undefined && !asked.startsWith('-') && !names.includes(asked)) {
    throw misused(unknownCommand(asked, nearestNames(asked, names)));
  }
  const isBare = words.every((word, k) => word.startsWith('--lang') || words[k - 1] === '--lang');
  try {
    await program.parseAsync(isBare ? [...words, '--help'] : [...words], { from: 'user' });
  } catch (error) {
    // Help and version end commander with an error of exit code 0.
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  return exitCode;
};

const createProgram = (
  terminal: Terminal,
  version: string,
  commands: Commands,
  finish: (work: Promise<ExitCode>) => Promise<void>,
): Command => {
  const text = (of: Text): string => say(terminal, of);
  const option = (command: Command, flag: string, name: Parameters<typeof optionHelp>[0], many = false): Command => {
    const { value, about } = optionHelp(name);
    const flags = value === null ? flag : `${flag} <${text(value)}>`;
    if (!many) return command.option(flags, text(about));
    return command.option(flags, text(about), (word: string, before: readonly string[]) => [...before, word], []);
  };
  const variations = (command: Command): Command => {
    option(command, '--set', 'set', true);
    option(command, '--from-profile', 'from-profile', true);
    option(command, '--without', 'without', true);
    option(command, '--cut', 'cut', true);
    option(command, '--method', 'method');
    return option(command, '--dt', 'dt');
  };

  const program = dress(new Command('kembar'), helpOf('kembar'), terminal).description(text(aboutKembar()));
  program.version(version, '-V, --version', text(optionHelp('version').about));
  option(program, '--lang', 'lang');
  program.helpCommand('help', text(summaryOf('help')));
  const add = (name: 'list' | 'check' | 'run' | 'compare'): Command =>
    dress(program.command(name), helpOf(name), terminal)
      .summary(text(summaryOf(name)))
      .description(text(descriptionOf(name)));

  const scenario = argumentOf('scenario');
  const run = add('run').argument(`<${text(scenario.name)}...>`, text(scenario.about));
  option(run, '--policy', 'policy', true);
  variations(run);
  option(run, '--save', 'save', true);
  option(run, '--out', 'out');
  option(run, '--json', 'json').action((scenarios: readonly string[], flags: RunFlags) =>
    finish(commands.run(scenarios, flags)),
  );

  const compare = add('compare').argument(`[${text(scenario.name)}...]`, text(scenario.about));
  option(compare, '--policy', 'policies');
  variations(compare);
  option(compare, '--json', 'json').action((scenarios: readonly string[], flags: CompareFlags) =>
    finish(commands.compare(scenarios, flags)),
  );

  const file = argumentOf('file');
  const check = add('check').argument(`[${text(file.name)}...]`, text(file.about));
  option(check, '--json', 'json').action((files: readonly string[], flags: { json?: true }) =>
    finish(commands.check(files, flags)),
  );

  option(add('list'), '--json', 'json').action((flags: { json?: true }) => finish(commands.list(flags)));
  addBatchCommands(program, terminal, dress, commands, finish);
  addReportCommand(program, terminal, dress, commands, finish);
  addCredentialCommands(program, terminal, dress, commands, finish);
  addWebCommand(program, terminal, dress, commands, finish);
  return program;
};

const helpOf = (name: Parameters<typeof usageOf>[0]): CommandHelp => ({
  usage: usageOf(name),
  examples: examplesOf(name),
});

/** Gives a command its texts, its colours and its way to fail. */
const dress = (command: Command, { usage, examples }: CommandHelp, terminal: Terminal): Command =>
  command
    .usage(say(terminal, usage))
    .helpOption('-h, --help', say(terminal, optionHelp('help').about))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => terminal.paint.strong(say(terminal, helpHeading(title))),
      optionDescription: ({ description }) => description,
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .configureOutput({
      writeOut: (lines) => terminal.print(lines.replace(/\n$/, '')),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => terminal.width,
      getOutHasColors: () => true,
    })
    .addHelpText('after', `\n${examplesText(examples, terminal)}`)
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : stopOf(error, command);
    });

const examplesText = (help: CommandHelp['examples'], terminal: Terminal): string => {
  const examples = help.map(
    ({ command, about }) => `  ${command}\n      ${terminal.paint.quiet(say(terminal, about))}`,
  );
  return [terminal.paint.strong(say(terminal, examplesHeading())), ...examples].join('\n');
};

/** What commander found wrong, in words of the catalogue. Its messages are English; what they quote is what was written. */
const stopOf = (error: CommanderError, command: Command): Stop => {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption': {
      const flags = [command, ...(command.parent ? [command.parent] : [])].flatMap(({ options }) =>
        options.map(({ long }) => long ?? ''),
      );
      return misused(unknownOption(quoted, nearestNames(quoted, [...flags, '--help'])));
    }
    case 'commander.unknownCommand': {
      const names = command.commands.map((each) => each.name());
      return misused(unknownCommand(quoted, nearestNames(quoted, names)));
    }
    case 'commander.missingArgument':
      return misused(missingScenario(command.name()));
    case 'commander.optionMissingArgument':
      return misused(optionNeedsValue(quoted));
    case 'commander.excessArguments':
      return misused(tooManyArguments(command.name()));
    default:
      return misused(wrongUsage());
  }
};
