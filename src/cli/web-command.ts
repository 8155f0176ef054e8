import type { Command } from 'commander';
import { portOption, webDescription, webExamples, webSummary, webUsage } from '../messages/web.ts';
import type { CommandHelp, ExitCode } from './command.ts';
import { say, type Terminal } from './terminal.ts';
import type { WebFlags } from './web.ts';

/** The work behind the command that serves the explorer. */
export interface WebCommands {
  readonly web: (flags: WebFlags) => Promise<ExitCode>;
}

/** Adds `web` to the program. */
export const addWebCommand = (
  program: Command,
  terminal: Terminal,
  dress: (command: Command, help: CommandHelp, terminal: Terminal) => Command,
  commands: WebCommands,
  finish: (work: Promise<ExitCode>) => Promise<void>,
): void => {
  const { value, about } = portOption();
  dress(program.command('web'), { usage: webUsage(), examples: webExamples() }, terminal)
    .summary(say(terminal, webSummary()))
    .description(say(terminal, webDescription()))
    .option(`--port <${say(terminal, value)}>`, say(terminal, about))
    .action((flags: WebFlags) => finish(commands.web(flags)));
};
