import type { Command } from 'commander';
import { optionHelp } from '../messages/help.ts';
import {
  reportArgument,
  reportDescription,
  reportExamples,
  reportOption,
  reportSummary,
  reportUsage,
} from '../messages/report-command.ts';
import type { Text } from '../messages/text.ts';
import type { CommandHelp, ExitCode } from './command.ts';
import { say, type Terminal } from './terminal.ts';

/** What `report` takes, as written. */
export interface ReportFlags {
  readonly out?: string;
  readonly policy: readonly string[];
  readonly runs?: string;
  readonly seed?: string;
  readonly workers?: string;
}

/** The work behind `report`. */
export interface ReportCommands {
  readonly report: (named: readonly string[], flags: ReportFlags) => Promise<ExitCode>;
}

/** Adds `report` to the program. */
export const addReportCommand = (
  program: Command,
  terminal: Terminal,
  dress: (command: Command, help: CommandHelp, terminal: Terminal) => Command,
  commands: ReportCommands,
  finish: (work: Promise<ExitCode>) => Promise<void>,
): void => {
  const text = (of: Text): string => say(terminal, of);
  const { name, about } = reportArgument();
  const help = { usage: reportUsage(), examples: reportExamples() };
  const report = dress(program.command('report'), help, terminal)
    .summary(text(reportSummary()))
    .description(text(reportDescription()))
    .argument(`<${text(name)}...>`, text(about));
  const flag = (long: Parameters<typeof reportOption>[0]): void => {
    const { value, about: explained } = reportOption(long);
    report.option(`--${long} <${text(value)}>`, text(explained));
  };
  flag('out');
  const policy = optionHelp('policy');
  report.option(
    `--policy <${text(policy.value!)}>`,
    text(policy.about),
    (word: string, before: readonly string[]) => [...before, word],
    [],
  );
  flag('runs');
  flag('seed');
  flag('workers');
  report.action((named: readonly string[], flags: ReportFlags) => finish(commands.report(named, flags)));
};
