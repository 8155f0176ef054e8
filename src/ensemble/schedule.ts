import type { Expression } from '../expression/tree.ts';
import type { UnitChanges } from '../kernel/unit-kernel.ts';
import { unitSize } from '../random/stream.ts';
import { createGrid } from '../simulate/grid.ts';
import { createChangeList } from './change-list.ts';
import type { Futures } from './futures.ts';
import type { Noise } from './noise.ts';
import type { Recipe } from './recipe.ts';
import { createRunReader } from './run-reader.ts';
import { createWindows } from './windows.ts';

/** Makes a function that lays out what changes in the runs of a unit, under one policy. */
export type Scheduler = (futures: Futures, noise: Noise, policy: number) => UnitChanges;

/**
 * ```
 * policy  ─ moves of levers ───────────────────────────────────────────┐
 * futures ─ events ─ set ────→ impulses: size, then fire               ├─→ by run, by step
 *                  └ during ─→ windows on inputs, combined → steps     │
 * noise   ─ a value every so many months ──────────────────────────────┘
 * ```
 *
 * The same changes as `eventChanges` of the scenario makes for a single run, without an object a run.
 */
export const createScheduler = (recipe: Recipe): Scheduler => {
  const grid = createGrid(recipe.time);
  const list = createChangeList(grid.steps);
  const place = (month: number): number => grid.nearestStep(recipe.time.start + month);
  const read = createRunReader(recipe);
  const drives = groupDrives(recipe);
  const windows = createWindows();
  return (futures, noise, policy) => {
    list.clear();
    const { moves } = recipe.policies[policy]!;
    for (let run = 0; run < unitSize; run++) {
      for (const { time, input, value } of moves) list.add(run, place(time), input, value);
      const from = futures.first[run]!;
      const to = futures.first[run + 1]!;
      for (let k = from; k < to; k++) {
        const { fire, size } = recipe.targets[futures.target[k]!]!;
        const month = futures.month[k]!;
        if (month < 0 || fire === -1) continue;
        if (size !== -1 && !Number.isNaN(futures.size[k]!)) list.add(run, place(month), size, futures.size[k]!);
        list.add(run, place(month), fire, 1);
      }
      for (const { input, combine, valueOfTarget } of drives) {
        windows.clear();
        for (let k = from; k < to; k++) {
          const expression = valueOfTarget[futures.target[k]!];
          const duration = futures.duration[k]!;
          if (expression === undefined || Number.isNaN(duration)) continue;
          const month = futures.month[k]!;
          const { sizeName } = recipe.targets[futures.target[k]!]!;
          const value = read(expression, futures, run, sizeName, futures.size[k]!);
          windows.add(Math.max(0, month), month + duration, value);
        }
        windows.steps(recipe.base[input]!, combine, (time, value) => list.add(run, place(time), input, value));
      }
      noise.each(run, (time, input, value) => list.add(run, place(time), input, value));
    }
    return list.changes();
  };
};

interface InputDrive {
  readonly input: number;
  readonly combine: 'max' | 'sum';
  readonly valueOfTarget: readonly (Expression | undefined)[];
}

/** What drives each input, by input, so that windows of different types of events can be combined. */
const groupDrives = ({ targets }: Recipe): readonly InputDrive[] => {
  const inputs = new Map(
    targets.flatMap(({ drives }) => drives.map(({ input, combine }) => [input, combine] as const)),
  );
  return [...inputs].map(([input, combine]) => ({
    input,
    combine,
    valueOfTarget: targets.map(({ drives }) => drives.find((drive) => drive.input === input)?.value),
  }));
};
