import { type Choice, isSameChoice } from './choice.ts';

/** What was chosen, and what was chosen before and after it. */
export interface History {
  readonly past: readonly Choice[];
  readonly now: Choice;
  readonly future: readonly Choice[];
}

/** More steps than anybody takes back. */
const longest = 200;

export const beginHistory = (now: Choice): History => ({ past: [], now, future: [] });

/** A new choice; what had been taken back is forgotten. A choice that comes to the same leaves no trace. */
export const choose = (history: History, now: Choice): History =>
  isSameChoice(history.now, now) ? history : { past: [...history.past, history.now].slice(-longest), now, future: [] };

/** One step back; the same history where there is none. */
export const undo = ({ past, now, future }: History): History => {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
};

/** One step forward again; the same history where there is none. */
export const redo = ({ past, now, future }: History): History => {
  const [after, ...rest] = future;
  return after === undefined ? { past, now, future } : { past: [...past, now], now: after, future: rest };
};
