import type { Command } from 'commander';
import {
  batchDescription,
  batchExamples,
  batchOption,
  batchSummary,
  batchUsage,
  folderArgument,
} from '../messages/batch-help.ts';
import { argumentOf, optionHelp } from '../messages/help.ts';
import type { Text } from '../messages/text.ts';
import type { BatchFlags } from './batch-request.ts';
import type { CommandHelp, ExitCode } from './command.ts';
import type { MergeFlags } from './merge.ts';
import { say, type Terminal } from './terminal.ts';

/** The work behind the commands that run many simulations. */
export interface BatchCommands {
  readonly batch: (scenarios: readonly string[], flags: BatchFlags) => Promise<ExitCode>;
  readonly merge: (folders: readonly string[], flags: MergeFlags) => Promise<ExitCode>;
}

/** Adds `batch` and `merge` to the program. */
export const addBatchCommands = (
  program: Command,
  terminal: Terminal,
  dress: (command: Command, help: CommandHelp, terminal: Terminal) => Command,
  commands: BatchCommands,
  finish: (work: Promise<ExitCode>) => Promise<void>,
): void => {
  const text = (of: Text): string => say(terminal, of);
  const add = (name: 'batch' | 'merge'): Command =>
    dress(program.command(name), { usage: batchUsage(name), examples: batchExamples(name) }, terminal)
      .summary(text(batchSummary(name)))
      .description(text(batchDescription(name)));
  const flag = (command: Command, long: string, { value, about }: ReturnType<typeof batchOption>): Command =>
    command.option(value === null ? long : `${long} <${text(value)}>`, text(about));
  const many = (command: Command, long: string, { value, about }: ReturnType<typeof batchOption>): Command =>
    command.option(
      `${long} <${text(value ?? { en: '', id: '' })}>`,
      text(about),
      (word: string, before: readonly string[]) => [...before, word],
      [],
    );

  const scenario = argumentOf('scenario');
  const batch = add('batch').argument(`<${text(scenario.name)}...>`, text(scenario.about));
  flag(batch, '--runs', batchOption('runs'));
  batch.option(`--seed <${text(batchOption('seed').value!)}>`, text(batchOption('seed').about), 'kembar');
  many(batch, '--policy', optionHelp('policy'));
  flag(batch, '--out', batchOption('out'));
  flag(batch, '--resume', batchOption('resume'));
  flag(batch, '--sampler', batchOption('sampler'));
  many(batch, '--levels', batchOption('levels'));
  flag(batch, '--sample', batchOption('sample'));
  flag(batch, '--workers', batchOption('workers'));
  flag(batch, '--shard', batchOption('shard'));
  many(batch, '--save', batchOption('save'));
  flag(batch, '--json', optionHelp('json')).action((scenarios: readonly string[], flags: BatchFlags) =>
    finish(commands.batch(scenarios, flags)),
  );

  const folder = folderArgument();
  const merge = add('merge').argument(`<${text(folder.name)}...>`, text(folder.about));
  flag(merge, '--out', batchOption('merge-out'));
  flag(merge, '--json', optionHelp('json')).action((folders: readonly string[], flags: MergeFlags) =>
    finish(commands.merge(folders, flags)),
  );
};
