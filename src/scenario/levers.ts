import type { ModelDocument } from '../model/document.ts';
import type { InputChange } from '../simulate/problem.ts';
import type { PolicyDocument } from './documents/policy.ts';
import { timeline, type Window } from './timeline.ts';

/** The levers of a run: where they stand at its start, and when they are moved. */
export interface LeverSettings {
  readonly atStart: ReadonlyMap<string, number>;
  readonly changes: readonly InputChange[];
}

/**
 * Sets the levers of a model by policies: each holds from its start month to its stop month (to the end unless said), and
 * outside them a lever is at its default. Where several policies set one lever at the same time, the one named last holds.
 */
export const setLevers = (model: ModelDocument, policies: readonly PolicyDocument[]): LeverSettings => {
  const atStart = new Map<string, number>();
  const changes: InputChange[] = [];
  for (const [input, { default: standard }] of Object.entries(model.levers)) {
    const windows = policies.flatMap(({ levers, start, stop }): Window[] => {
      const value = levers[input];
      return value === undefined ? [] : [{ from: start, to: stop ?? Number.POSITIVE_INFINITY, value }];
    });
    const steps = timeline(standard, windows, 'last');
    atStart.set(input, steps.findLast(({ time }) => time <= 0)?.value ?? standard);
    changes.push(...steps.filter(({ time }) => time > 0).map(({ time, value }) => ({ time, input, value })));
  }
  return { atStart, changes };
};
