import { type BeforeTheEnd, lapsedFinding, revived, standingFinding } from '../messages/outcome.ts';
import type { Text } from '../messages/text.ts';
import { type CalendarMonth, monthAfter, monthLabel } from '../scenario/calendar.ts';
import type { ClassSpell, Outcome } from './outcome.ts';

/**
 * What a run found, in a sentence: how the partnership stands at the end, since when, and what led there. It is the title of
 * every chart of that run.
 */
export const finding = (outcome: Outcome, from: CalendarMonth): Text => {
  const month = (offset: number): Text => monthLabel(monthAfter(from, offset));
  const { history } = outcome;
  const since = history.length === 1 ? null : month(outcome.since);
  if (outcome.class === 'lapsed') return lapsedFinding(since, beforeTheEnd(history, month));
  const stands = standingFinding(outcome.class, since);
  const lapse = history.findLastIndex((spell) => spell.class === 'lapsed');
  if (lapse < 1) return stands;
  const back = revived(month(history[lapse + 1]!.from));
  return { en: `${stands.en} ${back.en}`, id: `${stands.id} ${back.id}` };
};

/** Work that lasted no longer than this before it stopped was no more than what a signing brings with it; in months. */
const startUp = 12;

const beforeTheEnd = (history: readonly ClassSpell[], month: (offset: number) => Text): BeforeTheEnd => {
  const before = history.slice(0, -1);
  const lastActive = before.findLastIndex((spell) => spell.class === 'active');
  if (lastActive === before.length - 1) return { kind: 'working' };
  if (lastActive >= 0) return { kind: 'faded', since: month(before[lastActive + 1]!.from) };
  if (before.at(-1)?.class === 'weak') return { kind: 'little' };
  const stopped = before.find((spell) => spell.class === 'dormant');
  const first = before.find((spell) => spell.class === 'weak');
  if (stopped === undefined || first === undefined || stopped.from - first.from <= startUp)
    return { kind: 'never-much' };
  return { kind: 'stopped', by: month(stopped.from) };
};
