import { decimal } from '../messages/number.ts';
import { className } from '../messages/outcome.ts';
import { leftOut, noRemedy, remediesHeading, sustainabilityOf, tryRemedy } from '../messages/remedies.ts';
import type { Remedies, Remedy } from './judged-run.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';
import { indented } from './wrap.ts';

/** What would have kept a partnership working, as the last part of a run's page. */
export const remediesText = ({ policies, events, found }: Remedies, scenario: string, terminal: Terminal): string => {
  const { paint, width } = terminal;
  const heading = paint.strong(say(terminal, remediesHeading()));
  const [best] = found;
  if (best === undefined) return `${heading}\n${indented(say(terminal, noRemedy(policies, events)), width, 2)}`;
  const rows = found.map(({ kind, label, outcome }) => [
    say(terminal, kind === 'policy' ? label : leftOut(label)),
    say(terminal, className(outcome.class)),
    say(terminal, sustainabilityOf(decimal(outcome.sustainability.end, 0))),
  ]);
  const columns = [
    { head: '', align: 'left', flexible: true },
    { head: '', align: 'left' },
    { head: '', align: 'left' },
  ] as const;
  const lines = table(columns, rows, width - 2, {
    head: paint.quiet,
    cell: (text, row, column) => (column === 1 ? paint[found[row]!.outcome.class](text) : text),
  });
  const hint = paint.quiet(`  ${say(terminal, tryRemedy(commandOf(best, scenario)))}`);
  return [heading, ...lines.map((line) => `  ${line}`), hint].join('\n');
};

const commandOf = ({ kind, word }: Remedy, scenario: string): string =>
  `kembar run ${scenario} ${kind === 'policy' ? '--policy' : '--without'} ${word}`;
