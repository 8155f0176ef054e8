import { createStream, unitSize } from '../random/stream.ts';
import { type PreparedProcess, prepareProcess } from './process.ts';
import type { Magnitude, Recipe } from './recipe.ts';
import type { InputSampler } from './sampling/input-sampler.ts';

/** What is drawn for the runs of one unit; the same under every policy. Buffers are reused: read them before the next unit is drawn. */
export interface Futures {
  /** Values of the drawn inputs, input-major: `unitSize` a drawn input. */
  readonly values: Float64Array;
  /** Events of run k of the unit: `first[k] … first[k + 1] − 1`, by month, those of one month in the order of the recipe. */
  readonly first: Int32Array;
  readonly target: Int32Array;
  readonly month: Float64Array;
  /** NaN where the type has none. */
  readonly size: Float64Array;
  readonly duration: Float64Array;
  /** How many events each process gave, process-major: `unitSize` a process. */
  readonly counts: Float64Array;
}

/** Makes a function that draws the futures of a unit: drawn inputs by the sampler, events of processes from streams of their own. */
export const createFutures = (recipe: Recipe, sampler: InputSampler, seed: string): ((unit: number) => Futures) => {
  const processes = recipe.processes.map(prepareProcess);
  const most = processes.reduce((sum, process) => sum + process.most, recipe.dated.length);
  const events = createEventList(most * unitSize);
  const values = new Float64Array(recipe.drawn.length * unitSize);
  const counts = new Float64Array(processes.length * unitSize);
  const magnitudeOf = (magnitude: Magnitude, run: number): number => {
    switch (magnitude.kind) {
      case 'none':
        return Number.NaN;
      case 'fixed':
        return magnitude.value;
      case 'drawn':
        return values[magnitude.index * unitSize + run]!;
    }
  };
  return (unit) => {
    sampler.fill(unit, values);
    const streams = recipe.processes.map(({ name }) => createStream(seed, unit, `process:${name}`));
    events.clear();
    for (let run = 0; run < unitSize; run++) {
      events.beginRun(run);
      for (const { target, month, size, duration } of recipe.dated) {
        events.add(target, month, magnitudeOf(size, run), magnitudeOf(duration, run));
      }
      processes.forEach((process: PreparedProcess, index) => {
        const before = events.count();
        const { target } = recipe.processes[index]!;
        process.draw(streams[index]!, (month, size, duration) => events.add(target, month, size, duration));
        counts[index * unitSize + run] = events.count() - before;
      });
    }
    events.beginRun(unitSize);
    return { values, counts, ...events.columns };
  };
};

/** Events in columns that are filled again and again; those of one run are kept in order of their months. */
const createEventList = (capacity: number) => {
  const first = new Int32Array(unitSize + 1);
  const target = new Int32Array(capacity);
  const month = new Float64Array(capacity);
  const size = new Float64Array(capacity);
  const duration = new Float64Array(capacity);
  let length = 0;
  let start = 0;
  return {
    columns: { first, target, month, size, duration },
    count: (): number => length,
    clear: (): void => {
      length = 0;
    },
    beginRun: (run: number): void => {
      start = length;
      first[run] = length;
    },
    add: (eventTarget: number, eventMonth: number, eventSize: number, eventDuration: number): void => {
      let place = length++;
      for (; place > start && month[place - 1]! > eventMonth; place--) {
        target[place] = target[place - 1]!;
        month[place] = month[place - 1]!;
        size[place] = size[place - 1]!;
        duration[place] = duration[place - 1]!;
      }
      target[place] = eventTarget;
      month[place] = eventMonth;
      size[place] = eventSize;
      duration[place] = eventDuration;
    },
  };
};
