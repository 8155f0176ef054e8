import type { ClassSpell, OutcomeClass } from '../analysis/outcome.ts';
import { className } from '../messages/outcome.ts';
import type { Language } from '../messages/text.ts';
import { columnOf } from './curve.ts';
import type { Paint } from './terminal.ts';

/**
 * The classes of a run along its time axis, each from its month on: `weak── active────────── lapsed───────`. A name is written
 * where its stretch has room for it, and a stretch always leaves a trace.
 */
export const classRibbon = (
  history: readonly ClassSpell[],
  months: number,
  columns: number,
  language: Language,
  paint: Paint,
): string =>
  history
    .map((spell, k): readonly [OutcomeClass, number] => {
      const next = history[k + 1];
      const end = next === undefined ? columns : columnOf(next.from, months, columns);
      return [spell.class, end - columnOf(spell.from, months, columns)];
    })
    .filter(([, length]) => length > 0)
    .map(([name, length]) => paint[name](stretch(className(name)[language], length)))
    .join('')
    .trimEnd();

const stretch = (name: string, length: number): string => {
  if (length === 1) return '╴';
  const shown = name.length + 1 <= length ? name : '';
  return `${shown}${'─'.repeat(length - 1 - shown.length)} `;
};
